package fr.lesbases.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Somebody who has no mouse: gets to a control by Tab alone, and sees where they are at each step. */
public final class Keyboard {

    /** More stops than any page may need between two things one does. */
    private static final int PATIENCE = 80;

    /** Before its first paint the browser drops keys; what is done before the live page is there has a journey of its own. */
    private static final String AT_HAND = "performance.getEntriesByType('paint').length > 0 && !document.querySelector('#plain[data-at-once]')";

    private final Page page;

    public Keyboard(Page page) {
        this.page = page;
    }

    /** Forward, by Tab. */
    public Keyboard to(Locator control) {
        return walk(control, "Tab");
    }

    /** Backward, by Shift and Tab. */
    public Keyboard back(Locator control) {
        return walk(control, "Shift+Tab");
    }

    public Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    public Keyboard type(String words) {
        page.keyboard().type(words);
        return this;
    }

    private Keyboard walk(Locator control, String key) {
        control.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        page.waitForFunction(AT_HAND);
        for (int step = 0; step < PATIENCE && !isFocused(control); step++) {
            page.keyboard().press(key);
        }
        assertThat(isFocused(control)).as("%s is reached by %s", control, key).isTrue();
        return this;
    }

    private static boolean isFocused(Locator control) {
        return (boolean) control.evaluate("control => control.matches(':focus') || control.contains(document.activeElement)");
    }
}
