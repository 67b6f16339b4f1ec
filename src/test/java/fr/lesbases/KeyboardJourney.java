package fr.lesbases;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.lesbases.common.Typography.french;
import static fr.lesbases.resource.Shelf.INDEXED;
import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Team;
import fr.lesbases.browser.Keyboard;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.Profiles;
import fr.lesbases.resource.Contributors;
import fr.lesbases.resource.Highlights;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.resource.Shelf;
import fr.lesbases.savedsearch.Alert;
import fr.lesbases.savedsearch.SavedSearches;
import fr.lesbases.savedsearch.SearchName;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who reads and who looks after the platform, without a mouse: each page tells itself by its title, and what closes gives the focus back. */
class KeyboardJourney extends BrowserTest {

    @Autowired
    private Contributors contributors;
    @Autowired
    private Highlights highlights;
    @Autowired
    private Profiles profiles;
    @Autowired
    private SavedSearches searches;
    @Autowired
    private Team team;

    private final String word = "k" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aVisitorFindsReadsSharesAndLooksForHelp() {
        shelf.put(cast.somebody(), "Lire au clavier " + word, "Sans souris", INDEXED, Visibility.PUBLIC, section("D’abord"), text("<p>Un</p>"), section("Ensuite"), text("<p>Deux</p>"));
        Page page = visitor();
        Keyboard keys = new Keyboard(page);
        visit(page, "/");
        keys.to(page.getByRole(AriaRole.COMBOBOX).first()).type(word).press("Enter");
        Locator count = page.getByText("1 ressource pour");
        keys.to(link(page, "Aller aux résultats"));
        assertThat(link(page, "Aller aux résultats")).isInViewport();
        assertAccessible(page);
        keys.press("Enter");
        assertThat(count).isFocused();
        Locator kind = page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Jeu"));
        keys.back(kind).press("Space");
        assertThat(page).hasURL(Pattern.compile("support=jeu"));
        assertThat(kind).isFocused();
        keys.to(button(page, "Retirer le filtre Jeu")).press("Enter");
        assertThat(page).not().hasURL(Pattern.compile("support=jeu"));
        assertThat(count).isFocused();
        Locator order = page.getByLabel("Trier les résultats");
        keys.to(order).press("ArrowDown");
        assertThat(page).hasURL(Pattern.compile("tri="));
        assertThat(order).isFocused();

        keys.to(link(page, "Lire au clavier " + word)).press("Enter");
        assertThat(title(page, "Lire au clavier " + word)).isFocused();
        Locator share = page.locator("details.share");
        keys.to(share.locator("summary")).press("Enter");
        assertAccessible(page);
        keys.to(link(page, "Télécharger le code QR")).press("Escape");
        assertThat(share.locator("summary")).isFocused();
        keys.press("Enter").to(button(page, "Imprimer"));
        assertThat(share.getByText("Télécharger le code QR")).isHidden();
        keys.to(link(page, "Ensuite")).press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Ensuite"))).isFocused();

        keys.to(button(page, "Raccourcis clavier")).press("Enter");
        Locator list = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Raccourcis clavier"));
        assertThat(list).isVisible();
        assertAccessible(page);
        keys.press("Escape");
        assertThat(button(page, "Raccourcis clavier")).isFocused();
        keys.press("?");
        assertThat(list).isVisible();
        keys.press("Escape").back(link(page, "Plan du site")).press("Enter");
        assertThat(title(page, "Plan du site")).isFocused();
        keys.back(link(page, "Aide").first()).press("Enter");
        assertThat(title(page, "Aide")).isFocused();
        assertAccessible(page);
    }

    @Test
    void staffLookAfterTheSearch() {
        Cast.Player staff = cast.staffAtTheDoor();
        Page page = visitor();
        entrance.enter(page, staff);
        Keyboard keys = new Keyboard(page);
        open(keys, page, "Index de la recherche");
        keys.to(button(page, "Vérifier et réparer"));
        assertAccessible(page);
        open(keys, page, "Usage de la recherche");
        show(keys, link(page, "Sans résultat"));
        show(keys, link(page, "12 mois"));
        assertAccessible(page);
        open(keys, page, "Première version");
        keys.to(button(page, "Lancer"));
        assertAccessible(page);
    }

    /** What takes the place of what had the focus is near it. */
    @Test
    void theFocusStaysWhereOneWorks() {
        Cast.Player author = cast.somebody();
        Cast.Player helper = cast.somebody("Ida", "Weiss");
        BaseName base = team.found(author);
        Slug slug = shelf.put(author, "À deux " + word, "Sans souris", INDEXED, Visibility.PUBLIC, text("<p>Un</p>"));
        cast.as(author, () -> {
            contributors.add(shelf.id(author, slug), helper.profile());
            searches.save(new SearchName("Avant " + word), ResourceQuery.ALL, Alert.NEVER);
        });
        List<ResourceId> first = Stream.of("Un", "Deux").map(title -> shelf.id(author, shelf.putIn(author, base.id(), title + " " + word, INDEXED, Visibility.PUBLIC))).toList();
        cast.as(author, () -> highlights.choose(base.id(), first));
        Page page = visitor();
        entrance.enter(page, author);
        Keyboard keys = new Keyboard(page);

        visit(page, "/ressources/" + slug + "/parametres");
        keys.to(button(page, "Retirer Ida Weiss des contributeurs")).press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Contributeurs"))).isFocused();

        visit(page, "/profils/" + cast.ask(author, () -> profiles.find(author.profile())).orElseThrow().slug() + "/recherches");
        keys.to(button(page, "Renommer Avant " + word)).press("Enter");
        assertThat(page.getByLabel("Nom de la recherche")).isFocused();
        keys.press("Control+a").type("Après " + word).press("Enter");
        assertThat(button(page, "Renommer Après " + word)).isFocused();

        visit(page, "/bases/" + base.slug());
        keys.to(button(page, "Choisir la une")).press("Enter");
        keys.to(page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Descendre « Un"))).press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.STATUS)).hasText(french("« Un " + word + " » : position 2 sur 2."));
        assertThat(page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Monter « Un"))).isFocused();
    }

    /** What a choice would bring is heard, too. */
    @Test
    void whatAMoveWouldChangeIsSaid() {
        Cast.Player author = cast.somebody();
        BaseName base = team.found(author);
        Slug slug = shelf.put(author, "À déplacer " + word, "Sans souris", INDEXED, Visibility.PUBLIC, text("<p>Un</p>"));
        Page page = visitor();
        entrance.enter(page, author);
        visit(page, "/ressources/" + slug + "/parametres");
        button(page, "Emplacement").press("Enter");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(base.name())).click();
        assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("Tous les membres de la base"))).isVisible();
    }

    /** The links are drawn anew with what they show: the focus is on the same one. */
    private static void show(Keyboard keys, Locator link) {
        keys.to(link).press("Enter");
        assertThat(link).hasAttribute("aria-current", "page");
        assertThat(link).isFocused();
    }

    /** By the menu under one's name. */
    private static void open(Keyboard keys, Page page, String name) {
        keys.back(page.locator(".person vaadin-menu-bar-button").first()).press("Enter");
        Locator entry = page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name));
        entry.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        for (int step = 0; step < 20 && !(boolean) entry.evaluate("entry => entry.matches(':focus')"); step++) {
            keys.press("ArrowDown");
        }
        keys.press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(Pattern.compile(name, Pattern.CASE_INSENSITIVE)).setLevel(1))).isFocused();
    }

    private static Locator title(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setLevel(1));
    }
}
