package fr.lesbases.resource.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lesbases.BrowserTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The form before there is a resource: nothing typed is lost there either (decision 0009). */
class CreatingJourney extends BrowserTest {

    @Test
    void whatWasTypedIsThereAgainUntilTheResourceIsMade() {
        Page page = visitor();
        entrance.enter(page, cast.somebody());
        visit(page, "/ressources/creer");
        title(page).fill("Réparer un vélo pliant");
        visit(page, "/aide");
        visit(page, "/ressources/creer");
        assertThat(title(page)).hasValue("Réparer un vélo pliant");

        Locator create = button(page, "Commencer à écrire");
        create.click();
        Locator description = page.getByLabel("Description");
        Locator problem = page.locator("vaadin-text-area [slot=error-message]");
        assertThat(page.locator(".errsum li")).hasText("Décrivez la ressource en quelques mots");
        assertThat(problem).hasText("Décrivez la ressource en quelques mots");
        assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Il y a une chose à corriger"))).isFocused();
        assertAccessible(page);
        double place = description.boundingBox().y;
        description.fill("Avec trois outils");
        assertThat(problem).isHidden();
        assertThat(page.locator(".errsum")).containsText("Tout est corrigé");
        assertThat(description.boundingBox().y).as("nothing moves under who writes").isEqualTo(place);
        assertAccessible(page);
        create.click();
        assertThat(page).hasURL(Pattern.compile("/modifier$"));

        visit(page, "/ressources/creer");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Créer une ressource"))).isVisible();
        assertThat(title(page)).hasValue("");
    }

    private static Locator title(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Titre"));
    }
}
