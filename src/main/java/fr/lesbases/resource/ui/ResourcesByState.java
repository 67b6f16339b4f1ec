package fr.lesbases.resource.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.common.Page;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.resource.State;
import fr.lesbases.ui.Addresses;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.Pager;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A place's resources for those who work on them: Publiques · Privées · Brouillons, one at a time. */
final class ResourcesByState extends Div {

    private static final String STATE = "etat";

    /** @param address of the place with a query, which is empty or begins with its question mark */
    ResourcesByState(Map<State, Long> counts, State chosen, Page<ResourceRow> rows, Function<ResourceRow, ResourceItem> item, EmptyState whenNone, UnaryOperator<String> address) {
        addClassName("mine");
        add(new StateTabs(counts, chosen, state -> address.apply(query(state, 1))));
        if (rows.total() == 0) {
            add(whenNone);
        } else {
            add(new ResourceList(rows.items(), item), new Pager(rows, number -> address.apply(query(chosen, number))));
        }
    }

    static State chosen(QueryParameters address) {
        return switch (address.getSingleParameter(STATE).orElse("")) {
            case "privees" -> State.PRIVATE;
            case "brouillons" -> State.DRAFT;
            default -> State.PUBLIC;
        };
    }

    private static String query(State state, int number) {
        String choice = switch (state) {
            case PUBLIC -> "";
            case PRIVATE -> "&" + STATE + "=privees";
            case DRAFT -> "&" + STATE + "=brouillons";
        };
        String query = choice + (number > 1 ? "&" + Addresses.PAGE + "=" + number : "");
        return query.isEmpty() ? "" : "?" + query.substring(1);
    }
}
