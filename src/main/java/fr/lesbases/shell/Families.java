package fr.lesbases.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.PublicResources;
import fr.lesbases.taxonomy.Vocabularies;
import fr.lesbases.taxonomy.Vocabulary;
import fr.lesbases.ui.Formats;

/** The families of themes, with what each holds. */
final class Families extends Section {

    Families(Vocabularies vocabularies, PublicResources.Counts counts) {
        addClassNames("section", "wrap");
        Div head = new Div(new H2(Texts.get("shell.home.families")), new MoreLink("/rechercher/ressources", Texts.get("shell.home.all", Formats.number(counts.all()))));
        head.addClassName("h-row");
        Div cards = new Div();
        cards.addClassName("fams");
        vocabularies.get(Vocabulary.THEMES).families().forEach(family -> cards.add(new FamilyCard(family, counts.byFamily().getOrDefault(family.code(), 0L))));
        add(head, cards);
    }
}
