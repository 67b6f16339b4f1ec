package fr.lesbases.resource.ui.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.lesbases.resource.Shelf.INDEXED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.Mailbox;
import fr.lesbases.browser.Cable;
import fr.lesbases.browser.Typist;
import fr.lesbases.browser.Typist.Place;
import fr.lesbases.browser.Visitors;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.common.WebAddress;
import fr.lesbases.resource.Content;
import fr.lesbases.resource.Contributors;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.block.LinkBlock;
import fr.lesbases.resource.block.TableBlock;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** "No loss": whatever happens in the middle of typing, in whichever field, no character is missing in what is stored in the end. {@code KilledServerJourney} is its fifth. */
class NothingLostJourney extends BrowserTest {

    private static final String START = "Début ";
    /** Milliseconds. */
    private static final int RECONNECTED_WITHIN = 30_000;

    @RegisterExtension
    final Visitors behindACable = new Visitors();

    @Autowired
    private Contributors contributors;
    @Autowired
    private Mailbox mailbox;

    private Cast.Player author;
    private Slug slug;

    @BeforeEach
    void aDraftToTypeIn() {
        author = cast.somebody();
        slug = shelf.draft(author, START.strip(), Shelf.text("<p>Début</p>"),
                new LinkBlock(BlockId.create(), WebAddress.parse("https://exemple.invalid"), START.strip(), "", Optional.empty()),
                new TableBlock(BlockId.create(), "", true, false, List.of(List.of("A", "B"), List.of("1", START.strip()))));
        shelf.edit(author, slug, new Edit.ChangeDescription("Pour essayer", START.strip()));
    }

    @Test
    void theTabIsClosedInTheMiddleOfEachFieldAndOpenedAnew() {
        Page page = editor(visitor(), author);
        for (Place place : Place.values()) {
            Typist.enter(page, place);
            String words = " " + place.firstHalf();
            Typist.type(page, words.substring(0, 2));
            // What is typed from here on never arrives: saving is too quick to be overtaken by a tab that closes
            page.route(Pattern.compile("v-r=uidl"), held -> { });
            Typist.type(page, words.substring(2));
            BrowserContext browser = page.context();
            page.close();

            page = browser.newPage();
            open(page, address());
            assertThat(page.getByText("Ce que vous aviez écrit sans que ce soit encore enregistré est de retour.").first()).isVisible();
            assertThat(page.locator("lb-save-state .saved")).hasText("Enregistré");
            Typist.enter(page, place);
            Typist.type(page, place.secondHalf());
            assertThat(page.locator("lb-save-state .saved")).hasText("Enregistré");
        }
        assertNothingLost();
    }

    @Test
    void whatIsTooLongIsInItsFieldAgainAfterAReload() {
        Page page = editor(visitor(), author);
        String words = "mot ".repeat(40) + "fin";
        page.getByLabel("Titre du lien").fill(words);
        assertThat(page.locator("lb-save-state .saved")).hasText("Non enregistré");
        BrowserContext browser = page.context();
        page.close();

        page = browser.newPage();
        visit(page, address() + "/ressources/" + slug + "/modifier");
        assertThat(page.getByLabel("Titre du lien")).hasValue(words);
        assertThat(page.locator("[slot=error-message]").filter(new Locator.FilterOptions().setHasText("Ce texte est trop long"))).isVisible();
        page.getByLabel("Titre du lien").fill("Court");
        assertThat(page.locator("lb-save-state .saved")).hasText("Enregistré");
    }

    @Test
    void theNetworkIsCutInTheMiddleOfEachFieldAndMended() throws IOException {
        try (Cable cable = cable()) {
            Page page = behindACable.arrive(cable.address(), 1280, 800);
            editor(page, author, cable.address());
            for (Place place : Place.values()) {
                Typist.enter(page, place);
                Typist.type(page, " " + place.firstHalf());
                cable.cut();
                Typist.type(page, place.secondHalf());
                assertThat(page.locator("lb-save-state .saved")).hasText("Hors connexion");
                cable.mend();
                // it tries again every few seconds
                assertThat(page.locator("lb-save-state .saved")).hasText("Enregistré", new LocatorAssertions.HasTextOptions().setTimeout(RECONNECTED_WITHIN));
            }
        }
        assertNothingLost();
    }

