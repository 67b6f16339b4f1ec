package fr.lesbases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.BundleUtils;

/**
 * What the browser loads for a page is known when the application is built, by what that page's class refers to. What a feature brings to another's page as a bean is
 * not among it, so it has to be asked for.
 */
public final class Chunks {

    private Chunks() {
    }

    /** Has the browser load what that page loads; what is added to the page in the same breath waits for it. @param page a class with a route */
    public static void of(Class<? extends Component> page) {
        UI.getCurrent().getPage().addDynamicImport("return window.Vaadin.Flow.loadOnDemand('" + BundleUtils.getChunkId(page) + "');");
    }
}
