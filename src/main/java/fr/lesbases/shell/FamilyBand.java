package fr.lesbases.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import fr.lesbases.common.Texts;
import fr.lesbases.taxonomy.Vocabulary;
import fr.lesbases.ui.Breadcrumb;
import fr.lesbases.ui.CoverPattern;
import fr.lesbases.ui.Formats;

/** The top of a family's page, in its colour. */
final class FamilyBand extends Header {

    FamilyBand(Vocabulary.Family family, String title, long count) {
        addClassName("band");
        Paragraph lead = new Paragraph(Texts.get("shell.resources", count, Formats.number(count)));
        lead.addClassName("band__lead");
        Div words = new Div(new Breadcrumb().here(title), new H1(title), lead);
        words.addClassName("band__t");
        Div inner = new Div(words);
        inner.addClassNames("wrap", "band__in");
        add(CoverPattern.wide(family.code(), family.look()), inner);
    }
}