    @Test
    void theSessionEndsInTheMiddleAndTheSamePersonSignsInAgain() {
        Page page = editor(visitor(), author);
        for (Place place : Place.values()) {
            Typist.enter(page, place);
            Typist.type(page, " " + place.firstHalf());
            if (place == Place.TEXT) {
                signOutElsewhere(page.context());
                Typist.type(page, place.secondHalf());
                Locator word = page.getByText("Votre session a expiré");
                assertThat(word).isVisible();
                word.click();
                signIn(page, author);
                assertThat(page).hasURL(Pattern.compile("/modifier$"));
                assertThat(page.getByText("Ce que vous aviez écrit sans que ce soit encore enregistré est de retour.").first()).isVisible();
                    } else {
                Typist.type(page, place.secondHalf());
            }
            assertThat(page.locator("lb-save-state .saved")).hasText("Enregistré");
        }
        assertNothingLost();
    }

    @Test
    void somebodyElseAtTheSameBrowserIsGivenNothingAndTheWriterAllOfIt() throws IOException {
        Cast.Player other = cast.somebody();
        cast.as(author, () -> contributors.add(shelf.id(author, slug), other.profile()));
        try (Cable cable = cable()) {
            Page page = behindACable.arrive(cable.address(), 1280, 800);
            BrowserContext browser = page.context();
            editor(page, author, cable.address());
            Typist.enter(page, Place.TEXT);
            cable.cut();
            page.keyboard().type(" à moi");
            page.close();
            cable.mend();
            browser.clearCookies();

            Page hers = browser.newPage();
            editor(hers, other, cable.address());
            assertThat(hers.locator("lb-save-state .saved")).hasText("Enregistré");
            assertThat(hers.getByText("est de retour")).hasCount(0);
            assertThat(hers.evaluate("Object.keys(localStorage).join()").toString()).as("still waits for its writer").contains(author.profile().toString());
            hers.close();
            browser.clearCookies();

            Page again = browser.newPage();
            editor(again, author, cable.address());
            assertThat(Place.TEXT.in(again)).hasText("Début à moi");
            assertThat(again.locator("lb-save-state .saved")).hasText("Enregistré");
        }
    }

