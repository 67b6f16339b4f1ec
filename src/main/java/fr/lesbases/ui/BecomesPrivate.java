package fr.lesbases.ui;

/** What a feature has in public on another's page, and makes private with it: counted before anyone decides. Beans of this type are named in their {@code @Order}. */
public interface BecomesPrivate<S> {

    /** Of the words for so many: "3 ressources". */
    String textKey();

    /** 0 where there is nothing of it. */
    long count(S subject);
}
