package fr.lesbases.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Typography;

/** The way from the home page to this one. */
public final class Breadcrumb extends Nav {

    private final OrderedList steps = new OrderedList();

    public Breadcrumb() {
        addClassName("crumbs");
        setAriaLabel(Texts.get("ui.breadcrumb"));
        add(steps);
        to("/", Texts.get("ui.breadcrumb.home"));
    }

    public Breadcrumb to(String path, String label) {
        steps.add(new ListItem(new Anchor(path, Typography.french(label)), Icon.NEXT.create(14)));
        return this;
    }

    public Breadcrumb here(String label) {
        ListItem here = new ListItem(Typography.french(label));
        here.getElement().setAttribute("aria-current", "page");
        steps.add(here);
        return this;
    }
}
