package fr.lesbases.shell;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.ui.ResourceRoutes;
import fr.lesbases.taxonomy.Term;
import fr.lesbases.taxonomy.Vocabulary;
import fr.lesbases.ui.CoverPattern;
import fr.lesbases.ui.Formats;
import fr.lesbases.ui.Icon;
import java.util.Locale;

/** One family of themes: its sign, some of its themes, how many resources. */
final class FamilyCard extends Article {

    private static final int THEMES = 3;

    FamilyCard(Vocabulary.Family family, long count) {
        addClassName("famcard");
        family.look().ifPresent(look -> getElement().setAttribute("data-family", look));
        Paragraph number = new Paragraph(new Span(Texts.get("shell.resources", count, Formats.number(count))), Icon.ARROW_RIGHT.create());
        number.addClassName("famcard__n");
        Div words = new Div(new H3(new Anchor(ResourceRoutes.family(family), family.label().orElse(family.code()))), new Paragraph(themes(family)), number);
        words.addClassName("famcard__b");
        add(CoverPattern.strip(family.code(), family.look()), words);
    }

    private static String themes(Vocabulary.Family family) {
        return family.terms().stream().limit(THEMES).map(Term::label).map(FamilyCard::inSentence).collect(collectingAndThen(joining(", "), FamilyCard::sentence));
    }

    private static String inSentence(String label) {
        return label.substring(0, 1).toLowerCase(Locale.FRENCH) + label.substring(1);
    }

    private static String sentence(String themes) {
        return themes.isEmpty() ? "" : themes.substring(0, 1).toUpperCase(Locale.FRENCH) + themes.substring(1) + "…";
    }
}
