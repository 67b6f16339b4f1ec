package fr.lesbases.collection.ui;

import fr.lesbases.ui.Chunks;

/** What dialogs are made of comes with the page for making a collection, and to a page that is read only when somebody opens one. */
public final class DialogPieces {

    private DialogPieces() {
    }

    /** Before what is opened in the same breath. */
    public static void load() {
        Chunks.of(CreateCollectionView.class);
    }
}
