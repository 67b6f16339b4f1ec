package fr.lesbases;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import fr.lesbases.browser.Keyboard;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The main job: somebody signs up, writes a resource out of blocks, indexes it, publishes it; somebody else finds it by searching, and reads it. */
class MainJobJourney extends BrowserTest {

    private static final String DESCRIPTION = "Trois séances pour apprendre à se servir d’un tableur, sans formule savante.";
    private static final FilePayload SHEET = new FilePayload("Déroulé de séance.txt", "text/plain", "Séance 1 : les cellules".getBytes(StandardCharsets.UTF_8));

    /** A word of its own, so that a search finds this one alone. */
    private final String word = "q" + UUID.randomUUID().toString().substring(0, 8);
    private final String title = "Les tableurs sans peur " + word;

    @Test
    void byMouse() throws IOException {
        Page author = visitor();
        visit(author, "/");
        assertThat(author.getByRole(AriaRole.MAIN)).isVisible();
        assertAccessible(author);
        link(author, "Créer une ressource").first().click();
        signUp(author);

        field(author, "Titre").fill(title);
        field(author, "Description").fill(DESCRIPTION);
        assertAccessible(author);
        button(author, "Commencer à écrire").click();

        add(author, "Titre de section");
        field(author, "Titre de section").fill("Avant de commencer");
        add(author, "Texte");
        assertThat(field(author, "Texte")).isFocused();
        author.keyboard().type("Prévoyez un ordinateur pour deux.");
        add(author, "Lien");
        field(author, "Adresse web").fill("https://tableurs.example/debuter");
        field(author, "Titre du lien").fill("Débuter avec un tableur");
        add(author, "Fichier");
        block(author, "file").locator("input[type=file]").setInputFiles(SHEET);
        assertThat(block(author, "file")).containsText("Déroulé de séance.txt");
        add(author, "Image");
        block(author, "image").locator("input[type=file]").setInputFiles(new FilePayload("capture.png", "image/png", picture()));
        assertThat(block(author, "image").locator(".b-image__i")).isVisible();
        assertThat(author.locator("lb-save-state .saved")).hasText("Enregistré");
        assertAccessible(author);

        drag(author, block(author, "text"), block(author, "title"));
        assertThat(blocks(author).nth(0)).containsText("Prévoyez un ordinateur pour deux.");
        reload(author);
        assertThat(blocks(author).nth(0)).containsText("Prévoyez un ordinateur pour deux.");
        assertThat(blocks(author)).hasCount(5);

        link(author, "Publier la ressource").click();
        button(author, "Publier la ressource").click();
        assertThat(author.getByText("Choisissez au moins une thématique").first()).isVisible();
        assertAccessible(author);
        choose(author, "De quoi parle-t-elle ?", "Maîtrise des outils numériques");
        choose(author, "Sous quelle forme se présente-t-elle ?", "Support pédagogique");
        choose(author, "Qui pourra s’en servir ?", "Aidants numériques");
        field(author, "Image du bloc 5").fill("Une feuille de calcul et ses colonnes");
        author.keyboard().press("Tab");
        assertThat(field(author, "Image du bloc 5")).isHidden();
        button(author, "Publier la ressource").click();
        assertThat(author).hasURL(Pattern.compile("/ressources/les-tableurs-sans-peur-" + word + "$"));
        assertThat(heading(author, title)).isVisible();
        assertAccessible(author);

        Page reader = visitor();
        find(reader, "tableur " + word);
        assertThat(reader.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("Une feuille de calcul et ses colonnes"))).isVisible();
        assertThat(link(reader, "Débuter avec un tableur")).hasAttribute("href", "https://tableurs.example/debuter");
        Download sheet = reader.waitForDownload(() -> link(reader, "Télécharger « Déroulé de séance.txt »").click());
        assertThat(Files.readString(sheet.path())).isEqualTo("Séance 1 : les cellules");
        assertAccessible(reader);
    }

    @Test
    void byKeyboardAlone() {
        Page author = visitor();
        Keyboard keys = new Keyboard(author);
        visit(author, "/");
        keys.to(link(author, "Créer une ressource").first()).press("Enter");

        keys.to(link(author, "Créer un compte")).press("Enter");
        keys.to(author.getByLabel("Prénom")).type("Amélie");
        keys.to(author.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true))).type("Poulain");
        String email = "clavier-" + word + "@exemple.fr";
        keys.to(author.getByLabel("Adresse e-mail")).type(email);
        keys.to(author.getByRole(AriaRole.CHECKBOX)).press("Space");
        keys.to(button(author, "Créer mon compte")).press("Enter");
        keys.to(link(author, "Lire le courrier")).press("Enter");
        keys.to(mailFor(author, email)).press("Enter");
        keys.to(link(author, "Ouvrir le lien de ce courrier")).press("Enter");
        keys.to(button(author, "Se connecter")).press("Enter");

        keys.to(field(author, "Titre")).type(title);
        keys.to(field(author, "Description")).type(DESCRIPTION);
        keys.to(button(author, "Commencer à écrire")).press("Enter");

        keys.to(addButton(author, "Titre de section")).press("Enter");
        assertThat(field(author, "Titre de section")).isFocused();
        keys.type("Avant de commencer");
        keys.to(addButton(author, "Texte")).press("Enter");
        assertThat(field(author, "Texte")).isFocused();
        keys.type("Prévoyez un ordinateur pour deux.");
        keys.to(addButton(author, "Lien")).press("Enter");
        assertThat(field(author, "Adresse web")).isFocused();
        keys.type("tableurs.example/debuter");
        assertThat(author.locator("lb-save-state .saved")).hasText("Enregistré");

        keys.back(handle(author, "text")).press("Space");
        assertThat(announcement(author)).containsText("est soulevé, position 2 sur 3");
        keys.press("ArrowUp");
        assertThat(announcement(author)).containsText("position 1 sur 3");
        assertAccessible(author);
        keys.press("Enter");
        assertThat(announcement(author)).containsText("est maintenant à la position 1 sur 3");
        assertThat(blocks(author).nth(0)).containsText("Prévoyez un ordinateur pour deux.");
        assertThat(handle(author, "text")).isFocused();

        keys.back(link(author, "Publier la ressource")).press("Enter");
        chooseByKeyboard(keys, author, "De quoi parle-t-elle ?", "Maîtrise des outils");
        chooseByKeyboard(keys, author, "Sous quelle forme se présente-t-elle ?", "Support péda");
        chooseByKeyboard(keys, author, "Qui pourra s’en servir ?", "Aidants num");
        keys.to(button(author, "Publier la ressource")).press("Enter");
        assertThat(heading(author, title)).isVisible();

        Page reader = visitor();
        Keyboard reading = new Keyboard(reader);
        visit(reader, "/");
        reading.to(reader.getByRole(AriaRole.COMBOBOX).first()).type("tableur " + word);
        reading.press("Enter");
        reading.to(link(reader, title));
        // Who comes past a button has the live page, which leads on without a new document
        assertThat(reader.locator("#plain")).hasCount(0);
        reading.press("Enter");
        assertThat(heading(reader, title)).isFocused();
        assertAccessible(reader);
    }

    private void signUp(Page page) {
        String email = "souris-" + word + "@exemple.fr";
        link(page, "Créer un compte").click();
        page.getByLabel("Prénom").fill("Nino");
        page.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true)).fill("Quincampoix");
        page.getByLabel("Adresse e-mail").fill(email);
        page.getByRole(AriaRole.CHECKBOX).check();
        assertAccessible(page);
        button(page, "Créer mon compte").click();
        link(page, "Lire le courrier").click();
        mailFor(page, email).click();
        link(page, "Ouvrir le lien de ce courrier").click();
        button(page, "Se connecter").click();
        assertThat(page).hasURL(Pattern.compile("/ressources/creer$"));
    }

    private void find(Page reader, String words) {
        visit(reader, "/");
        reader.getByRole(AriaRole.COMBOBOX).first().fill(words);
        reader.keyboard().press("Enter");
        assertThat(reader).hasURL(Pattern.compile("/rechercher/ressources\\?q="));
        assertThat(link(reader, title)).isVisible();
        assertAccessible(reader);
        link(reader, title).click();
        assertThat(heading(reader, title)).isVisible();
    }

    private static void choose(Page page, String question, String term) {
        page.getByLabel(question).fill(term);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(term)).click();
        page.keyboard().press("Escape");
        page.keyboard().press("Tab");
    }

    private static void chooseByKeyboard(Keyboard keys, Page page, String question, String beginning) {
        keys.to(page.getByLabel(question)).type(beginning);
        assertThat(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(beginning))).isVisible();
        keys.press("ArrowDown").press("Enter").press("Escape");
    }

    private static void add(Page page, String kind) {
        addButton(page, kind).click();
    }

    /** As a hand does it: press the handle, move over, let go. */
    private static void drag(Page page, Locator moved, Locator onto) {
        moved.locator("[data-handle]").hover();
        page.mouse().down();
        BoundingBox target = onto.boundingBox();
        page.mouse().move(target.x + 40, target.y + target.height / 2, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(12));
        page.mouse().move(target.x + 40, target.y + 4, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(6));
        assertThat(page.locator(".eb--lifted")).isVisible();
        page.mouse().up();
    }

    private static Locator blocks(Page page) {
        return page.locator("lb-block-list > .eb");
    }

    private static Locator block(Page page, String kind) {
        return page.locator("lb-block-list > .eb[data-kind=" + kind + "]");
    }

    private static Locator handle(Page page, String kind) {
        return block(page, kind).locator("[data-handle]");
    }

    private static Locator announcement(Page page) {
        return page.locator("[aria-live=assertive].sr");
    }

    private static Locator addButton(Page page, String kind) {
        return page.locator(".addend").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(kind).setExact(true));
    }

    private static Locator mailFor(Page page, String email) {
        return page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(email)).getByRole(AriaRole.LINK);
    }

    private static Locator field(Page page, String name) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setLevel(1));
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }
}
