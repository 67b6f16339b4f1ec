package fr.lesbases.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Action;
import fr.lesbases.resource.ResourcePage;
import fr.lesbases.resource.ui.ResourceRoutes;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.PageSection;
import fr.lesbases.ui.SiteAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.web.util.UriUtils;

/** "Signaler cette ressource", at the foot of its page: a mail to the site's contact that names it. For who may put it into a collection (PRODUCT §8). */
@org.springframework.stereotype.Component
@Order(90)
class ReportSection implements PageSection<ResourcePage.Open> {

    private final SiteProperties properties;
    private final SiteAddress site;

    ReportSection(SiteProperties properties, SiteAddress site) {
        this.properties = properties;
        this.site = site;
    }

    @Override
    public Optional<Component> section(ResourcePage.Open page) {
        return page.can(Action.COLLECT) ? Optional.of(link(page)) : Optional.empty();
    }

    private Component link(ResourcePage.Open page) {
        String address = "mailto:" + properties.contact() + "?subject=" + encoded(Texts.get("shell.report.subject", page.title())) + "&body=" + encoded(site.of(ResourceRoutes.page(page.slug())));
        Anchor report = new Anchor(address, Icon.MAIL.create(), new Span(Texts.get("shell.report")));
        report.addClassNames("btn", "btn--quiet");
        Paragraph line = new Paragraph(report);
        line.addClassName("report");
        return line;
    }

    private static String encoded(String words) {
        return UriUtils.encode(words, StandardCharsets.UTF_8);
    }
}