    @Test
    void whatWasTypedInABlockThatIsDeletedMeanwhileIsOffered() {
        Page page = editor(visitor(), author);
        BrowserContext browser = page.context();
        Typist.enter(page, Place.TEXT);
        page.keyboard().type(" de plus");
        page.close();
        shelf.edit(author, slug, new Edit.Remove(shelf.content(author, slug).blocks().getFirst().id()));

        Page again = browser.newPage();
        open(again, address());
        Locator question = again.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("a supprimé ce bloc"));
        assertThat(question).containsText("Début de plus");
        assertAccessible(again);
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Le remettre")).click();
        await().untilAsserted(() -> assertThat(shelf.content(author, slug).blocks().getLast().words()).isEqualTo("Début de plus"));
    }

    @Test
    void ofABlockThatIsDeletedMeanwhileAllComesBackInItsPlace() {
        LinkBlock link = new LinkBlock(BlockId.create(), WebAddress.parse("https://exemple.invalid"), START.strip(), "Une légende", Optional.empty());
        slug = shelf.put(author, "Un atelier", "Pour essayer", INDEXED, Visibility.PRIVATE, Shelf.text("<p>Avant</p>"), link, Shelf.text("<p>Après</p>"));
        Page page = editor(visitor(), author);
        BrowserContext browser = page.context();
        Typist.enter(page, Place.LINK_TITLE);
        page.keyboard().type(" de plus");
        page.close();
        shelf.edit(author, slug, new Edit.Remove(link.id()));

        Page again = browser.newPage();
        open(again, address());
        assertThat(again.locator("lb-block-list > .eb")).hasCount(3);
        Locator question = again.locator("lb-block-list > .eb").nth(1).getByRole(AriaRole.ALERT);
        assertThat(question).containsText("a supprimé ce bloc");
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Le remettre")).click();
        await().untilAsserted(() -> assertThat(shelf.content(author, slug).blocks()).hasSize(3).element(1)
                .isEqualTo(new LinkBlock(link.id(), link.address(), "Début de plus", "Une légende", Optional.empty())));
    }

    @Test
    void leavingAsksWhileSomethingIsNotSentAndOnlyThen() {
        Page page = editor(visitor(), author);
        boolean[] asked = new boolean[1];
        page.onDialog(dialog -> {
            asked[0] = dialog.type().equals("beforeunload");
            dialog.dismiss();
        });
        Typist.enter(page, Place.TEXT);
        page.keyboard().type(" encore");
        page.close(new Page.CloseOptions().setRunBeforeUnload(true));
        page.waitForCondition(() -> asked[0]);
        assertThat(page.locator("lb-save-state .saved")).hasText("Enregistré");

        page.onDialog(Dialog::dismiss);
        page.waitForClose(() -> page.close(new Page.CloseOptions().setRunBeforeUnload(true)));
    }

    @Test
    void aClickThatLeavesAnEmptyRequiredFieldIsNotLost() {
        Page page = editor(visitor(), author);
        Locator add = page.locator(".addend").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Titre de section"));
        add.click();
        Locator title = page.locator(".eb[data-kind=title] textarea");
        assertThat(title).isFocused();
        Locator next = page.locator(".addend").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Citation"));
        next.hover();
        page.mouse().down();
        // as slow as a trembling hand: whatever leaving the field causes has come before this
        shelf.edit(author, slug, new Edit.ChangeDescription(START.strip(), "Vu"));
        assertThat(Place.DESCRIPTION.in(page)).hasValue("Vu");
        page.mouse().up();

        assertThat(page.locator(".eb[data-kind=quote]")).isVisible();
        assertThat(page.locator(".eb[data-kind=title]")).containsText("Donnez un titre");
    }

    private Page editor(Page page, Cast.Player person) {
        editor(page, person, address());
        return page;
    }

    private void editor(Page page, Cast.Player person, String address) {
        entrance.enter(page, person);
        open(page, address);
    }

    private Cable cable() throws IOException {
        return new Cable(URI.create(address()).getPort());
    }

    private void open(Page page, String address) {
        visit(page, address + "/ressources/" + slug + "/modifier");
    }

    private void signOutElsewhere(BrowserContext browser) {
        Page elsewhere = browser.newPage();
        visit(elsewhere, address() + "/");
        elsewhere.locator(".person").click();
        elsewhere.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Se déconnecter")).click();
        assertThat(link(elsewhere, "Se connecter")).isVisible();
        elsewhere.close();
    }

    private void signIn(Page page, Cast.Player person) {
        page.getByLabel("Adresse e-mail").fill(person.email());
        button(page, "Recevoir").click();
        visit(page, Mailbox.link(mailbox.read(person.email(), 1).getFirst()));
        button(page, "Se connecter").click();
    }

    private void assertNothingLost() {
        await().untilAsserted(() -> {
            for (Place place : Place.values()) {
                String stored = stored(place, shelf.content(author, slug));
                assertThat(Typist.lost(START + place.whole(), stored)).as("characters lost in %s: %s", place, stored).isZero();
                assertThat(stored).isEqualTo(START + place.whole());
            }
        });
    }

    private static String stored(Place place, Content content) {
        return switch (place) {
            case TITLE -> content.title();
            case DESCRIPTION -> content.description();
            case TEXT -> content.blocks().getFirst().words();
            case LINK_TITLE -> content.blocks().stream().filter(LinkBlock.class::isInstance).map(LinkBlock.class::cast).findFirst().orElseThrow().title();
            case CELL -> content.blocks().stream().filter(TableBlock.class::isInstance).map(TableBlock.class::cast).findFirst().orElseThrow().rows().get(1).get(1);
        };
    }
}
