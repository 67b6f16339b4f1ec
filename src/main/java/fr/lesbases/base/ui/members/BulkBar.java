package fr.lesbases.base.ui.members;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBar.MenuBarI18n;
import fr.lesbases.base.MemberRow;
import fr.lesbases.base.Role;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Icon;
import java.util.Set;

/** What can be done with the chosen entries. There only while some are chosen; on a phone at the foot of the screen. */
final class BulkBar extends Div {

    private final MemberTable table;
    private final Span chosen = new Span();
    private final MenuBar role = new MenuBar();
    private final NativeButton sendAgain;
    private final NativeButton accept;
    private final NativeButton remove;
    private final NativeButton all;
    private final boolean administers;
    private int total;

    BulkBar(MemberActions actions, MemberTable table) {
        this.table = table;
        administers = actions.mayAdminister();
        MenuItem change = role.addItem(words(Icon.USERS, "base.bulk.role"));
        for (Role wanted : Role.values()) {
            change.getSubMenu().addItem(Texts.get("base.role." + wanted), click -> actions.changeRoles(chosen(), wanted));
        }
        role.setTabNavigation(true);
        role.setI18n(new MenuBarI18n().setMoreOptions(Texts.get("ui.more")));
        role.addClassName("bulk__role");
        accept = button(Icon.CHECK, "base.members.accept", () -> actions.accept(chosen()));
        sendAgain = button(Icon.SEND, "base.bulk.sendAgain", () -> actions.sendAgain(chosen()));
        remove = button(Icon.DELETE, "base.bulk.remove", () -> actions.remove(chosen()));
        remove.addClassName("btn--danger");
        all = Dialogs.plain("base.bulk.all", table::selectAll);
        all.setClassName("btn btn--quiet all");
        NativeButton none = new NativeButton("", click -> table.deselectAll());
        none.add(Icon.CLOSE.create());
        none.setAriaLabel(Texts.get("base.bulk.none"));
        none.addClassName("iconbtn");
        Span gap = new Span();
        gap.addClassName("sp");

        addClassName("bulk");
        getElement().setAttribute("role", "region").setAttribute("aria-label", Texts.get("base.bulk.label"));
        chosen.addClassName("bulk__n");
        chosen.getElement().setAttribute("role", "status");
        setVisible(false);

        table.onSelection(this::show);

        add(chosen, role, accept, sendAgain, remove, gap, all, none);
    }

    void setTotal(int count) {
        total = count;
        show();
    }

    private Set<MemberRow> chosen() {
        return table.getSelectedItems();
    }

    private void show() {
        Set<MemberRow> rows = chosen();
        setVisible(!rows.isEmpty());
        chosen.setText(Texts.get("base.bulk.chosen", rows.size()));
        all.setText(Texts.get("base.bulk.all", total));
        all.setVisible(rows.size() < total);
        role.setVisible(administers && rows.stream().anyMatch(MemberRow::isMember));
        accept.setVisible(rows.stream().anyMatch(MemberRow::isRequest));
        sendAgain.setVisible(rows.stream().anyMatch(MemberRow::isInvitation));
        remove.setVisible(administers || rows.stream().anyMatch(MemberRow::isInvitation));
    }

    private static NativeButton button(Icon icon, String key, Runnable action) {
        NativeButton button = new NativeButton();
        button.add(words(icon, key));
        button.addClickListener(click -> action.run());
        button.addClassNames("btn", "btn--quiet");
        return button;
    }

    private static Span words(Icon icon, String key) {
        Span words = new Span(icon.create(), new Span(Texts.get(key)));
        words.addClassName("entry");
        return words;
    }
}
