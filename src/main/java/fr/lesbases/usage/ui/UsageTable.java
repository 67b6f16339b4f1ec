package fr.lesbases.usage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import fr.lesbases.common.Texts;
import fr.lesbases.search.ui.SearchRoutes;
import fr.lesbases.ui.Formats;
import fr.lesbases.usage.SearchUsage;
import fr.lesbases.usage.UsageQuery;
import fr.lesbases.usage.UsageRow;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Searches with how often they were made, each leading to what it finds now. Loads what is in view. */
final class UsageTable extends Grid<UsageRow> {

    /** Up to here the list is as long as it is; beyond, it scrolls in itself. */
    private static final int SHOWN_WHOLE = 20;
    private static final int AT_ONCE = 50;

    private final SearchUsage usage;

    /** @param kinds gives what a kind is called */
    UsageTable(SearchUsage usage, Function<String, String> kinds) {
        this.usage = usage;
        addColumn(new ComponentRenderer<>(row -> words(row, kinds))).setHeader(Texts.get("usage.column.words")).setFlexGrow(1).setWidth("100px").setRowHeader(true);
        number("searches", UsageRow::searches);
        number("missed", UsageRow::missed);
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(Texts.get("usage.grid"));
        setPageSize(AT_ONCE);
        addClassName("mgrid");
    }

    void show(UsageQuery query, int rows) {
        setDataProvider(new CallbackDataProvider<UsageRow, Void>(wanted -> usage.rows(query, wanted.getOffset(), wanted.getLimit()).stream(),
                wanted -> usage.count(query), row -> row.kind() + " " + row.words()));
        setAllRowsVisible(rows <= SHOWN_WHOLE);
        setClassName("mgrid--long", rows > SHOWN_WHOLE);
    }

    private void number(String name, Function<UsageRow, Long> number) {
        addColumn(row -> Formats.number(number.apply(row))).setHeader(Texts.get("usage.column." + name)).setFlexGrow(0).setAutoWidth(true).setTextAlign(ColumnTextAlign.END);
    }

    private static Component words(UsageRow row, Function<String, String> kinds) {
        Anchor search = new Anchor(SearchRoutes.tab(row.kind(), Map.of("q", List.of(row.words()))), row.words());
        Span kind = new Span(kinds.apply(row.kind()));
        kind.addClassName("small");
        Div cell = new Div(search, kind);
        cell.addClassName("asked");
        return cell;
    }
}
