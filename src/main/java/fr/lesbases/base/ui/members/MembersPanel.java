package fr.lesbases.base.ui.members;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.base.BaseAction;
import fr.lesbases.base.BasePage;
import fr.lesbases.base.MemberQuery;
import fr.lesbases.base.MemberQueryAddress;
import fr.lesbases.base.MemberStatus;
import fr.lesbases.base.ui.BaseRoutes;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.ForReaders;
import fr.lesbases.ui.Hint;
import fr.lesbases.ui.LockBox;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The members of a base: what narrows the list above it, then what is done with the chosen ones, the grid, how many there are. What is chosen stands in the address. */
@StyleSheet(MembersPanel.STYLES)
@JsModule("./grid-words.ts")
public final class MembersPanel extends Div {

    static final String STYLES = "styles/members.css";

    private final BasePage page;
    private final MemberServices services;
    private final MemberTools tools;
    private final MemberTable table;
    private final BulkBar bulk;
    private final Div waiting = new Div();
    private final Div nobody = new Div();
    private final Span total = new Span();
    private MemberQuery query;

    /** @param number which page of the list is asked for, which without scripts is told in pages */
    MembersPanel(BasePage page, MemberQuery query, int number, MemberServices services) {
        this.page = page;
        this.query = query;
        this.services = services;
        Dialogs dialogs = new Dialogs(this);
        MemberActions actions = new MemberActions(page, services, dialogs, this::refresh);
        MemberCells cells = new MemberCells(page, services, actions);
        table = new MemberTable(page, services, cells, this::query);
        tools = new MemberTools(page, query, services, dialogs, table, this::narrow, this::refresh);
        bulk = new BulkBar(actions, table);

        table.sort(query);
        Div foot = new Div(total, tools.columns());
        foot.addClassName("gridfoot");
        total.addClassName("num");
        total.getElement().setAttribute("role", "status");

        table.onSort(sorted -> {
            this.query = query().sortedBy(sorted.sort(), sorted.descending());
            keepInAddress();
        });
        services.open().watch(this, page.base().id(), this::check);

        addClassName("members");
        add(waiting, tools, bulk, UI.getCurrent() instanceof ForReaders.Plain ? new MembersMeanwhile(page, query, number, services, cells) : table, nobody, foot);
        if (page.can(BaseAction.ADMINISTER)) {
            addComponentAsFirst(new Hint("membres", 3));
        }
        show();
    }

    private MemberQuery query() {
        return query;
    }

    private void narrow(UnaryOperator<MemberQuery> change) {
        query = change.apply(query);
        table.deselectAll();
        keepInAddress();
        refresh();
    }

    private void refresh() {
        table.getDataProvider().refreshAll();
        show();
    }

    /** All around the grid that depends on what is in it. */
    private void show() {
        int count = services.grid().count(page.base().id(), query);
        table.fit(count);
        table.setVisible(count > 0);
        total.setText(Texts.get(query.isFiltered() ? "base.members.found" : "base.members.total", count));
        bulk.setTotal(count);
        nobody.removeAll();
        if (count == 0) {
            nobody.add(new EmptyState(Texts.get("base.members.none"), Texts.get("base.members.none.hint")));
        }
        waiting.removeAll();
        if (page.can(BaseAction.ADMINISTER) && query.status().filter(MemberStatus.REQUESTED::equals).isEmpty()) {
            long requests = services.grid().counts(page.base().id()).get(MemberStatus.REQUESTED);
            if (requests > 0) {
                waiting.add(requests(requests));
            }
        }
    }

    private Component requests(long count) {
        Paragraph hint = new Paragraph(Texts.get("base.members.waiting", count));
        hint.addClassName("banner");
        hint.add(Dialogs.plain("base.members.waiting.show", () -> tools.show(MemberStatus.REQUESTED)));
        return hint;
    }

    private void keepInAddress() {
        Map<String, String> choices = MemberQueryAddress.write(query);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(BaseRoutes.members(page.base().slug()).substring(1), QueryParameters.simple(choices)));
        tools.exportOf(choices);
    }

    /** Somebody came or went, perhaps the viewer. */
    private void check() {
        try {
            BasePage now = services.bases().page(page.base().slug());
            if (now.allowed().equals(page.allowed())) {
                refresh();
                new MembersCounted(UI.getCurrent(), now.members()).fire();
                return;
            }
            removeAll();
            LockBox lost = new LockBox(Texts.get(now.isReadable() ? "base.members.changed" : "base.locked"));
            lost.getElement().setAttribute("role", "alert");
            add(lost, Dialogs.plain("base.members.reload", () -> UI.getCurrent().getPage().reload()));
        } catch (DomainException gone) {
            removeAll();
            add(new LockBox(Texts.get(gone.key())));
        }
    }
}
