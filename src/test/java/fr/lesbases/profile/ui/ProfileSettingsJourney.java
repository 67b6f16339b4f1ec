package fr.lesbases.profile.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.browser.Keyboard;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.file.Files;
import fr.lesbases.file.StoredFile;
import fr.lesbases.file.TestImages;
import fr.lesbases.profile.Profiles;
import fr.lesbases.resource.Shelf;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Léa gives her profile a photo, by mouse and by keyboard, hides it, and leaves. */
class ProfileSettingsJourney extends BrowserTest {

    @Autowired
    private Profiles profiles;
    @Autowired
    private Files files;

    private Cast.Player lea;
    private String address;
    private Slug resource;

    @BeforeEach
    void somebody() {
        lea = cast.somebody("Léa", "Morvan");
        address = "/profils/" + profiles.find(lea.profile()).orElseThrow().slug();
        resource = shelf.put(lea, "Un atelier", "Pour essayer", terms("thematique/donnees", "support/jeu", "public/adultes"), Visibility.PUBLIC, section("Un"));
    }

    @Test
    void aPhotoIsCutByMouse() {
        Page page = settings(visitor());
        choose(page);
        assertAccessible(page);
        BoundingBox frame = page.locator(".crop__frame").boundingBox();
        BoundingBox stage = page.locator(".crop__stage").boundingBox();
        assertThat(frame.height).as("the largest square").isCloseTo(stage.height, org.assertj.core.api.Assertions.within(1.0));

        // a corner, by its half outside the image, towards the middle; then the frame to the left, past the edge of the image
        drag(page, frame.x + frame.width + 4, frame.y + frame.height + 4, -stage.height / 2, -stage.height / 2);
        BoundingBox smaller = page.locator(".crop__frame").boundingBox();
        drag(page, smaller.x + smaller.width / 2, smaller.y + smaller.height / 2, -stage.width, 0);
        assertThat(page.locator(".crop__frame").boundingBox().x).isCloseTo(stage.x, org.assertj.core.api.Assertions.within(1.0));
        assertThat(page.locator("lb-image-crop [role=status]")).containsText("à 0 % du bord gauche");
        button(page, "Recadrer").click();

        assertThat(page.locator(".crop__frame")).hasCount(0);
        assertThat(page.locator(".photo__f img")).isVisible();
        assertThat(page.locator(".person img")).isVisible();
        StoredFile photo = photo();
        assertThat(photo.width()).isEqualTo(photo.height()).isBetween(180, 220);
    }

    @Test
    void aPhotoIsCutByKeyboardAlone() {
        Page page = settings(visitor());
        choose(page);
        Keyboard keyboard = new Keyboard(page);
        keyboard.to(page.locator(".crop__frame"));
        for (int step = 0; step < 4; step++) {
            keyboard.press("-");
        }
        keyboard.press("Shift+ArrowRight").press("ArrowUp");
        assertThat(page.locator("lb-image-crop [role=status]")).containsText(Pattern.compile("Cadre.: \\d+ % de la largeur"));
        keyboard.to(button(page, "Recadrer")).press("Enter");

        assertThat(page.locator(".photo__f img")).isVisible();
        assertThat(photo().width()).isEqualTo(photo().height()).isBetween(260, 285);

        keyboard.to(button(page, "Retirer la photo")).press("Enter");
        assertThat(page.locator(".photo__f img")).hasCount(0);
    }

    @Test
    void onAPhoneTheDialogFitsAndAnImageIsKeptWhole() {
        Page page = settings(phoneVisitor());
        choose(page);
        assertThat(button(page, "Recadrer")).isInViewport();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        button(page, "Garder entière").click();
        assertThat(page.locator(".photo__f img")).isVisible();
        assertThat(photo().width()).isEqualTo(600);
        assertAccessible(page);
    }

    @Test
    void hidingAsksAndLeavingByEscapeChangesNothing() {
        Page page = settings(visitor());
        Locator hide = page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("Profil privé")));
        hide.check();
        assertThat(page.getByText("1 ressource publique")).isVisible();
        assertAccessible(page);
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("Profil public")))).isChecked();
        assertThat(profiles.isPublic(lea.profile())).isTrue();

        hide.check();
        button(page, "Rendre privé").click();
        assertThat(page.getByText("Votre profil est privé.")).isVisible();
        Page other = visitor();
        visit(other, "/ressources/" + resource);
        assertThat(other.locator("main")).containsText("privée");
    }

    @Test
    void leavingSignsOutEverywhereAndLeavesWhatWasChosen() {
        Page elsewhere = visitor();
        entrance.enter(elsewhere, lea);
        Page page = settings(visitor());
        button(page, "Supprimer mon compte…").click();
        assertThat(page.getByText(Pattern.compile("^Que devient ce que vous avez rendu public"))).isVisible();
        assertAccessible(page);
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Tout reste en ligne sans mon nom")).check();
        page.getByLabel("Pour confirmer, tapez votre adresse e-mail").fill(lea.email());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Supprimer mon compte").setExact(true)).click();

        assertThat(page).hasURL(Pattern.compile("/au-revoir$"));
        assertThat(page.locator("h1")).hasText("Votre compte est supprimé");
        assertThat(link(page, "Se connecter")).isVisible();
        assertAccessible(page);

        visit(elsewhere, "/aide");
        assertThat(elsewhere.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Se connecter").setExact(true))).isVisible();
        visit(elsewhere, "/ressources/" + resource);
        assertThat(elsewhere.locator(".by")).containsText("Profil supprimé");
        assertThat(elsewhere.navigate(address).status()).isEqualTo(404);
    }

    private Page settings(Page page) {
        entrance.enter(page, lea);
        visit(page, address + "/parametres");
        assertThat(page.locator("h1")).hasText("Paramètres de mon profil");
        return page;
    }

    private static void choose(Page page) {
        page.locator(".photo vaadin-upload input[type=file]").setInputFiles(new FilePayload("moi.png", "image/png", TestImages.png(600, 400)));
        assertThat(page.locator(".crop__frame")).isVisible();
        page.waitForFunction("() => document.querySelector('lb-image-crop img').naturalWidth > 0");
    }

    private static void drag(Page page, double x, double y, double right, double down) {
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x + right / 2, y + down / 2);
        page.mouse().move(x + right, y + down);
        page.mouse().up();
    }

    private StoredFile photo() {
        return await().until(() -> profiles.find(lea.profile()).orElseThrow().photo().flatMap(files::find), java.util.Optional::isPresent).orElseThrow();
    }
}
