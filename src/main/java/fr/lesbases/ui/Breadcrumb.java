package fr.lesbases.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.dom.Element;
import fr.lesbases.common.Language;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Typography;

/** The way from the home page to this one, for programs too (schema.org/BreadcrumbList, as attributes of what is seen: both say the same). */
public final class Breadcrumb extends Nav {

    private static final String TYPE = "itemtype";
    private static final String PROPERTY = "itemprop";

    private final OrderedList steps = new OrderedList();

    public Breadcrumb() {
        addClassName("crumbs");
        setAriaLabel(Texts.get("ui.breadcrumb"));
        steps.getElement().setAttribute("itemscope", true).setAttribute(TYPE, "https://schema.org/BreadcrumbList");
        add(steps);
        to("/", Texts.get("ui.breadcrumb.home"));
    }

    public Breadcrumb to(String path, String label) {
        return to(path, label, Language.FRENCH);
    }

    public Breadcrumb to(String path, String label, Language language) {
        Anchor link = InLanguage.mark(new Anchor(path, Typography.french(label)), language);
        link.getElement().setAttribute(PROPERTY, "item");
        step(label).add(link, Icon.NEXT.create(14));
        return this;
    }

    public Breadcrumb here(String label) {
        return here(label, Language.FRENCH);
    }

    public Breadcrumb here(String label, Language language) {
        ListItem here = InLanguage.mark(step(label), language);
        here.add(Typography.french(label));
        here.getElement().setAttribute("aria-current", "page");
        return this;
    }

    private ListItem step(String label) {
        ListItem step = new ListItem();
        step.getElement().setAttribute(PROPERTY, "itemListElement").setAttribute("itemscope", true).setAttribute(TYPE, "https://schema.org/ListItem");
        steps.add(step);
        step.getElement().appendChild(fact("name", label), fact("position", String.valueOf(steps.getComponentCount())));
        return step;
    }

    private static Element fact(String property, String value) {
        return new Element("meta").setAttribute(PROPERTY, property).setAttribute("content", value);
    }
}
