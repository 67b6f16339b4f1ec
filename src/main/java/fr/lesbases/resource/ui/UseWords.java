package fr.lesbases.resource.ui;

import fr.lesbases.common.Texts;
import fr.lesbases.resource.Use;

/** "12 vues · enregistrée dans 3 collections", where any collection has it. */
final class UseWords {

    private UseWords() {
    }

    static String of(Use use) {
        String views = Texts.get("resource.use.views", use.views());
        return use.saves() == 0 ? views : Texts.get("resource.use.both", views, Texts.get("resource.use.saves", use.saves()));
    }
}
