package fr.lesbases.resource.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.common.Page;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.ui.Addresses;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.Pager;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A place's resources for those who read: the public ones, then private ones and drafts that were shared with them, each list with its own pages. */
final class ReadableResources extends Div {

    private static final String SHARED_PAGE = "partagees";

    /** @param address of the place with a query, which is empty or begins with its question mark */
    ReadableResources(Page<ResourceRow> rows, Page<ResourceRow> shared, Function<ResourceRow, ResourceItem> item, EmptyState whenNone, UnaryOperator<String> address) {
        if (rows.total() == 0) {
            add(whenNone);
        } else {
            add(new ResourceList(rows.items(), item), new Pager(rows, number -> address.apply(query(number, shared.number()))));
        }
        if (shared.total() > 0) {
            Pager pager = new Pager(shared, number -> address.apply(query(rows.number(), number)));
            pager.setAriaLabel(Texts.get("resource.profile.shared.pages"));
            add(new H3(Texts.get("resource.profile.shared")), new ResourceList(shared.items(), item), pager);
        }
    }

    /** Which page of the shared ones. */
    static int sharedPage(QueryParameters address) {
        return Addresses.page(address, SHARED_PAGE);
    }

    private static String query(int number, int shared) {
        String query = (number > 1 ? "&" + Addresses.PAGE + "=" + number : "") + (shared > 1 ? "&" + SHARED_PAGE + "=" + shared : "");
        return query.isEmpty() ? "" : "?" + query.substring(1);
    }
}
