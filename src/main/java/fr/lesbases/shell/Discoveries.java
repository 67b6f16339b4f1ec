package fr.lesbases.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Formats;
import fr.lesbases.ui.NamedCards;
import fr.lesbases.ui.NamedItem;
import java.util.List;

/** "Des bases à découvrir". */
final class Discoveries extends Section {

    /** At the most. */
    static final int BASES = 4;

    /** @param all how many public bases there are */
    Discoveries(List<NamedItem> bases, long all) {
        addClassNames("section", "wrap", "discoveries");
        Div head = new Div(new H2(Texts.get("shell.home.bases")), new MoreLink("/rechercher/bases", Texts.get("shell.home.bases.all", all, Formats.number(all))));
        head.addClassName("h-row");
        add(head, new NamedCards(bases));
    }
}
