package fr.lesbases.resource.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Beginning;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.PublicationSheet;
import fr.lesbases.taxonomy.Term;
import fr.lesbases.taxonomy.Vocabularies;
import fr.lesbases.taxonomy.Vocabulary;
import fr.lesbases.ui.FamilyGlyph;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.InLanguage;
import java.util.List;
import java.util.Optional;

/** How far it is, and how the resource will be found. */
final class PublishPreview extends Aside {

    PublishPreview() {
        addClassName("side");
        getElement().setAttribute("aria-label", Texts.get("resource.preview.title"));
    }

    void show(PublicationSheet sheet, Vocabularies vocabularies, int done, int asked) {
        removeAll();
        Div gauge = new Div();
        gauge.addClassName("gauge");
        gauge.getElement().setAttribute("aria-hidden", "true");
        for (int point = 0; point < asked; point++) {
            Span mark = new Span();
            mark.setClassName("on", point < done);
            gauge.add(mark);
        }
        H2 progress = new H2(Texts.get("resource.preview.points", done, asked));
        Paragraph explained = new Paragraph(Texts.get("resource.preview.lead"));
        explained.addClassName("side__t");
        Div note = new Div(Icon.INFO.create(), new Paragraph(Texts.get("resource.preview.note")));
        note.addClassName("note");
        add(new Div(progress, gauge), new Div(new H2(Texts.get("resource.preview.title")), explained), card(sheet, vocabularies), note);
    }

    private static Div card(PublicationSheet sheet, Vocabularies vocabularies) {
        List<Term> terms = sheet.classification().terms().stream().flatMap(term -> vocabularies.find(term).stream()).toList();
        List<String> looks = terms.stream().flatMap(term -> term.look().stream()).distinct().toList();
        Paragraph description = InLanguage.mark(new Paragraph(Beginning.inRow(sheet.content().description())), sheet.content().language());
        description.addClassName("row__desc");
        Div facts = new Div();
        facts.addClassName("meta");
        List<String> supports = terms.stream().filter(term -> term.ref().vocabulary().equals(Vocabulary.SUPPORTS)).map(Term::label).toList();
        Span support = new Span(supports.isEmpty() ? Texts.get("resource.preview.noSupport") : String.join(", ", supports));
        support.setClassName("ghost", supports.isEmpty());
        facts.add(support);
        looks.forEach(look -> facts.add(new FamilyGlyph(Optional.of(look))));
        Div title = InLanguage.mark(new Div(sheet.content().title()), sheet.content().language());
        title.addClassName("row__title");
        Div words = new Div(title, description, facts);
        words.addClassName("preview__b");
        Div card = new Div(ResourceCover.preview(sheet.id(), sheet.content().cover(), looks.stream().findFirst()), words);
        card.addClassName("preview");
        return card;
    }
}
