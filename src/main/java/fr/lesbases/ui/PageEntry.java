package fr.lesbases.ui;

import fr.lesbases.access.Viewer;

/** An entry that a feature adds to the "…" menu of another's page, for instance "Quitter la base". Beans of this type are shown in their {@code @Order}. */
public interface PageEntry<S> {

    Icon icon();

    String labelKey();

    boolean isVisible(S subject, Viewer viewer);

    void run(S subject);
}
