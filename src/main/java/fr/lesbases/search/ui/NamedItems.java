package fr.lesbases.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.Departement;
import fr.lesbases.common.Typography;
import fr.lesbases.search.ListHit;
import fr.lesbases.search.NamedRow;
import fr.lesbases.ui.NamedItem;
import fr.lesbases.ui.PageAction;
import fr.lesbases.ui.PageFact;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Bases or people in lists, with the facts and actions that features add to them, which are asked for once a list. */
public abstract class NamedItems<R extends NamedRow> {

    private final List<PageFact<R>> facts;
    private final List<PageAction<R>> actions;
    private final CurrentViewer currentViewer;

    protected NamedItems(List<PageFact<R>> facts, List<PageAction<R>> actions, CurrentViewer currentViewer) {
        this.facts = List.copyOf(facts);
        this.actions = List.copyOf(actions);
        this.currentViewer = currentViewer;
    }

    /** Its picture and address, and the facts that come first. */
    protected abstract NamedItem item(R row);

    public List<NamedItem> of(List<R> rows) {
        Function<R, NamedItem> made = complete(rows);
        return rows.stream().map(row -> {
            NamedItem item = made.apply(row);
            item.name().setText(Typography.title(row.name()));
            item.words().setText(Typography.french(row.firstWords()));
            return item;
        }).toList();
    }

    /** Found by a search, with the looked-for words marked. */
    public List<NamedItem> found(List<ListHit<R>> hits) {
        Function<R, NamedItem> made = complete(hits.stream().map(ListHit::row).toList());
        return hits.stream().map(hit -> {
            NamedItem item = made.apply(hit.row());
            Marks.write(item.name(), hit.name());
            Marks.write(item.words(), hit.description());
            return item;
        }).toList();
    }

    private Function<R, NamedItem> complete(List<R> rows) {
        List<PageFact<R>> prepared = facts.stream().map(fact -> fact.preparedFor(rows)).toList();
        List<PageAction<R>> offered = actions.stream().map(action -> action.preparedFor(rows)).toList();
        Viewer viewer = currentViewer.get();
        return row -> {
            Stream<Component> place = row.departement().flatMap(Departement::of).map(known -> (Component) new Span(known.name())).stream();
            return item(row).withFacts(Stream.concat(prepared.stream().map(fact -> fact.fact(row)), place).toList())
                    .withActions(offered.stream().filter(action -> action.isVisible(row, viewer)).map(action -> action.component(row)).toList());
        };
    }
}
