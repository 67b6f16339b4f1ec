package fr.lesbases.resource.ui.search;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.resource.ResourceHits;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.taxonomy.Term;
import fr.lesbases.taxonomy.TermRef;
import fr.lesbases.ui.Formats;
import java.util.Comparator;
import java.util.function.BiConsumer;

/** One term to choose, with how many it would find. Only its text and state change, so it never loses the focus. */
final class TermOption extends ListItem {

    static final Comparator<TermOption> MOST_FIRST = Comparator.comparing(TermOption::isChosen).thenComparing(option -> option.found).reversed();

    private final Term term;
    private final TermCheck check;
    private final NativeLabel label = new NativeLabel();
    private final Span count = new Span();
    private long found;

    TermOption(Term term, BiConsumer<TermRef, Boolean> choose) {
        this.term = term;
        check = new TermCheck(term.ref());
        check.addValueChangeListener(change -> choose.accept(term.ref(), change.getValue()));
        Span words = new Span(term.label());
        words.addClassName("opt__t");
        count.addClassName("n");
        label.addClassName("opt");
        label.add(check, words, count);
        add(label);
    }

    void show(ResourceQuery query, ResourceHits hits) {
        found = hits.count(term.ref());
        count.setText(Formats.number(found));
        check.setValue(query.isChosen(term.ref()));
        label.setClassName("opt--none", found == 0);
    }

    boolean isChosen() {
        return check.getValue();
    }
}
