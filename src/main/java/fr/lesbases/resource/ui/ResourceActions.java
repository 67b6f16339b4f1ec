package fr.lesbases.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Action;
import fr.lesbases.resource.ResourcePage;
import fr.lesbases.resource.State;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.SharePanel;
import fr.lesbases.ui.SiteAddress;
import java.util.List;

/** What can be done with a resource, in reach while one reads. */
final class ResourceActions extends Div {

    /** @param others what features add */
    ResourceActions(ResourcePage.Open page, SiteAddress site, List<Component> others) {
        addClassName("actbar");
        Div inner = new Div();
        inner.addClassNames("wrap", "actbar__in");

        inner.add(others);
        inner.add(share(page, site), print());
        Span space = new Span();
        space.addClassName("actbar__sp");
        inner.add(space);
        if (page.can(Action.EDIT)) {
            if (page.state() == State.DRAFT || page.unpublished()) {
                inner.add(link(ResourceRoutes.publish(page.slug()), Icon.CHECK,
                        page.state() == State.DRAFT ? "resource.action.publish" : "resource.action.publishChanges"));
            }
            inner.add(link(ResourceRoutes.settings(page.slug()), Icon.SETTINGS, "resource.action.settings"), link(ResourceRoutes.edit(page.slug()), Icon.EDIT, "resource.action.edit"));
        }
        add(inner);
    }

    private static SharePanel share(ResourcePage.Open page, SiteAddress site) {
        String path = ResourceRoutes.page(page.slug());
        SharePanel share = new SharePanel(page.title(), site.of(path), path);
        return page.state() == State.PUBLIC ? share.withCard(CardDownloads.frame(site, page.slug(), page.title(), EmbeddedCard.WIDTH, EmbeddedCard.HEIGHT)) : share;
    }

    private static NativeButton print() {
        NativeButton print = button(Icon.PRINT, "resource.action.print");
        print.addClassName("actbar__print");
        print.addClickListener(click -> print.getElement().executeJs("lbPrint()"));
        return print;
    }

    private static NativeButton button(Icon icon, String textKey) {
        NativeButton button = new NativeButton();
        button.add(icon.create(), new Span(Texts.get(textKey)));
        button.addClassNames("btn", "btn--quiet");
        return button;
    }

    private static Anchor link(String address, Icon icon, String textKey) {
        Anchor link = new Anchor(address, icon.create(), new Span(Texts.get(textKey)));
        link.addClassNames("btn", "btn--quiet");
        return link;
    }
}
