package fr.lesbases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import fr.lesbases.common.Texts;
import java.util.Objects;

/** Titles as they stand in the browser's tab. */
public final class PageTitles {

    private static final String SUFFIX = " — " + Texts.get("ui.name");

    private PageTitles() {
    }

    /** Of what is shown there, and which page of its list: "Communs : 128 ressources, page 2". */
    public static String shownIn(UI ui) {
        return of(Objects.requireNonNullElse(ui.getInternals().getTitle(), ""), pageShownIn(ui));
    }

    /** Which page of a list is shown there, from 1. */
    public static int pageShownIn(UI ui) {
        return Addresses.page(ui.getInternals().getActiveViewLocation().getQueryParameters()) == 1 ? 1
                : ui.getInternals().getActiveRouterTargetsChain().stream().findFirst().map(view -> Pager.shownBy((Component) view)).orElse(1);
    }

    /** @param number which page of a list it is, from 1 */
    public static String of(String page, int number) {
        return of(number > 1 && !page.isEmpty() ? Texts.get("ui.pager.title", page, number) : page);
    }

    /** @param page what the page is; empty for the home page */
    public static String of(String page) {
        return page.isEmpty() || page.equals(Texts.get("ui.name")) ? Texts.get("ui.name") : page.endsWith(SUFFIX) ? page : page + SUFFIX;
    }
}
