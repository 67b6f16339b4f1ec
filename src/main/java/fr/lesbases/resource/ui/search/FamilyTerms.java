package fr.lesbases.resource.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lesbases.resource.ResourceHits;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.search.ui.FacetBox;
import fr.lesbases.search.ui.FacetOption;
import fr.lesbases.taxonomy.TermRef;
import fr.lesbases.taxonomy.Vocabulary;
import fr.lesbases.ui.FamilyGlyph;
import fr.lesbases.ui.Formats;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The terms of one family: folded under its name, sign and count where it has a look, otherwise a plain list under its name, if it has one. */
final class FamilyTerms {

    private final Vocabulary.Family family;
    private final Map<TermRef, FacetOption> options = new LinkedHashMap<>();
    private final UnorderedList list = new UnorderedList();
    private final Span count = new Span();
    private final NativeDetails fold = new NativeDetails();
    private final Div plain = new Div();

    FamilyTerms(Vocabulary.Family family, BiConsumer<TermRef, Boolean> choose) {
        this.family = family;
        family.terms().forEach(term -> options.put(term.ref(), new FacetOption(term.ref().vocabulary(), term.ref().code(), term.label(), wanted -> choose.accept(term.ref(), wanted))));
        list.addClassName("opts");
        options.values().forEach(list::add);
        if (folds()) {
            count.addClassName("n");
            fold.addClassName("fam");
            family.look().ifPresent(look -> fold.getElement().setAttribute("data-family", look));
            fold.setSummary(new FamilyGlyph(family.look()), new Span(family.label().orElse("")), count, FacetBox.chevron(18));
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

    Stream<FacetOption> options() {
        return options.values().stream();
    }

    void show(ResourceQuery query, ResourceHits hits) {
        options.forEach((term, option) -> option.show(hits.count(term), query.isChosen(term)));
        count.setText(Formats.number(hits.countOfFamily(family.vocabulary(), family.code())));
        if (options().anyMatch(FacetOption::isChosen)) {
            fold.setOpen(true);
        }
    }

    /** The most frequent first; folded ones keep the vocabulary's order, which people know. */
    void sort() {
        if (!folds()) {
            list.removeAll();
            options().sorted(FacetOption.MOST_FIRST).forEach(list::add);
        }
    }
}
