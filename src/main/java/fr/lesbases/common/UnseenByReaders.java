package fr.lesbases.common;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Of a transaction that begins with this method: no page that somebody without an account reads says anything else after it, save figures that may be some minutes late.
 * Such pages are kept in memory until anything else is written (decision 0024). It counts only where all methods of that name bear it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface UnseenByReaders {
}
