package fr.lesbases.base;

import fr.lesbases.common.BaseId;

/** Counts what a feature has put into a base, all of which goes into the corbeille with it. Beans of this type are told in their {@code @Order}. */
public interface BaseContents {

    /** Of a text with the number as {@code {0}}: "12 ressources". */
    String textKey();

    /** Asked for who may edit the base. */
    long count(BaseId base);
}
