package fr.lesbases.resource.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lesbases.resource.ResourceHits;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.taxonomy.TermRef;
import fr.lesbases.taxonomy.Vocabulary;
import fr.lesbases.ui.FamilyGlyph;
import fr.lesbases.ui.Formats;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The terms of one family: folded under its name, sign and count where it has a look, otherwise a plain list under its name, if it has one. */
final class FamilyTerms {

    private final Vocabulary.Family family;
    private final List<TermOption> options;
    private final UnorderedList list = new UnorderedList();
    private final Span count = new Span();
    private final NativeDetails fold = new NativeDetails();
    private final Div plain = new Div();

    FamilyTerms(Vocabulary.Family family, BiConsumer<TermRef, Boolean> choose) {
        this.family = family;
        options = family.terms().stream().map(term -> new TermOption(term, choose)).toList();
        list.addClassName("opts");
        options.forEach(list::add);
        if (folds()) {
            count.addClassName("n");
            fold.addClassName("fam");
            family.look().ifPresent(look -> fold.getElement().setAttribute("data-family", look));
            fold.setSummary(new FamilyGlyph(family.look()), new Span(family.label().orElse("")), count, VocabularyFacet.chevron(18));
            fold.setContent(list);
        } else {
            family.label().map(Paragraph::new).ifPresent(label -> {
                label.addClassName("opts__family");
                plain.add(label);
            });
            plain.add(list);
        }
    }

    boolean folds() {
        return family.look().isPresent();
    }

    Component component() {
        return folds() ? fold : plain;
    }

    Stream<TermOption> options() {
        return options.stream();
    }

    void show(ResourceQuery query, ResourceHits hits) {
        options.forEach(option -> option.show(query, hits));
        count.setText(Formats.number(hits.countOfFamily(family.vocabulary(), family.code())));
        if (options.stream().anyMatch(TermOption::isChosen)) {
            fold.setOpen(true);
        }
    }

    /** The most frequent first; folded ones keep the vocabulary's order, which people know. */
    void sort() {
        if (!folds()) {
            list.removeAll();
            options.stream().sorted(TermOption.MOST_FIRST).forEach(list::add);
        }
    }
}
