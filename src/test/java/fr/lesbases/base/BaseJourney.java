package fr.lesbases.base;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.lesbases.BrowserTest;
import fr.lesbases.browser.Keyboard;
import fr.lesbases.file.TestImages;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody founds a base, writes in it, keeps it to its members, takes a resource out of it again, and deletes it. */
class BaseJourney extends BrowserTest {

    private final String name = "Atelier " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void foundedWrittenInSeenFromOutsideAndLeft() {
        Page founder = visitor();
        entrance.enter(founder, cast.somebody("Léa", "Morvan"));
        founder.locator(".person vaadin-menu-bar-button").first().click();
        founder.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Créer une base")).click();
        button(founder, "Créer la base").click();
        assertThat(link(founder, "Donnez un nom à la base")).isVisible();
        assertAccessible(founder);
        field(founder, "Nom de la base").fill(name);
        founder.locator(".imagefield--logo input[type=file]").setInputFiles(new FilePayload("logo.png", "image/png", TestImages.png(200, 120)));
        button(founder, "Recadrer").click();
        assertThat(button(founder, "Retirer le logo")).isVisible();
        founder.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^Privée"))).check();
        button(founder, "Créer la base").click();
        assertThat(heading(founder, name)).isVisible();
        assertThat(founder.locator(".basehead .logo img")).isVisible();
        assertAccessible(founder);
        String base = founder.url();

        link(founder, "Créer une ressource").last().click();
        field(founder, "Titre").fill("Premier brouillon");
        field(founder, "Description").fill("Pour essayer la base");
        assertThat(founder.getByText("ses membres la voient")).isVisible();
        assertAccessible(founder);
        button(founder, "Commencer à écrire").click();
        assertThat(founder).hasURL(Pattern.compile("/ressources/premier-brouillon.*/modifier"));
        String resource = founder.url().replaceAll("/modifier.*", "");
        visit(founder, base + "?etat=brouillons");
        assertThat(link(founder, "Modifier « Premier brouillon »")).isVisible();
        assertAccessible(founder);

        Page outsider = phoneVisitor();
        visit(outsider, base);
        assertThat(heading(outsider, name)).isVisible();
        assertThat(outsider.getByText("Cette base est privée")).isVisible();
        assertThat(outsider.getByText("Premier brouillon")).isHidden();
        assertAccessible(outsider);

        move(founder, resource);
        visit(founder, base + "?etat=brouillons");
        assertThat(founder.getByText("Aucun brouillon")).isVisible();

        visit(founder, base + "/parametres");
        assertThat(heading(founder, "Modifier la base")).isVisible();
        assertAccessible(founder);
        new Keyboard(founder).to(field(founder, "Pour confirmer, recopiez le nom de la base")).type(name).press("Tab").press("Enter");
        assertThat(founder.getByText("est dans la corbeille")).isVisible();
        reload(outsider);
        assertThat(heading(outsider, "Cette page n’existe pas")).isVisible();
    }

    /** By keyboard alone. */
    private static void move(Page founder, String resource) {
        visit(founder, resource + "/parametres");
        Keyboard keys = new Keyboard(founder);
        keys.to(founder.locator("vaadin-select.wide")).press("Enter");
        Locator profile = founder.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Mon profil"));
        // the list takes the focus once it is open; keys before that go nowhere
        assertThat(founder.locator("vaadin-select-item:focus")).isVisible();
        keys.press("Home");
        assertThat(profile).isFocused();
        keys.press("Enter");
        assertThat(founder.getByText("ne pourront plus la modifier")).isVisible();
        assertAccessible(founder);
        keys.to(button(founder, "Déplacer")).press("Enter");
        assertThat(founder.getByText("La ressource est maintenant sur le profil.")).isVisible();
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setLevel(1));
    }
}
