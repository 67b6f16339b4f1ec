package fr.lesbases.search.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lesbases.common.Texts;
import fr.lesbases.search.IndexCare;
import fr.lesbases.search.IndexSilence;
import fr.lesbases.ui.Breadcrumb;
import fr.lesbases.ui.Formats;
import fr.lesbases.ui.Polling;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The index as its staff sees it: what it holds, how far a rebuild is, and what can be done. */
@Route("administration/recherche") // SearchRoutes.INDEX
@PermitAll
class IndexView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final IndexCare care;
    private final Div parts = new Div();
    private final Paragraph state = new Paragraph();
    private final HtmlComponent bar = new HtmlComponent("progress");
    private final Button rebuild = new Button(Texts.get("search.index.rebuild"), click -> rebuild());
    private final Button check = new Button(Texts.get("search.index.check"), click -> check());
    private final Polling polling = new Polling(this, this::look);

    IndexView(IndexCare care) {
        this.care = care;
        state.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", Texts.get("search.index.progress"));
        rebuild.addThemeVariants(ButtonVariant.PRIMARY);
        rebuild.setDisableOnClick(true);
        Div buttons = new Div(rebuild, check);
        buttons.addClassName("form__buttons");
        Paragraph lead = new Paragraph(Texts.get("search.index.lead"));
        lead.addClassName("form__lead");

        // What is wound sideways on a phone is so by keys too
        parts.addClassNames("prose__table", "index");
        parts.getElement().setAttribute("role", "region").setAttribute("tabindex", "0").setAttribute("aria-label", Texts.get("search.index.parts"));
        addClassNames("wrap", "form");
        add(new Breadcrumb().here(getPageTitle()), new H1(getPageTitle()), lead, parts, state, bar, buttons);
    }

    /** Refuses others before anything is shown. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        look();
    }

    private void rebuild() {
        care.rebuild();
        look();
    }

    private void check() {
        IndexSilence.otherwise(() -> Optional.of(care.check()), Optional.<IndexCare.Check>empty()).ifPresentOrElse(found -> {
            look();
            state.setText(found.isFine() ? Texts.get("search.index.checked.fine") : Texts.get("search.index.checked", found.added(), found.removed(), found.renewed()));
        }, this::showSilence);
    }

    private void look() {
        IndexSilence.otherwise(() -> Optional.of(care.status()), Optional.<IndexCare.Status>empty()).ifPresentOrElse(this::show, this::showSilence);
    }

    private void showSilence() {
        parts.removeAll();
        bar.setVisible(false);
        state.setText(Texts.get("search.index.silent"));
        rebuild.setEnabled(false);
        check.setEnabled(false);
    }

    private void show(IndexCare.Status status) {
        parts.removeAll();
        parts.add(table(status));
        bar.setVisible(status.isRebuilding());
        bar.getElement().setAttribute("max", String.valueOf(Math.max(1, status.total()))).setAttribute("value", String.valueOf(status.done()));
        state.setText(sentence(status));
        rebuild.setEnabled(!status.isRebuilding());
        check.setEnabled(!status.isRebuilding());
        polling.set(status.isRebuilding());
    }

    private static String sentence(IndexCare.Status status) {
        if (status.isRebuilding() && status.total() == 0) {
            return Texts.get("search.index.begun");
        }
        if (status.isRebuilding()) {
            return Texts.get("search.index.running", Formats.number(status.done()), Formats.number(status.total()));
        }
        if (status.failed() > 0) {
            return Texts.get("search.index.failed", status.failed());
        }
        return Texts.get(status.isComplete() ? "search.index.complete" : "search.index.incomplete");
    }

    private static Html table(IndexCare.Status status) {
        String rows = status.parts().stream().map(part -> "<tr><th scope=\"row\">" + text(part.nameKey()) + "</th><td>" + Formats.number(part.expected()) + "</td><td>"
                + Formats.number(part.held()) + "</td></tr>").collect(Collectors.joining());
        return new Html("<table><thead><tr><th scope=\"col\">" + text("search.index.kind") + "</th><th scope=\"col\">" + text("search.index.expected")
                + "</th><th scope=\"col\">" + text("search.index.held") + "</th></tr></thead><tbody>" + rows + "</tbody></table>");
    }

    private static String text(String key) {
        return HtmlUtils.htmlEscape(Texts.get(key), "UTF-8");
    }

    @Override
    public String getPageTitle() {
        return Texts.get("search.index.title");
    }
}
