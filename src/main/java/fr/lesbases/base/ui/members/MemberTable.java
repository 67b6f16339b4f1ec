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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The members grid. Loads what is in view; on a narrow screen its columns fold into one of cards. */
final class MemberTable extends Grid<MemberRow> {

    /** Scrolls in itself. */
    static final String LONG = "mgrid--long";
    /** Up to here the list is as long as it is; beyond, it scrolls in itself. */
    private static final int SHOWN_WHOLE = 20;
    /** Up to this width of the window, in pixels: cards. */
    private static final int NARROW = 760;
    /** Up to here the buttons of a row stand one below the other. */
    private static final int TIGHT = 910;
    /** From how wide a window on there is room for a column: the first to go are those that matter least. They can be asked for all the same. */
    private static final Map<MemberSort, Integer> ROOM_FOR = Map.of(MemberSort.RESOURCES, 1270, MemberSort.ACTIVITY, 1138, MemberSort.SINCE, 1022);
    private static final Set<MemberSort> FOR_ALL = Set.of(MemberSort.ROLE, MemberSort.SINCE);
    private static final int AT_ONCE = 30;

    private final Map<MemberSort, Column<MemberRow>> columns = new EnumMap<>(MemberSort.class);
    private final Map<MemberSort, Boolean> chosen = new EnumMap<>(MemberSort.class);
    private final boolean inside;
    private final Column<MemberRow> card;
    private final Column<MemberRow> controls;
    private int width = Integer.MAX_VALUE;
    private Runnable arranged = () -> {};

    MemberTable(BasePage page, MemberServices services, MemberCells cells, Supplier<MemberQuery> query) {
        inside = page.can(BaseAction.EDIT);
        column(MemberSort.NAME, "name", cells::who).setFlexGrow(1).setRowHeader(true);
        column(MemberSort.ROLE, "role", cells::role).setWidth("172px");
        column(MemberSort.STATUS, "status", cells::status);
        column(MemberSort.SINCE, "since", row -> cells.text(cells.since(row))).setWidth("112px");
        column(MemberSort.ACTIVITY, "lastSeen", row -> cells.text(cells.activity(row))).setWidth("116px");
        column(MemberSort.RESOURCES, "resources", row -> cells.text(cells.resources(row))).setWidth("120px")
                .setTextAlign(ColumnTextAlign.END);
        card = addColumn(new ComponentRenderer<>(cells::card)).setFlexGrow(1).setHeader(Texts.get("base.members.title"));
        controls = addColumn(new ComponentRenderer<>(cells::controls)).setKey("controls").setFlexGrow(0).setTextAlign(ColumnTextAlign.END);
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
        setAllRowsVisible(!isLong(rows));
        setClassName(LONG, isLong(rows));
    }

    static boolean isLong(int rows) {
        return rows > SHOWN_WHOLE;
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
        chosen.put(column, shown);
        arrange();
    }

    boolean isShown(MemberSort column) {
        return chosen.getOrDefault(column, inside ? width >= ROOM_FOR.getOrDefault(column, 0) : column == MemberSort.NAME || FOR_ALL.contains(column));
    }

    /** Hears when other columns may be shown than before. */
    void onArrange(Runnable listener) {
        arranged = listener;
    }

    private void followWidth(UI ui) {
        follow(ui.getPage().getExtendedClientDetails().getWindowInnerWidth());
        Registration resizing = ui.getPage().addBrowserWindowResizeListener(resize -> follow(resize.getWidth()));
        addDetachListener(detached -> {
            detached.unregisterListener();
            resizing.remove();
        });
    }

    /** @param now 0 where it is not known */
    private void follow(int now) {
        if (now > 0 && now != width) {
            width = now;
            arrange();
        }
    }

    private void arrange() {
        boolean narrow = width <= NARROW;
        boolean tight = inside && width <= TIGHT;
        columns.forEach((sort, column) -> column.setVisible(!narrow && isShown(sort)));
        columns.get(MemberSort.NAME).setWidth(tight ? "170px" : "212px");
        columns.get(MemberSort.STATUS).setWidth(tight ? "140px" : "196px");
        controls.setWidth(tight ? "124px" : "200px");
        card.setVisible(narrow);
        controls.setVisible(inside && !narrow);
        setClassName("mgrid--cards", narrow);
        arranged.run();
    }

    private Column<MemberRow> column(MemberSort sort, String title, SerializableFunction<MemberRow, Component> cell) {
        Column<MemberRow> column = addColumn(new ComponentRenderer<>(cell)).setKey(sort.name()).setHeader(Texts.get("base.members.column." + title)).setSortable(true)
                .setFlexGrow(0);
        columns.put(sort, column);
        return column;
    }
}
