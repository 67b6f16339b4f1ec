package fr.lesbases.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.base.BaseAction;
import fr.lesbases.base.BasePage;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Typography;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.StateBadge;
import java.util.List;

/** The base at the top of its page; of a private one only name and logo. */
final class BaseHead extends Header {

    /** @param actions what can be done with it; {@code more} what is seldom done */
    BaseHead(BasePage page, List<Component> facts, List<Component> actions, Component share, Component more) {
        addClassName("basehead");
        Paragraph stats = new Paragraph();
        stats.addClassName("stats");
        if (page.can(BaseAction.EDIT) || !page.base().isPublic()) {
            stats.add(new StateBadge(page.base().visibility().name()));
        }
        if (page.certified()) {
            Span mark = new Span(Icon.CHECK.create(16), new Span(Texts.get("base.certified")));
            mark.addClassName("badge");
            stats.add(mark);
        }
        stats.add(facts);
        Div buttons = new Div();
        buttons.addClassName("basehead__a");
        buttons.add(actions);
        if (page.can(BaseAction.EDIT)) {
            buttons.add(edit(page));
        }
        Div quiet = new Div(share, more);
        quiet.addClassName("basehead__s");
        buttons.add(quiet);
        Div inner = new Div(new BaseLogo(page.base()).large(), new Div(new H1(Typography.french(page.base().name())), stats), buttons);
        inner.addClassNames("wrap", "basehead__in");
        add(new BaseCover(page.base().id(), page.cover()), inner);
    }

    private static Component edit(BasePage page) {
        Anchor edit = new Anchor(BaseRoutes.settings(page.base().slug()), Icon.EDIT.create(), new Span(Texts.get("base.edit")));
        edit.addClassNames("btn", "btn--line");
        return edit;
    }
}
