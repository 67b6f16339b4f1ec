package fr.lesbases.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.lesbases.resource.Shelf.INDEXED;
import static fr.lesbases.resource.Shelf.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What hands and programs do without anybody meaning it: clicking twice, pasting what can't be seen. */
class UnmeantJourney extends BrowserTest {

    @Test
    void whoClicksTwiceByHabitMeansOnce() {
        Cast.Player author = cast.somebody("Anémone", "Suivie");
        Slug slug = shelf.put(author, "Un atelier à suivre", "Pour essayer", INDEXED, Visibility.PUBLIC, text("<p>Un texte</p>"));
        Page page = visitor();
        entrance.enter(page, cast.somebody("Paul", "Pressé"));
        visit(page, "/ressources/" + slug);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer").setExact(true)).dblclick();
        Locator dialogs = page.locator("vaadin-dialog[opened]");
        assertThat(dialogs).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(dialogs).hasCount(0);

        Locator name = page.locator(".person vaadin-menu-bar-button").first();
        name.dblclick();
        assertThat(page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Se déconnecter"))).isVisible();
        page.keyboard().press("Escape");

        visit(page, "/profils/anemone-suivie");
        page.locator("button.follow").dblclick();
        assertThat(page.getByText("Vous suivez Anémone Suivie")).isVisible();
        assertThat(page.locator("button.follow")).hasText("Ne plus suivre");
        page.locator("button.follow").click();
        assertThat(page.locator("button.follow")).hasText("Suivre");
    }

    @Test
    void aZeroCharacterIsLeftOut() {
        Page page = visitor();
        Cast.Player author = cast.somebody();
        entrance.enter(page, author);
        visit(page, "/ressources/creer");
        Locator title = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Titre"));
        title.focus();
        page.keyboard().insertText("Copié\0 d’un PDF");
        page.getByLabel("Description").focus();
        page.keyboard().insertText("Avec\0 des zéros");
        button(page, "Commencer à écrire").click();
        assertThat(page).hasURL(Pattern.compile("/ressources/copie-d-un-pdf[^/]*/modifier$"));
        Slug slug = new Slug(page.url().replaceAll(".*/ressources/|/modifier", ""));
        page.locator(".addend").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Titre de section")).click();
        assertThat(page.locator(".eb[data-kind=title] textarea")).isFocused();
        page.keyboard().insertText("Un\0 titre");
        await().untilAsserted(() -> assertThat(shelf.content(author, slug).blocks().getFirst().words()).isEqualTo("Un titre"));
        assertThat(page.locator("lb-save-state .saved")).hasText("Enregistré");
    }
}
