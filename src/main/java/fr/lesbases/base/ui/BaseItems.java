package fr.lesbases.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Viewer;
import fr.lesbases.base.BaseHit;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.BaseRow;
import fr.lesbases.common.Departement;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Typography;
import fr.lesbases.search.ui.Marks;
import fr.lesbases.ui.NamedItem;
import fr.lesbases.ui.PageAction;
import fr.lesbases.ui.PageFact;
import fr.lesbases.ui.StateBadge;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Bases in lists, with the facts and actions that features add to them. */
@org.springframework.stereotype.Component
public class BaseItems {

    private final List<PageFact<BaseRow>> facts;
    private final List<PageAction<BaseRow>> actions;
    private final CurrentViewer currentViewer;

    BaseItems(List<PageFact<BaseRow>> facts, List<PageAction<BaseRow>> actions, CurrentViewer currentViewer) {
        this.facts = List.copyOf(facts);
        this.actions = List.copyOf(actions);
        this.currentViewer = currentViewer;
    }

    public List<NamedItem> of(List<BaseRow> rows) {
        Extras extras = extras(rows);
        return rows.stream().map(row -> {
            NamedItem item = extras.item(row);
            item.name().setText(Typography.french(row.base().name()));
            item.words().setText(Typography.french(row.firstWords()));
            return item;
        }).toList();
    }

    /** Found by a search, with the looked-for words marked. */
    List<NamedItem> found(List<BaseHit> hits) {
        Extras extras = extras(hits.stream().map(BaseHit::row).toList());
        return hits.stream().map(hit -> {
            NamedItem item = extras.item(hit.row());
            Marks.write(item.name(), hit.name());
            Marks.write(item.words(), hit.description());
            return item;
        }).toList();
    }

    private Extras extras(List<BaseRow> rows) {
        return new Extras(facts.stream().map(fact -> fact.preparedFor(rows)).toList(), actions.stream().map(action -> action.preparedFor(rows)).toList(), currentViewer.get());
    }

    /** What the features add, prepared for the rows of one list. */
    private record Extras(List<PageFact<BaseRow>> facts, List<PageAction<BaseRow>> actions, Viewer viewer) {

        NamedItem item(BaseRow row) {
            BaseName base = row.base();
            List<Component> own = new ArrayList<>();
            if (!base.isPublic()) {
                own.add(new StateBadge(base.visibility().name()));
            }
            row.role().ifPresent(role -> own.add(new Span(Texts.get("base.item.role." + role))));
            Stream<Component> place = row.departement().flatMap(Departement::of).map(known -> (Component) new Span(known.name())).stream();
            return new NamedItem(new BaseLogo(base), BaseRoutes.page(base.slug()))
                    .withFacts(own).withFacts(facts.stream().map(fact -> fact.fact(row)).toList()).withFacts(place.toList())
                    .withActions(actions.stream().filter(action -> action.isVisible(row, viewer)).map(action -> action.component(row)).toList());
        }
    }
}
