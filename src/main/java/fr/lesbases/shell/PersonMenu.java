package fr.lesbases.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.ui.BaseLogo;
import fr.lesbases.base.ui.BaseRoutes;
import fr.lesbases.common.Texts;
import fr.lesbases.firstversion.ui.FirstVersionRoutes;
import fr.lesbases.profile.Person;
import fr.lesbases.profile.ui.Faces;
import fr.lesbases.profile.ui.ProfileRoutes;
import fr.lesbases.search.ui.SearchRoutes;
import fr.lesbases.ui.Icon;
import fr.lesbases.usage.ui.UsageRoutes;
import java.util.List;

/** One's name at the top right, and what is one's own behind it. Until the live page is there it only looks like it, and opens then ({@code js/first.js}). */
@JsModule("./menu-items.ts")
final class PersonMenu extends Div {

    /** How many of one's bases it names. */
    private static final int BASES = 5;

    PersonMenu(Person person, List<BaseName> bases, boolean isStaff, Runnable signOut) {
        MenuBar bar = new MenuBar();
        bar.addClassName("person");
        bar.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(Texts.get("shell.person.more")));
        bar.setTabNavigation(true); // one button with a menu, not a bar of them
        MenuItem self = bar.addItem(face(person));
        self.setAriaLabel(Texts.get("shell.person.open", person.name().full()));
        NativeButton look = new NativeButton();
        look.add(face(person), Icon.DOWN.create(20));
        look.addClassNames("menulook", "person__look");
        look.setAriaLabel(Texts.get("shell.person.open", person.name().full()));
        look.getElement().setAttribute("aria-haspopup", "menu");
        addClassName("self");
        add(bar, look);

        SubMenu menu = self.getSubMenu();
        add(menu, Icon.USER, "shell.person.profile", () -> go(ProfileRoutes.page(person.slug())));
        add(menu, Icon.SETTINGS, "shell.person.settings", () -> go(ProfileRoutes.settings(person.slug())));
        menu.addSeparator();
        bases.stream().limit(BASES).forEach(base -> menu.addItem(entry(new BaseLogo(base).small(), base.name()), click -> go(BaseRoutes.page(base.slug()))));
        if (bases.size() > BASES) {
            add(menu, Icon.USERS, "shell.person.bases", () -> go(ProfileRoutes.tab(person.slug(), "bases")));
        }
        add(menu, Icon.PLUS, "shell.person.createBase", () -> go(BaseRoutes.CREATE));
        menu.addSeparator();
        if (isStaff) {
            add(menu, Icon.SEARCH, "shell.person.index", () -> go(SearchRoutes.INDEX));
            add(menu, Icon.EYE, "shell.person.usage", () -> go(UsageRoutes.PAGE));
            add(menu, Icon.DOWNLOAD, "shell.person.firstVersion", () -> go(FirstVersionRoutes.PAGE));
            menu.addSeparator();
        }
        add(menu, Icon.SIGN_OUT, "shell.person.signOut", signOut);
    }

    private static Span face(Person person) {
        Span name = new Span(person.name().full());
        name.addClassName("not-phone");
        Span face = new Span(Faces.of(person), name);
        face.addClassName("person__f");
        return face;
    }

    private static void add(SubMenu menu, Icon icon, String key, Runnable action) {
        menu.addItem(entry(icon.create(), Texts.get(key)), click -> action.run());
    }

    private static Span entry(Component picture, String words) {
        Span entry = new Span(picture, new Span(words));
        entry.addClassName("entry");
        return entry;
    }

    private static void go(String path) {
        UI.getCurrent().navigate(path.substring(1));
    }
}
