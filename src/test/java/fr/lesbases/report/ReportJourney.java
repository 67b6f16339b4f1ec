package fr.lesbases.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lesbases.BrowserTest;
import fr.lesbases.common.Slug;
import fr.lesbases.resource.Shelf;
import org.junit.jupiter.api.Test;

/** By keyboard alone. */
class ReportJourney extends BrowserTest {

    @Test
    void aReaderReportsAResource() {
        Slug slug = shelf.put(cast.somebody(), "Un sémaphore en panne", "Pour essayer", Shelf.INDEXED);
        Page page = visitor();
        visit(page, "/ressources/" + slug);
        assertThat(button(page, "Signaler cette ressource")).hasCount(0);

        entrance.enter(page, cast.somebody());
        visit(page, "/ressources/" + slug);
        Locator report = button(page, "Signaler cette ressource");
        report.press("Enter");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        Locator words = dialog.getByLabel("Qu’est-ce qui ne va pas");
        assertThat(words).isFocused();
        button(page, "Envoyer le signalement").press("Enter");
        assertThat(dialog).containsText("Dites en quelques mots ce qui ne va pas");
        assertThat(words).isFocused();
        assertAccessible(page);
        page.keyboard().type("Le lien ne marche plus");
        button(page, "Envoyer le signalement").press("Enter");
        assertThat(page.getByText("Merci. Votre signalement est envoyé.")).isVisible();
        assertThat(dialog).hasCount(0);
        assertThat(report).isFocused();
    }
}
