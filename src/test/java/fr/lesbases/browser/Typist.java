package fr.lesbases.browser;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Somebody who types at a human pace, without the pause that usual autosaving waits for, in each place of an editor; and counts what of it is lost. */
public final class Typist {

    /** Milliseconds: ten keystrokes a second. */
    public static final int BETWEEN_KEYS = 100;

    private Typist() {
    }

    /** Where one types, and what: words told apart. */
    public enum Place {
        TITLE(".band [data-field=title] textarea", 12), DESCRIPTION(".band [data-field=description] textarea", 16), TEXT("lb-rich-text .rt__content", 24),
        LINK_TITLE(".eb[data-kind=link] [data-field=title] textarea", 12), CELL("lb-table tr:nth-child(2) td:nth-child(2) textarea", 12);

        private final String selector;
        private final int words;

        Place(String selector, int words) {
            this.selector = selector;
            this.words = words;
        }

        public Locator in(Page page) {
            return page.locator(selector);
        }

        /** Begins and ends with a letter, so that nothing of it is stripped. */
        public String firstHalf() {
            return words(1, words / 2);
        }

        public String secondHalf() {
            return " " + words(words / 2 + 1, words);
        }

        public String whole() {
            return firstHalf() + secondHalf();
        }

        private static String words(int first, int last) {
            return IntStream.rangeClosed(first, last).mapToObj("%02d"::formatted).collect(Collectors.joining(" "));
        }
    }

    /** Goes to the end of what is there. */
    public static void enter(Page page, Place place) {
        Locator field = place.in(page);
        field.focus();
        if (place == Place.TEXT) {
            // an editor takes the place of the text that only shows
            PlaywrightAssertions.assertThat(page.locator("lb-rich-text [contenteditable=true]")).isFocused();
        } else {
            PlaywrightAssertions.assertThat(field).isFocused();
        }
        page.keyboard().press("Control+End");
    }

    public static void type(Page page, String words) {
        page.keyboard().type(words, new Keyboard.TypeOptions().setDelay(BETWEEN_KEYS));
    }

    /** How many characters of what was typed are not there, in their order. */
    public static int lost(String typed, String there) {
        int[][] common = new int[typed.length() + 1][there.length() + 1];
        for (int i = 1; i <= typed.length(); i++) {
            for (int j = 1; j <= there.length(); j++) {
                common[i][j] = typed.charAt(i - 1) == there.charAt(j - 1) ? common[i - 1][j - 1] + 1 : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return typed.length() - common[typed.length()][there.length()];
    }
}
