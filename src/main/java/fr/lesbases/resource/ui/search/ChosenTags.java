package fr.lesbases.resource.ui.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.taxonomy.Term;
import fr.lesbases.taxonomy.TermRef;
import fr.lesbases.taxonomy.Vocabulary;
import fr.lesbases.ui.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is chosen, as tags that take it back. The focus of a tag that goes moves to its successor. */
final class ChosenTags extends Div {

    private final Map<TermRef, Term> terms;
    private final Consumer<TermRef> remove;
    private final Runnable clear;
    private final Runnable nothingLeft;
    private final List<NativeButton> tags = new ArrayList<>();

    ChosenTags(List<Vocabulary> vocabularies, Consumer<TermRef> remove, Runnable clear, Runnable nothingLeft) {
        this.terms = vocabularies.stream().flatMap(vocabulary -> vocabulary.terms().stream()).collect(Collectors.toMap(Term::ref, Function.identity()));
        this.remove = remove;
        this.clear = clear;
        this.nothingLeft = nothingLeft;
        addClassName("chosen");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Texts.get("resource.search.chosen"));
    }

    void show(ResourceQuery query) {
        removeAll();
        tags.clear();
        query.chosen().terms().forEach(term -> tags.add(tag(terms.get(term), tags.size())));
        tags.forEach(this::add);
        setVisible(!tags.isEmpty());
        NativeButton all = new NativeButton(Texts.get("resource.search.clear"), click -> {
            clear.run();
            nothingLeft.run();
        });
        all.addClassNames("btn", "btn--quiet", "btn--dense");
        add(all);
    }

    private NativeButton tag(Term term, int place) {
        NativeButton tag = new NativeButton(term.label(), click -> {
            remove.accept(term.ref());
            focus(place);
        });
        tag.add(Icon.CLOSE.create(18));
        tag.addClassName("tag");
        tag.setAriaLabel(Texts.get("resource.search.remove", term.label()));
        return tag;
    }

    private void focus(int place) {
        if (tags.isEmpty()) {
            nothingLeft.run();
        } else {
            tags.get(Math.min(place, tags.size() - 1)).focus();
        }
    }
}
