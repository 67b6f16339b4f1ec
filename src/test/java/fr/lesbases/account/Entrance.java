package fr.lesbases.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lesbases.Cast;
import org.springframework.stereotype.Component;

/** Signs people in with their link, for journeys that are about something else. */
@Component
public class Entrance {

    private final SignInTokens tokens;

    Entrance(SignInTokens tokens) {
        this.tokens = tokens;
    }

    public void enter(Page page, Cast.Player person) {
        page.navigate("/connexion/lien?token=" + tokens.create(person.profile()));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter")).click();
        assertThat(page.locator("#outlet .person")).isVisible();
    }
}
