package fr.lesbases.resource.ui.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.ResourceHits;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.taxonomy.TermRef;
import fr.lesbases.taxonomy.Vocabulary;
import fr.lesbases.ui.Icon;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * One vocabulary as a facet. Families that have a look fold one by one; the terms of the others are shown down to the most frequent
 * {@value #AT_FIRST}, the rest on demand.
 */
final class VocabularyFacet extends NativeDetails {

    private static final int AT_FIRST = 6;

    private final Vocabulary vocabulary;
    private final Span chosen = new Span();
    private final List<FamilyTerms> families;
    private final NativeButton all = new NativeButton();
    private final Div content = new Div();

    VocabularyFacet(Vocabulary vocabulary, BiConsumer<TermRef, Boolean> choose) {
        this.vocabulary = vocabulary;
        families = vocabulary.families().stream().map(family -> new FamilyTerms(family, choose)).toList();
        chosen.addClassName("on");
        all.addClassName("all");
        all.addClickListener(click -> showAll(!content.hasClassName("is-all")));
        families.forEach(family -> content.add(family.component()));

        addClassName("facet");
        setSummary(new Span(vocabulary.label()), chosen, chevron(20));
        if (hasMore()) {
            content.add(all);
            showAll(false);
        }
        setContent(content);
        setOpen(true);
    }

    static Span chevron(int size) {
        Span chevron = new Span(Icon.DOWN.create(size));
        chevron.addClassName("chev");
        return chevron;
    }

    void show(ResourceQuery query, ResourceHits hits, boolean anew) {
        int number = query.codes(vocabulary.code()).size();
        chosen.setText(number == 0 ? "" : Texts.get("resource.search.chosen.number", number));
        families.forEach(family -> family.show(query, hits));
        if (anew) {
            families.forEach(FamilyTerms::sort);
            hideTheRest();
        }
    }

    private void hideTheRest() {
        if (hasMore()) {
            Set<TermOption> first = families.stream().flatMap(FamilyTerms::options).sorted(TermOption.MOST_FIRST).limit(AT_FIRST).collect(Collectors.toSet());
            families.stream().flatMap(FamilyTerms::options).forEach(option -> option.setClassName("opt-more", !first.contains(option)));
        }
    }

    private boolean hasMore() {
        return families.stream().noneMatch(FamilyTerms::folds) && vocabulary.terms().size() > AT_FIRST;
    }

    private void showAll(boolean shown) {
        content.setClassName("is-all", shown);
        all.setText(shown ? Texts.get("resource.search.less") : Texts.get("resource.search.all", vocabulary.terms().size()));
        all.getElement().setAttribute("aria-expanded", String.valueOf(shown));
    }
}
