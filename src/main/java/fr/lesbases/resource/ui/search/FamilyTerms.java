package fr.lesbases.resource.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.resource.ResourceHits;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.search.ui.FacetBox;
import fr.lesbases.search.ui.FacetOption;
import fr.lesbases.search.ui.FacetOptions;
import fr.lesbases.taxonomy.TermRef;
import fr.lesbases.taxonomy.Vocabulary;
import fr.lesbases.ui.FamilyGlyph;
import fr.lesbases.ui.Formats;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** The terms of one family: folded under its name, sign and count where it has a look, otherwise a plain list under its name, if it has one. */
final class FamilyTerms {

    private final Vocabulary.Family family;
    private final FacetOptions options;
    private final Span count = new Span();
    private final NativeDetails fold = new NativeDetails();
    private final Div plain = new Div();

    FamilyTerms(Vocabulary.Family family, BiConsumer<TermRef, Boolean> choose) {
        this.family = family;
        options = new FacetOptions(family.vocabulary(), (code, wanted) -> choose.accept(new TermRef(family.vocabulary(), code), wanted));
        if (folds()) {
            count.addClassName("n");
            fold.addClassName("fam");
            family.look().ifPresent(look -> fold.getElement().setAttribute("data-family", look));
            fold.setSummary(new FamilyGlyph(family.look()), new Span(family.label().orElse("")), count, FacetBox.chevron(18));
            fold.setContent(options);
        } else {
            family.label().map(Paragraph::new).ifPresent(label -> {
                label.addClassName("opts__family");
                plain.add(label);
            });
            plain.add(options);
        }
    }

    boolean folds() {
        return family.look().isPresent();
    }

    Component component() {
        return folds() ? fold : plain;
    }

    /** Its terms in the order of the vocabulary. */
    List<FacetOption> found(ResourceQuery query, ResourceHits hits) {
        return family.terms().stream().map(term -> new FacetOption(term.ref().code(), term.label(), hits.count(term.ref()), query.isChosen(term.ref()))).toList();
    }

    /** The most frequent first; folded ones keep the vocabulary's order, which people know. @param more those that are shown on demand */
    void show(List<FacetOption> found, Set<FacetOption> more) {
        options.show(folds() ? found : found.stream().sorted(FacetOption.MOST_FIRST).toList(), more);
    }

    /** The same terms with other numbers, where they are. */
    void change(List<FacetOption> found) {
        options.change(found);
    }

    /** How many have any of them. Something chosen stays in sight. */
    void showWhole(ResourceQuery query, ResourceHits hits) {
        count.setText(Formats.number(hits.countOfFamily(family.vocabulary(), family.code())));
        if (family.terms().stream().anyMatch(term -> query.isChosen(term.ref()))) {
            fold.setOpen(true);
        }
    }
}
