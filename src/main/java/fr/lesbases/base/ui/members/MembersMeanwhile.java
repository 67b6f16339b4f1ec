package fr.lesbases.base.ui.members;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import fr.lesbases.base.BaseAction;
import fr.lesbases.base.BasePage;
import fr.lesbases.base.MemberQuery;
import fr.lesbases.base.MemberRow;
import fr.lesbases.common.Page;
import fr.lesbases.common.Texts;
import java.util.stream.Stream;

/** What is in the place of {@link MemberTable} in a plain page, where that is nothing: its entries to read, as high as it will be (decision 0024). */
final class MembersMeanwhile extends Div {

    private final boolean inside;
    private final MemberCells cells;

    MembersMeanwhile(BasePage page, MemberQuery query, int number, MemberServices services, MemberCells cells) {
        inside = page.can(BaseAction.EDIT);
        this.cells = cells;
        Page<MemberRow> rows = MembersList.rows(page, query, number, services);
        HtmlContainer head = new HtmlContainer("tr");
        Stream.of("name", "role", "status", "since", "lastSeen", "resources").filter(this::isShown).forEach(column -> head.add(heading("col", column, new Text(Texts.get("base.members.column." + column)))));
        HtmlContainer body = new HtmlContainer("tbody");
        rows.items().forEach(row -> body.add(entry(row)));
        HtmlContainer table = new HtmlContainer("table");
        table.getElement().setAttribute("aria-label", Texts.get("base.members.grid"));
        table.add(new HtmlContainer("thead", head), body);

        addClassNames("mgrid", "meanwhile");
        setClassName("meanwhile--inside", inside);
        setClassName("meanwhile--administered", page.can(BaseAction.ADMINISTER));
        setClassName(MemberTable.LONG, MemberTable.isLong((int) rows.total()));
        if (MemberTable.isLong((int) rows.total())) {
            // It scrolls, by keyboard too
            getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", Texts.get("base.members.grid"));
        }
        setVisible(rows.total() > 0);
        // Before the live page brings it; who only reads other pages needs none of it
        HtmlComponent styles = new HtmlComponent("link");
        styles.getElement().setAttribute("rel", "stylesheet").setAttribute("href", "/" + MembersPanel.STYLES);
        add(styles, table, MembersList.pager(page, query, rows));
    }

    private boolean isShown(String column) {
        return inside || column.equals("name") || column.equals("role") || column.equals("since");
    }

    private HtmlContainer entry(MemberRow row) {
        HtmlContainer entry = new HtmlContainer("tr", heading("row", "name", cells.who(row)), cell("role", cells.text(cells.roleWords(row))));
        if (inside) {
            entry.add(cell("status", cells.status(row)));
        }
        HtmlContainer since = cell("since", cells.text(cells.since(row)));
        // Without a title above it where it is narrow
        since.getElement().setAttribute("data-label", Texts.get("base.members.column.since"));
        entry.add(since);
        if (inside) {
            entry.add(cell("lastSeen", cells.text(cells.activity(row))), cell("resources", cells.text(cells.resources(row))));
        }
        return entry;
    }

    private static HtmlContainer heading(String scope, String column, Component content) {
        HtmlContainer heading = new HtmlContainer("th", content);
        heading.getElement().setAttribute("scope", scope);
        heading.addClassName("meanwhile__" + column);
        return heading;
    }

    private static HtmlContainer cell(String column, Component content) {
        HtmlContainer cell = new HtmlContainer("td", content);
        cell.addClassName("meanwhile__" + column);
        return cell;
    }
}
