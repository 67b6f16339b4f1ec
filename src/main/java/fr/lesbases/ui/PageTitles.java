package fr.lesbases.ui;

import fr.lesbases.common.Texts;

/** Titles as they stand in the browser's tab. */
public final class PageTitles {

    private static final String SUFFIX = " — " + Texts.get("ui.name");

    private PageTitles() {
    }

    /** @param page what the page is; empty for the home page */
    public static String of(String page) {
        return page.isEmpty() || page.equals(Texts.get("ui.name")) ? Texts.get("ui.name") : page.endsWith(SUFFIX) ? page : page + SUFFIX;
    }
}
