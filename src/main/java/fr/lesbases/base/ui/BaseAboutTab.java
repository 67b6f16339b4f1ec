package fr.lesbases.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.access.Viewer;
import fr.lesbases.base.BaseAction;
import fr.lesbases.base.BaseDetails;
import fr.lesbases.base.BasePage;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.AboutFacts;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.PageTab;
import org.springframework.core.annotation.Order;

/** "À propos": everything the base tells of itself. */
@org.springframework.stereotype.Component
@Order(90)
class BaseAboutTab implements PageTab<BasePage> {

    @Override
    public String segment() {
        return BaseRoutes.ABOUT;
    }

    @Override
    public String titleKey(BasePage page) {
        return "base.about.title";
    }

    @Override
    public boolean isVisible(BasePage page, Viewer viewer) {
        return page.isReadable();
    }

    @Override
    public Component content(BasePage page, QueryParameters address) {
        BaseDetails details = page.details().orElseThrow();
        AboutFacts facts = new AboutFacts().description(details.description()).departement(details.departement());
        details.contact().ifPresent(contact -> facts.with("base.about.contact", new Anchor("mailto:" + contact.value(), contact.value())));
        facts.links(details.links());
        return facts.isEmpty() ? empty(page) : facts;
    }

    private static Component empty(BasePage page) {
        boolean editable = page.can(BaseAction.EDIT);
        EmptyState empty = new EmptyState(Texts.get("base.about.none"), Texts.get(editable ? "base.about.none.member" : "base.about.none.other"));
        return editable ? empty.offer(BaseRoutes.settings(page.base().slug()), Texts.get("base.about.fill")) : empty;
    }
}
