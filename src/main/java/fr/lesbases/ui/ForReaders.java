package fr.lesbases.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A view whose first answer is its plain HTML. Who has no session gets none until they do something that needs one; who has one gets the live page right after (decision 0024). */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForReaders {

    /** Whether everyone gets the live page right after: one comes to do what only that can, and the answer is kept for nobody else. */
    boolean thenLive() default false;

    /** Borne by the UI of a page that is made as plain HTML, for what is nothing there without the scripts of its component. */
    interface Plain {}

    /** Property of an element of our own: HTML that it makes its content of, which in a plain page is its content. */
    String MARKUP = "markup";
}
