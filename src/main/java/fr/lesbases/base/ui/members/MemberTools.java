package fr.lesbases.base.ui.members;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBar.MenuBarI18n;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.base.BaseAction;
import fr.lesbases.base.BasePage;
import fr.lesbases.base.MemberQuery;
import fr.lesbases.base.MemberQueryAddress;
import fr.lesbases.base.MemberSort;
import fr.lesbases.base.MemberStatus;
import fr.lesbases.base.Role;
import fr.lesbases.base.ui.BaseRoutes;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.FieldNames;
import fr.lesbases.ui.Icon;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Above the members grid: what narrows it, and the ways to bring people in and the list out. */
final class MemberTools extends Div {

    private static final int TYPING_PAUSE_MS = 300;

    private final BasePage page;
    private final MemberTable table;
    private final TextField words = new TextField();
    private final Select<Role> role = new Select<>();
    private final Select<MemberStatus> status = new Select<>();
    private final Anchor export = new Anchor();

    MemberTools(BasePage page, MemberQuery query, MemberServices services, Dialogs dialogs, MemberTable table, Consumer<UnaryOperator<MemberQuery>> narrow, Runnable refresh) {
        this.page = page;
        this.table = table;
        FieldNames.name(words, Texts.get("base.members.search"));
        words.setPrefixComponent(Icon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPING_PAUSE_MS);
        words.setMaxLength(100);
        words.setValue(query.words());
        filter(role, "role", Role.values(), one -> Texts.get("base.role." + one), query.role());
        filter(status, "status", MemberStatus.values(), one -> Texts.get("base.status." + one), query.status());
        status.setVisible(page.can(BaseAction.EDIT));
        export.add(Icon.DOWNLOAD.create(), new Span(Texts.get("base.members.export")));
        export.addClassNames("btn", "btn--quiet");
        export.setRouterIgnore(true);
        export.getElement().setAttribute("download", true);
        exportOf(MemberQueryAddress.write(query));
        Span gap = new Span();
        gap.addClassName("sp");

        words.addValueChangeListener(change -> narrow.accept(now -> now.withWords(change.getValue())));
        role.addValueChangeListener(change -> narrow.accept(now -> now.withRole(Optional.ofNullable(change.getValue()))));
        status.addValueChangeListener(change -> narrow.accept(now -> now.withStatus(Optional.ofNullable(change.getValue()))));

        addClassName("gridtools");
        add(words, role, status, gap);
        if (page.can(BaseAction.EDIT)) {
            add(button(Icon.UPLOAD, "base.members.import", "btn--quiet", () -> dialogs.open(new ImportDialog(page, services, refresh))), export,
                    button(Icon.PLUS, "base.members.invite", "btn--primary", () -> dialogs.open(new InviteDialog(page, services, refresh))));
        }
    }

    /** All of that status, whatever else has narrowed the list. */
    void show(MemberStatus wanted) {
        words.clear();
        role.clear();
        status.setValue(wanted);
        status.focus();
    }

    /** The file holds what the grid shows. */
    void exportOf(Map<String, String> choices) {
        String query = QueryParameters.simple(choices).getQueryString();
        export.setHref(BaseRoutes.members(page.base().slug()) + ".csv" + (query.isEmpty() ? "" : "?" + query));
    }

    /** "Colonnes": which ones are shown. */
    Component columns() {
        MenuBar menu = new MenuBar();
        MenuItem columns = menu.addItem(Texts.get("base.members.columns"));
        Map<MemberSort, MenuItem> items = new EnumMap<>(MemberSort.class);
        table.hideable().keySet().forEach(sort -> {
            MenuItem item = columns.getSubMenu().addItem(Texts.get("base.members.column.of." + sort));
            item.setCheckable(true);
            item.setKeepOpen(true);
            item.addClickListener(click -> table.show(sort, item.isChecked()));
            items.put(sort, item);
        });
        Runnable tick = () -> items.forEach((sort, item) -> tick(item, table.isShown(sort)));
        tick.run();
        table.onArrange(tick);
        menu.setTabNavigation(true);
        menu.setI18n(new MenuBarI18n().setMoreOptions(Texts.get("ui.more")));
        menu.addClassNames("not-phone", "mcolumns");
        return menu;
    }

    private static void tick(MenuItem item, boolean shown) {
        item.setChecked(shown);
        // To screen readers, which Vaadin leaves without it (menu-items.ts)
        item.getElement().setAttribute("aria-checked", String.valueOf(shown));
    }

    private static <T> void filter(Select<T> choice, String key, T[] values, ItemLabelGenerator<T> words, Optional<T> chosen) {
        choice.setItems(values);
        choice.setEmptySelectionAllowed(true);
        String all = Texts.get("base.members.filter." + key);
        choice.setEmptySelectionCaption(all);
        choice.setItemLabelGenerator(value -> value == null ? all : words.apply(value));
        FieldNames.name(choice, Texts.get("base.members.column." + key));
        FieldNames.nameList(choice, Texts.get("base.members.column." + key));
        choice.setPlaceholder(all);
        chosen.ifPresent(choice::setValue);
    }

    private static NativeButton button(Icon icon, String key, String look, Runnable action) {
        NativeButton button = new NativeButton();
        button.add(icon.create(), new Span(Texts.get(key)));
        button.addClickListener(click -> action.run());
        button.addClassNames("btn", look);
        return button;
    }
}
