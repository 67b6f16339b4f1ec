package fr.lesbases.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.base.Team;
import fr.lesbases.browser.Keyboard;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On a phone the row of tabs is longer than the screen: the chosen one is in view. By keyboard the focus goes on to what it shows. */
class TabsJourney extends BrowserTest {

    private static final LocatorAssertions.IsInViewportOptions WHOLE = new LocatorAssertions.IsInViewportOptions().setRatio(1);

    @Autowired
    private Team team;
    @Autowired
    private Profiles profiles;

    @Test
    void theChosenTabIsInView() {
        Page page = phoneVisitor();
        Cast.Player person = cast.somebody();
        String base = team.found(person).slug().value();
        entrance.enter(page, person);
        shows(page, "/profils/" + profiles.find(person.profile()).orElseThrow().slug() + "/a-propos", "À propos");
        shows(page, "/bases/" + base + "/a-propos", "À propos");
        shows(page, "/rechercher/collections", "Collections");
    }

    @Test
    void anotherTabTellsItself() {
        Page page = visitor();
        entrance.enter(page, cast.somebody());
        visit(page, "/bases/" + team.found(cast.somebody(), Visibility.PUBLIC).slug());
        new Keyboard(page).to(page.locator(".tabs").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("À propos"))).press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("À propos"))).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator(".tabpanel :focus, .foot :focus")).hasCount(1);
    }

    /** Also after the tab was reached by its link, and the page before it was another part of it. */
    private static void shows(Page page, String address, String tab) {
        visit(page, address);
        Locator chosen = page.locator(".tabs [aria-current=page]");
        assertThat(chosen).containsText(tab);
        assertThat(chosen).isInViewport(WHOLE);
        page.locator(".tabs a").first().click();
        assertThat(page.locator(".tabs a").first()).hasAttribute("aria-current", "page");
        assertThat(chosen).isInViewport(WHOLE);
        page.goBack();
        assertThat(chosen).containsText(tab);
        assertThat(chosen).isInViewport(WHOLE);
    }
}
