package fr.lesbases.usage.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.usage.UsageQuery;

/** The address of the staff's page on searches, as paths from the root. */
public final class UsageRoutes {

    public static final String PAGE = "/administration/usage";

    private UsageRoutes() {
    }

    static String page(UsageQuery query) {
        return PAGE + parameters(query);
    }

    static String file(UsageQuery query) {
        return PAGE + ".csv" + parameters(query);
    }

    private static String parameters(UsageQuery query) {
        String parameters = new QueryParameters(query.parameters()).getQueryString();
        return parameters.isEmpty() ? "" : "?" + parameters;
    }
}
