package fr.lesbases.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.collection.ui.DialogPieces;
import fr.lesbases.common.Texts;
import fr.lesbases.report.Reporting;
import fr.lesbases.resource.Action;
import fr.lesbases.resource.ResourcePage;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.PageSection;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** "Signaler cette ressource", at the foot of its page. For who may put it into a collection (PRODUCT §8). */
@org.springframework.stereotype.Component
@Order(90)
class ReportSection implements PageSection<ResourcePage.Open> {

    private final Reporting reporting;

    ReportSection(Reporting reporting) {
        this.reporting = reporting;
    }

    @Override
    public Optional<Component> section(ResourcePage.Open page) {
        return page.can(Action.COLLECT) ? Optional.of(offer(page)) : Optional.empty();
    }

    private Component offer(ResourcePage.Open page) {
        Div place = new Div();
        NativeButton report = new NativeButton("", click -> {
            DialogPieces.load();
            new ReportDialog(page, words -> reporting.report(page.id(), words)).openIn(place);
        });
        report.add(Icon.WARNING.create(), new Span(Texts.get("report.ask")));
        report.addClassNames("btn", "btn--quiet");
        place.addClassName("reporting");
        place.add(report);
        return place;
    }
}
