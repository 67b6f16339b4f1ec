package fr.lesbases.collection.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.lesbases.common.Typography.french;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.browser.Keyboard;
import fr.lesbases.collection.Cupboard;
import fr.lesbases.collection.Curating;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Visibility;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Léa gathers resources, puts them in order by mouse and by keyboard; Karim keeps what she made. */
class CollectionJourney extends BrowserTest {

    @Autowired
    private Cupboard cupboard;

    private final String word = "c" + UUID.randomUUID().toString().substring(0, 8);
    private Cast.Player lea;
    private ResourceId[] resources;

    @BeforeEach
    void resources() {
        lea = cast.somebody();
        resources = new ResourceId[] {cupboard.resource(lea, "Alpha " + word), cupboard.resource(lea, "Bravo " + word), cupboard.resource(lea, "Charlie " + word)};
    }

    @Test
    void gatheredOrderedByMouseAndKeptBySomebodyElse() {
        Page page = visitor();
        entrance.enter(page, lea);
        visit(page, "/rechercher/ressources?q=" + word);
        collect(page, "Alpha");
        assertThat(dialog(page).getByText("Mes favoris")).isVisible();
        assertAccessible(page);
        button(dialog(page), "Créer une collection").click();
        dialog(page).getByLabel("Nom de la collection").fill("Parcours " + word);
        assertAccessible(page);
        button(dialog(page), "Créer et y ranger la ressource").click();
        assertThat(dialog(page).getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("Parcours " + word))).isChecked();
        button(dialog(page), "Terminé").click();
        put(page, "Bravo");
        put(page, "Charlie");

        visit(page, "/collections/parcours-" + word);
        assertThat(page.getByText("3 ressources")).isVisible();
        assertAccessible(page);
        link(page, "Modifier").click();
        assertThat(entries(page)).hasCount(3);
        assertAccessible(page);
        drag(page, entry(page, "Charlie"), entry(page, "Alpha"));
        assertThat(entries(page).nth(0)).containsText("Charlie");
        button(entry(page, "Bravo"), french("Ajouter une note sur « Bravo " + word + " »")).click();
        assertThat(entry(page, "Bravo").getByRole(AriaRole.TEXTBOX)).isFocused();
        page.keyboard().insertText("À lire en dernier");
        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("Enregistré"))).isVisible();
        reload(page);
        assertThat(entries(page).nth(0)).containsText("Charlie");
        assertThat(entry(page, "Bravo").getByRole(AriaRole.TEXTBOX)).hasValue("À lire en dernier");

        Page other = visitor();
        entrance.enter(other, cast.somebody());
        visit(other, "/rechercher/collections?q=" + word);
        link(other, "Parcours " + word).click();
        assertThat(other.getByText("À lire en dernier")).isVisible();
        button(other, "Enregistrer la collection").click();
        assertThat(button(other, "Collection enregistrée")).isVisible();
        other.locator(".person").click();
        other.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Mon profil")).click();
        link(other, "Mes collections").click();
        link(other, "Collections enregistrées").click();
        assertThat(link(other, "Parcours " + word)).isVisible();
        assertAccessible(other);
    }

    @Test
    void orderedByKeyboardAlone() {
        Curating.Made made = cupboard.put(lea, "Clavier " + word, Visibility.PUBLIC, resources);
        Page page = visitor();
        entrance.enter(page, lea);
        visit(page, "/collections/" + made.slug() + "/modifier");
        assertThat(entries(page)).hasCount(3);
        Keyboard keys = new Keyboard(page);
        keys.to(handle(page, "Alpha")).press("Space");
        assertThat(page.locator("[aria-live=assertive].sr")).hasText(Pattern.compile("soulevé, position 1 sur 3"));
        keys.press("ArrowDown").press("ArrowDown").press("Space");
        assertThat(entries(page).nth(2)).containsText("Alpha");
        assertThat(handle(page, "Alpha")).isFocused();
        keys.press("Alt+ArrowUp");
        assertThat(entries(page).nth(1)).containsText("Alpha");
        keys.press("Delete");
        assertThat(entries(page)).hasCount(2);
        button(page, "Annuler").click();
        assertThat(entries(page)).hasCount(3);
        assertThat(entries(page).nth(1)).containsText("Alpha");
        reload(page);
        assertThat(entries(page).nth(1)).containsText("Alpha");
    }

    @Test
    void gatheredAndTakenBackByKeyboardAlone() {
        Page page = visitor();
        entrance.enter(page, lea);
        visit(page, "/rechercher/ressources?q=" + word);
        Keyboard keys = new Keyboard(page);
        Locator keep = page.locator("main .row button[aria-label]").first();
        keys.to(keep).press("Enter");
        keys.to(button(dialog(page), "Créer une collection")).press("Enter");
        keys.to(button(dialog(page), "Créer et y ranger la ressource")).press("Enter");
        assertThat(dialog(page).getByLabel("Nom de la collection")).isFocused();
        assertAccessible(page);
        keys.type("Sans souris " + word).to(button(dialog(page), "Créer et y ranger la ressource")).press("Enter");
        assertThat(button(dialog(page), "Créer une collection")).isFocused();
        keys.press("Escape");
        assertThat(dialog(page)).isHidden();
        assertThat(keep).isFocused();

        visit(page, "/collections/sans-souris-" + word);
        keys.to(link(page, "Modifier")).press("Enter");
        Locator title = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
        assertThat(title).isFocused();
        Locator handle = entries(page).first().locator("[data-handle]");
        keys.to(handle).press("Delete");
        assertThat(entries(page)).hasCount(0);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Ressources").setExact(true))).isFocused();
        keys.press("F8").press("Enter");
        assertThat(handle).isFocused();
    }

    @Test
    void onAPhoneAVisitorIsLedToSignIn() {
        Curating.Made made = cupboard.put(lea, "Téléphone " + word, Visibility.PUBLIC, resources);
        Page page = phoneVisitor();
        visit(page, "/collections/" + made.slug());
        assertThat(page.getByText("3 ressources")).isVisible();
        assertAccessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(french("Enregistrer « Bravo " + word + " »"))).click();
        assertThat(page).hasURL(Pattern.compile("/connexion\\?retour=.*" + made.slug()));
    }

    private void collect(Page page, String title) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(french("Enregistrer « " + title + " " + word + " »"))).click();
    }

    private void put(Page page, String title) {
        collect(page, title);
        Locator box = dialog(page).getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("Parcours " + word));
        box.check();
        assertThat(dialog(page).getByRole(AriaRole.STATUS)).containsText("Ajoutée à");
        button(dialog(page), "Terminé").click();
        assertThat(dialog(page)).isHidden();
    }

    /** As a hand does it: press the handle, move over, let go. */
    private static void drag(Page page, Locator moved, Locator onto) {
        moved.locator("[data-handle]").hover();
        page.mouse().down();
        BoundingBox target = onto.boundingBox();
        page.mouse().move(target.x + 20, target.y + target.height / 2, new Mouse.MoveOptions().setSteps(12));
        page.mouse().move(target.x + 20, target.y + 4, new Mouse.MoveOptions().setSteps(6));
        assertThat(page.locator(".eb--lifted")).isVisible();
        page.mouse().up();
    }

    private static Locator entries(Page page) {
        return page.locator("lb-block-list > .eb");
    }

    private static Locator entry(Page page, String title) {
        return entries(page).filter(new Locator.FilterOptions().setHasText(title));
    }

    private static Locator handle(Page page, String title) {
        return entry(page, title).locator("[data-handle]");
    }

    private static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
