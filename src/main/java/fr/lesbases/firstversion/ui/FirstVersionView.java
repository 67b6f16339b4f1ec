package fr.lesbases.firstversion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lesbases.common.Texts;
import fr.lesbases.firstversion.Imports;
import fr.lesbases.firstversion.UnsureBases;
import fr.lesbases.ui.Breadcrumb;
import fr.lesbases.ui.Formats;
import fr.lesbases.ui.Polling;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** Brings an export of the first version over, for the staff: sends it, tries it, starts it, tells what came of it. */
@Route("administration/premiere-version") // FirstVersionRoutes.PAGE
@PermitAll
class FirstVersionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Imports imports;
    private final UnsureBases unsure;
    private final StartForm form;
    private final Paragraph state = new Paragraph();
    private final Div outcome = new Div();
    private boolean wasRunning;
    private final Polling polling = new Polling(this, this::look);

    FirstVersionView(Imports imports, UnsureBases unsure) {
        this.imports = imports;
        this.unsure = unsure;
        form = new StartForm(imports, this::look);
        state.getElement().setAttribute("role", "status");
        Paragraph lead = new Paragraph(Texts.get("firstversion.page.lead"));
        lead.addClassName("form__lead");

        addClassNames("wrap", "form");
        add(new Breadcrumb().here(getPageTitle()), new H1(getPageTitle()), lead, form, state, outcome);
    }

    /** Refuses others before anything is shown. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(imports.progress());
        report();
    }

    private void look() {
        Imports.Progress progress = imports.progress();
        show(progress);
        if (wasRunning && !progress.isRunning()) {
            report();
        }
        wasRunning = progress.isRunning();
    }

    private void show(Imports.Progress progress) {
        form.setEnabled(!progress.isRunning());
        state.setText(progress.isRunning() ? running(progress)
                : progress.failure().map(failure -> Texts.get(failure.key(), failure.args())).orElse(""));
        polling.set(progress.isRunning());
    }

    private static String running(Imports.Progress progress) {
        String what = Texts.get(progress.key());
        return progress.total() == 0 ? Texts.get("firstversion.page.running", what) : Texts.get("firstversion.page.running.of", what, progress.done(), progress.total());
    }

    private void report() {
        outcome.removeAll();
        Optional<Imports.Past> last = imports.last();
        last.ifPresent(past -> outcome.add(new H2(Texts.get(past.dry() ? "firstversion.page.tried" : "firstversion.page.done", Formats.date(past.ended()))), new ReportTable(past.report())));
        UnsureList list = new UnsureList(unsure);
        if (list.isNeeded()) {
            outcome.add(list);
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.get("firstversion.page.title");
    }
}
