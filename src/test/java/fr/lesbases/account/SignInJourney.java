package fr.lesbases.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lesbases.BrowserTest;
import fr.lesbases.browser.ScreenReader;
import fr.lesbases.common.EmailAddress;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A visitor on the way to a page that needs an account signs up, reads their mail, and arrives there; then signs out. */
class SignInJourney extends BrowserTest {

    @Test
    void fromVisitorToThePageOneWanted() {
        EmailAddress email = Someone.newAddress();
        Page page = visitor();

        visit(page, "/ressources/creer");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Se connecter"))).isVisible();
        assertAccessible(page);
        link(page, "Créer un compte").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Créer un compte"))).isFocused();
        assertThat(ScreenReader.of(page).outline(Set.of("checkbox", "textbox"))).as("nothing is wrong before anything is done").noneMatch(line -> line.endsWith("invalid"));
        button(page, "Créer mon compte").click();
        assertThat(page.getByText("Il y a 4 choses à corriger")).isVisible();
        assertAccessible(page);
        link(page, "Indiquez votre prénom").click();
        assertThat(page.getByLabel("Prénom")).isFocused();
        page.getByLabel("Prénom").fill("Léa");
        page.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true)).fill("Morvan");
        page.getByLabel("Adresse e-mail").fill(email.value());
        page.getByRole(AriaRole.CHECKBOX).check();
        button(page, "Créer mon compte").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Regardez vos e-mails"))).isVisible();
        assertThat(page).hasTitle(Pattern.compile("^Regardez vos e-mails"));

        link(page, "Lire le courrier").click();
        page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(email.value())).getByRole(AriaRole.LINK).click();
        link(page, "Ouvrir le lien de ce courrier").click();
        assertThat(button(page, "Se connecter")).isVisible();
        assertAccessible(page);
        button(page, "Se connecter").click();
        assertThat(page).hasURL(Pattern.compile("/ressources/creer$"));

        button(page, "Léa Morvan").click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Se déconnecter")).click();
        assertThat(link(page, "Se connecter")).isVisible();
        visit(page, "/ressources/creer");
        assertThat(page).hasURL(Pattern.compile("/connexion\\?retour="));
    }
}
