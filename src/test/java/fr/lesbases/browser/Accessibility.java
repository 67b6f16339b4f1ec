package fr.lesbases.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What axe-core finds wrong with a page, dialogs included. */
public final class Accessibility {

    private Accessibility() {
    }

    /** Fails with each broken rule, its explanation and the elements that break it. */
    public static void assertAccessible(Page page) {
        assertNone(page, new AxeBuilder(page));
    }

    /** The same for one part of a large page: what just opened in it. */
    public static void assertAccessible(Page page, String selector) {
        assertNone(page, new AxeBuilder(page).include(selector));
    }

    private static void assertNone(Page page, AxeBuilder axe) {
        List<Rule> violations = axe.analyze().getViolations();

        assertThat(violations.stream().map(Accessibility::describe)).as("axe on %s", page.url()).isEmpty();
    }

    private static String describe(Rule rule) {
        String elements = rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining("\n    ", "\n    ", ""));
        return "%s (%s): %s%s".formatted(rule.getId(), rule.getImpact(), rule.getHelp(), elements);
    }
}
