package fr.lesbases.base.ui.members;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.shared.Registration;
import fr.lesbases.base.BaseAction;
import fr.lesbases.base.BasePage;
import fr.lesbases.base.MemberQuery;
import fr.lesbases.base.MemberRow;
import fr.lesbases.base.MemberSort;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Formats;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The members grid. Loads what is in view; on a narrow screen its columns fold into one of cards. */
final class MemberTable extends Grid<MemberRow> {

    /** Up to here the list is as long as it is; beyond, it scrolls in itself. */
    private static final int SHOWN_WHOLE = 20;
    private static final int NARROW = 760;
    private static final Set<MemberSort> FOR_ALL = Set.of(MemberSort.ROLE, MemberSort.SINCE);
    private static final int AT_ONCE = 30;

    private final Map<MemberSort, Column<MemberRow>> columns = new EnumMap<>(MemberSort.class);
    private final Set<MemberSort> hidden = EnumSet.noneOf(MemberSort.class);
    private final boolean inside;
    private final Column<MemberRow> card;
    private final Column<MemberRow> controls;
    private boolean narrow;

    MemberTable(BasePage page, MemberServices services, MemberActions actions, Supplier<MemberQuery> query) {
        inside = page.can(BaseAction.EDIT);
        MemberCells cells = new MemberCells(page, services, actions);
        column(MemberSort.NAME, "name", cells::who).setFlexGrow(1).setWidth("212px").setRowHeader(true);
        column(MemberSort.ROLE, "role", cells::role).setWidth("172px");
        column(MemberSort.STATUS, "status", cells::status).setWidth("180px");
        column(MemberSort.SINCE, "since", row -> cells.text(row.isMember() ? Formats.date(row.since()) : "–")).setWidth("112px");
        column(MemberSort.ACTIVITY, "lastSeen", row -> cells.text(cells.activity(row))).setWidth("116px");
        column(MemberSort.RESOURCES, "resources", row -> cells.text(row.isMember() ? Formats.number(row.resources()) : "–")).setWidth("132px")
                .setTextAlign(ColumnTextAlign.END);
        card = addColumn(new ComponentRenderer<>(cells::card)).setFlexGrow(1).setHeader(Texts.get("base.members.title"));
        controls = addColumn(new ComponentRenderer<>(cells::controls)).setKey("controls").setFlexGrow(0).setWidth("208px").setTextAlign(ColumnTextAlign.END);
        controls.setHeader(cells.hidden(Texts.get("base.members.column.actions")));

        // Read by grid-words.ts
        addDataGenerator((row, data) -> data.put("rowName", Texts.get("base.members.select", row.label())));
        setAriaLabel(Texts.get("base.members.grid"));
        addClassName("mgrid");
        setPageSize(AT_ONCE);
        if (inside) {
            setSelectionMode(SelectionMode.MULTI);
            ((GridMultiSelectionModel<MemberRow>) getSelectionModel()).setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.VISIBLE);
        } else {
            setSelectionMode(SelectionMode.NONE);
        }
        setDataProvider(new CallbackDataProvider<MemberRow, Void>(
                wanted -> services.grid().rows(page.base().id(), query.get(), wanted.getOffset(), wanted.getLimit()).stream(),
                wanted -> services.grid().count(page.base().id(), query.get()), MemberRow::id));
        if (!inside) {
            hidden.addAll(EnumSet.of(MemberSort.STATUS, MemberSort.ACTIVITY, MemberSort.RESOURCES));
        }
        arrange();
        addAttachListener(attached -> followWidth(attached.getUI()));
    }

    /** What is shown first, before anybody sorts. */
    void sort(MemberQuery query) {
        sort(List.of(new GridSortOrder<>(columns.get(query.sort()), query.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
    }

    /** Hears of the order somebody chose; after the third click on a column it is the one by name again. */
    void onSort(Consumer<MemberQuery> sorted) {
        addSortListener(sort -> sorted.accept(sort.getSortOrder().stream().findFirst()
                .map(order -> MemberQuery.ALL.sortedBy(MemberSort.valueOf(order.getSorted().getKey()), order.getDirection() == SortDirection.DESCENDING)).orElse(MemberQuery.ALL)));
    }

    /** Nothing is chosen by who can do nothing with it. */
    void onSelection(Runnable changed) {
        if (inside) {
            addSelectionListener(selection -> changed.run());
        }
    }

    /** All that match, those included that are not loaded. */
    void selectAll() {
        ((GridMultiSelectionModel<MemberRow>) getSelectionModel()).selectAll();
    }

    /** As high as its rows need, up to a point. */
    void fit(int rows) {
        setAllRowsVisible(rows <= SHOWN_WHOLE);
        setClassName("mgrid--long", rows > SHOWN_WHOLE);
    }

    /** Those somebody may hide, in their order. */
    Map<MemberSort, Column<MemberRow>> hideable() {
        Map<MemberSort, Column<MemberRow>> hideable = new EnumMap<>(columns);
        hideable.remove(MemberSort.NAME);
        if (!inside) {
            hideable.keySet().retainAll(FOR_ALL);
        }
        return hideable;
    }

    void show(MemberSort column, boolean shown) {
        if (shown) {
            hidden.remove(column);
        } else {
            hidden.add(column);
        }
        arrange();
    }

    private void followWidth(UI ui) {
        int width = ui.getPage().getExtendedClientDetails().getWindowInnerWidth();
        fold(width > 0 && width <= NARROW);
        Registration resizing = ui.getPage().addBrowserWindowResizeListener(resize -> fold(resize.getWidth() <= NARROW));
        addDetachListener(detached -> {
            detached.unregisterListener();
            resizing.remove();
        });
    }

    private void fold(boolean wanted) {
        if (wanted != narrow) {
            narrow = wanted;
            arrange();
        }
    }

    private void arrange() {
        columns.forEach((sort, column) -> column.setVisible(!narrow && !hidden.contains(sort)));
        card.setVisible(narrow);
        controls.setVisible(inside && !narrow);
        setClassName("mgrid--cards", narrow);
    }

    private Column<MemberRow> column(MemberSort sort, String title, SerializableFunction<MemberRow, Component> cell) {
        Column<MemberRow> column = addColumn(new ComponentRenderer<>(cell)).setKey(sort.name()).setHeader(Texts.get("base.members.column." + title)).setSortable(true)
                .setFlexGrow(0);
        columns.put(sort, column);
        return column;
    }
}
