package fr.lesbases.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.Departement;
import fr.lesbases.common.Typography;
import fr.lesbases.profile.Person;
import fr.lesbases.profile.ProfileHit;
import fr.lesbases.profile.ProfileRow;
import fr.lesbases.search.ui.Marks;
import fr.lesbases.ui.NamedItem;
import fr.lesbases.ui.PageAction;
import fr.lesbases.ui.PageFact;
import java.util.List;
import java.util.stream.Stream;

/** People in lists, with the facts and actions that features add to them. */
@org.springframework.stereotype.Component
public class ProfileItems {

    private final List<PageFact<ProfileRow>> facts;
    private final List<PageAction<ProfileRow>> actions;
    private final CurrentViewer currentViewer;

    ProfileItems(List<PageFact<ProfileRow>> facts, List<PageAction<ProfileRow>> actions, CurrentViewer currentViewer) {
        this.facts = List.copyOf(facts);
        this.actions = List.copyOf(actions);
        this.currentViewer = currentViewer;
    }

    public List<NamedItem> of(List<ProfileRow> rows) {
        Extras extras = extras(rows);
        return rows.stream().map(row -> {
            NamedItem item = extras.item(row);
            item.name().setText(row.person().name().full());
            item.words().setText(Typography.french(row.firstWords()));
            return item;
        }).toList();
    }

    /** Found by a search, with the looked-for words marked. */
    List<NamedItem> found(List<ProfileHit> hits) {
        Extras extras = extras(hits.stream().map(ProfileHit::row).toList());
        return hits.stream().map(hit -> {
            NamedItem item = extras.item(hit.row());
            Marks.write(item.name(), hit.name());
            Marks.write(item.words(), hit.description());
            return item;
        }).toList();
    }

    private Extras extras(List<ProfileRow> rows) {
        return new Extras(facts.stream().map(fact -> fact.preparedFor(rows)).toList(), actions.stream().map(action -> action.preparedFor(rows)).toList(), currentViewer.get());
    }

    /** What the features add, prepared for the rows of one list. */
    private record Extras(List<PageFact<ProfileRow>> facts, List<PageAction<ProfileRow>> actions, Viewer viewer) {

        NamedItem item(ProfileRow row) {
            Person person = row.person();
            Stream<Component> place = row.departement().flatMap(Departement::of).map(known -> (Component) new Span(known.name())).stream();
            return new NamedItem(Faces.of(person), ProfileRoutes.page(person.slug()))
                    .withFacts(facts.stream().map(fact -> fact.fact(row)).toList()).withFacts(place.toList())
                    .withActions(actions.stream().filter(action -> action.isVisible(row, viewer)).map(action -> action.component(row)).toList());
        }
    }
}
