package fr.lesbases;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import fr.lesbases.account.Entrance;
import fr.lesbases.browser.Accessibility;
import fr.lesbases.browser.Visitors;
import fr.lesbases.resource.Shelf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A journey in a real browser. Find by role and name, wait for an element, never for "load" or a time. Names end in {@code Journey}; few, long
 * ones, since each step costs what a screen test costs whole.
 */
@ApplicationTest
public abstract class BrowserTest {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @LocalServerPort
    private int port;

    @Autowired
    protected Cast cast;
    @Autowired
    protected Shelf shelf;
    @Autowired
    protected Entrance entrance;

    /** Somebody new at an ordinary screen, not yet on any page: {@code visit(visitor(), "/")}. */
    protected Page visitor() {
        return visitors.arrive(address(), 1280, 800);
    }

    /** Somebody new whose browser keeps what they read. */
    protected Page keepingVisitor() {
        return visitors.arrive(address(), 1280, 800, ServiceWorkerPolicy.ALLOW);
    }

    /** Somebody new with a phone: 390 × 844 CSS pixels, touch. */
    protected Page phoneVisitor() {
        return visitors.arrive(address(), 390, 844);
    }

    /** Without a slash at its end. */
    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Leads them there. Who is signed in then has their live page: until it is there its elements are there twice, and what is done to the first ones by a script is lost with them. */
    protected static void visit(Page page, String path) {
        page.navigate(path);
        awaitLivePage(page);
    }

    protected static void reload(Page page) {
        page.reload();
        awaitLivePage(page);
    }

    private static void awaitLivePage(Page page) {
        assertThat(page.locator("#plain[data-at-once]")).hasCount(0);
    }

    protected static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    protected static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    protected static void assertAccessible(Page page) {
        Accessibility.assertAccessible(page);
    }
}
