package fr.lesbases.resource.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.common.Page;
import fr.lesbases.resource.ResourceOrder;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.resource.State;
import fr.lesbases.ui.Addresses;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.Pager;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A place's resources for those who work on them: Publiques · Privées · Brouillons, one at a time. */
final class ResourcesByState extends Div {

    private static final String STATE = "etat";
    private static final String ORDER = "tri";

    /** What is shown, as the address keeps it. */
    record Choice(State state, ResourceOrder order) {

        static Choice of(QueryParameters address) {
            return new Choice(state(address), address.getSingleParameter(ORDER).flatMap(ResourceOrder::of).orElse(ResourceOrder.EDITED));
        }

        private static State state(QueryParameters address) {
            return switch (address.getSingleParameter(STATE).orElse("")) {
                case "privees" -> State.PRIVATE;
                case "brouillons" -> State.DRAFT;
                default -> State.PUBLIC;
            };
        }
    }

    /** @param address of the place with a query, which is empty or begins with its question mark */
    ResourcesByState(Map<State, Long> counts, Choice chosen, Page<ResourceRow> rows, Function<ResourceRow, ResourceItem> item, EmptyState whenNone,
            UnaryOperator<String> address) {
        addClassName("mine");
        add(new StateTabs(counts, chosen.state(), state -> address.apply(query(state, chosen.order(), 1)),
                new OrderPick(ResourceOrder.of(chosen.state()), chosen.order(), order -> address.apply(query(chosen.state(), order, 1)))));
        if (rows.total() == 0) {
            add(whenNone);
        } else {
            add(new ResourceList(rows.items(), item), new Pager(rows, number -> address.apply(query(chosen.state(), chosen.order(), number))));
        }
    }

    /** What goes without saying is left out. */
    private static String query(State state, ResourceOrder order, int number) {
        String choice = switch (state) {
            case PUBLIC -> "";
            case PRIVATE -> STATE + "=privees";
            case DRAFT -> STATE + "=brouillons";
        };
        String query = Stream.of(choice, order == ResourceOrder.EDITED ? "" : ORDER + "=" + order.code(), number == 1 ? "" : Addresses.PAGE + "=" + number)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
