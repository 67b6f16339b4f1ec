package fr.lesbases.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.lesbases.resource.Shelf.INDEXED;
import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Team;
import fr.lesbases.collection.Cupboard;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.Profiles;
import fr.lesbases.profile.ui.ProfileRoutes;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.resource.Shelf;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Zoomed to 400 %, which is a page 320 CSS pixels wide, and with the reader's own spacing of text (WCAG 1.4.10 and 1.4.12): nothing has to be wound sideways, and no word is cut off. */
class NarrowJourney extends BrowserTest {

    private static final String SPACED = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }";
    /** What hides a part of its words, once grids have had the frames they need to take their rows' new heights. The editor's bar repeats a title that stands whole below it. */
    private static final String CUT = """
            async () => {
            const cut = () => [...document.querySelectorAll('body *')].filter(box => {
              const style = getComputedStyle(box);
              if (!/hidden|clip/.test(style.overflow) || style.clipPath !== 'none' || box.matches('.edbar__title') || !box.checkVisibility({visibilityProperty: true})) return false;
              const room = box.getBoundingClientRect();
              const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const words = texts.currentNode;
                const heard = element => element !== box && (element.slot === 'sr-label' || getComputedStyle(element).clipPath !== 'none' || heard(element.parentElement));
                if (!words.data.trim() || !words.parentElement.checkVisibility({visibilityProperty: true}) || heard(words.parentElement)) continue;
                const range = document.createRange();
                range.selectNodeContents(words);
                if ([...range.getClientRects()].some(line => line.right > room.right + 1 || (line.top + line.bottom) / 2 > room.bottom)) return true;
              }
              return false;
            }).map(box => box.outerHTML.slice(0, 300));
            for (let frame = 0; frame < 100 && cut().length; frame++) await new Promise(requestAnimationFrame);
            return cut();
            }""";

    @Autowired
    private Cupboard cupboard;
    @Autowired
    private Team team;
    @Autowired
    private Profiles profiles;

    @Test
    void nothingIsWoundSideways() {
        Cast.Player author = cast.somebody("Marguerite-Antoinette", "Villeneuve-Saint-Georges");
        BaseName base = team.found(author, Visibility.PUBLIC);
        Slug slug = shelf.put(author, "Accompagner anticonstitutionnellement", "Une description assez longue pour tenir sur plusieurs lignes", INDEXED, Visibility.PUBLIC,
                section("Intergouvernementalisations"), text("<p>Un texte</p>"));
        String resource = "/ressources/" + slug;
        Page visitor = visitor();
        fits(visitor, "/", "/rechercher/ressources", "/rechercher/bases", "/thematiques/culture-numerique", resource, "/bases/" + base.slug(), "/aide", "/accessibilite", "/confidentialite", "/plan-du-site", "/connexion",
                "/inscription", "/nulle-part");
        Page writer = visitor();
        entrance.enter(writer, author);
        fits(writer, resource + "/modifier", resource + "/publier", resource + "/parametres", resource + "/versions", "/ressources/creer", "/bases/creer", "/collections/creer", "/bases/" + base.slug() + "/membres",
                "/bases/" + base.slug() + "/parametres", "/collections/" + cupboard.put(author, "Autour des intergouvernementalisations", Visibility.PUBLIC, Optional.of(base.id())).slug());
    }

    @Test
    void aTitleOfOneLongWordLeadsBackInItsLines() {
        Cast.Player author = cast.somebody();
        String word = "Hexakosioihexekontahexaphobie".repeat(3);
        String resource = "/ressources/" + shelf.put(author, word, "Pour essayer", INDEXED);
        Page page = visitor();
        entrance.enter(page, author);
        page.setViewportSize(390, 844);
        for (String path : List.of(resource + "/parametres", resource + "/publier", resource + "/versions", "/collections/" + cupboard.put(author, word, Visibility.PUBLIC, Optional.empty()).slug() + "/modifier")) {
            visit(page, path);
            page.locator(".crumbs").getByText(word).waitFor();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(path).isEqualTo(true);
        }
    }

    @Test
    void whatIsSharedFitsToo() {
        Cast.Player author = cast.somebody();
        Slug slug = shelf.put(author, "À montrer " + author.profile(), "Pour essayer", INDEXED);
        Page page = visitor();
        page.setViewportSize(320, 640);
        visit(page, "/ressources/" + slug);
        page.locator(".share > summary").click();
        assertThat(page.locator(".share__panel")).isVisible();
        assertThat(page.evaluate("[...document.querySelectorAll('.share__panel *')].filter(part => part.getBoundingClientRect().right > innerWidth).map(part => part.outerHTML)")).isEqualTo(List.of());
    }

    /** A desk's window at 400 % is also as low as 256 CSS pixels: head and foot of a dialog leave what lies between them its room. */
    @Test
    void aDialogIsReadWholeAtFourHundredPercent() {
        Cast.Player author = cast.somebody();
        BaseName base = team.found(author);
        Page page = visitor();
        entrance.enter(page, author);
        page.setViewportSize(320, 256);
        visit(page, "/bases/" + base.slug() + "/membres");
        button(page, "Inviter un membre").click();
        assertThat(page.getByLabel("Adresses e-mail", new Page.GetByLabelOptions().setExact(true))).isFocused();
        for (String field : List.of("vaadin-text-area", "vaadin-multi-select-combo-box", "vaadin-radio-group")) {
            page.locator("vaadin-dialog " + field).scrollIntoViewIfNeeded();
            assertThat(page.locator("vaadin-dialog " + field)).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(.9));
        }
    }

    /** Too wide for a phone's form of a page, and with little room for the other one: an editor's bars are longest where what is published was changed since. */
    @Test
    void nothingIsWoundSidewaysOnATablet() {
        Cast.Player author = cast.somebody("Marguerite-Antoinette", "Villeneuve-Saint-Georges");
        BaseName base = team.found(author, Visibility.PUBLIC);
        String title = "Accompagner anticonstitutionnellement";
        Slug slug = shelf.put(author, title, "Une description assez longue pour tenir sur plusieurs lignes", INDEXED, Visibility.PUBLIC, section("Intergouvernementalisations"), text("<p>Un texte</p>"));
        shelf.edit(author, slug, new Edit.ChangeTitle(title, title + ", encore"));
        String resource = "/ressources/" + slug;
        Page page = visitor();
        entrance.enter(page, author);
        for (String path : List.of(resource, resource + "/modifier", "/bases/" + base.slug(), ProfileRoutes.page(profiles.find(author.profile()).orElseThrow().slug()),
                "/rechercher/ressources?q=" + "hexakosioihexekontahexaphobie".repeat(3))) {
            visit(page, path);
            page.locator("h1, .edbar").first().waitFor();
            page.locator("main > *").first().waitFor();
            for (int width : List.of(768, 900, 1024)) {
                page.setViewportSize(width, 800);
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(path + ", " + width + " wide").isEqualTo(true);
            }
        }
        visit(page, resource + "/modifier");
        for (int width : List.of(1100, 768, 390, 320)) {
            page.setViewportSize(width, 800);
            assertThat(page.locator(".edbar__short")).hasText("Accompagner anticonstit…");
            assertThat(page.locator(".edbar__short")).isInViewport();
            assertThat(page.locator(".edbar__title")).hasText(title + ", encore");
        }
    }

    @Test
    void thePagesOfALongListFitAPhone() {
        Cast.Player author = cast.somebody();
        // Seven pages: in the midst something is left out on both sides
        for (int number = 1; number <= 6 * ResourceQuery.PAGE_SIZE + 1; number++) {
            shelf.put(author, "Ormelade " + number, "Pour essayer", INDEXED);
        }
        Page page = phoneVisitor();
        visit(page, "/rechercher/ressources?q=ormelade&page=4");
        assertThat(page.locator(".pages__gap")).hasCount(2);
        for (int width : List.of(390, 320)) {
            page.setViewportSize(width, 640);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(width + " wide").isEqualTo(true);
        }
    }

    private static void fits(Page page, String... paths) {
        page.setViewportSize(320, 640);
        for (String path : List.of(paths)) {
            visit(page, path);
            page.locator("h1, .edbar").first().waitFor();
            page.locator("main > *").first().waitFor();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= 320")).as(path).isEqualTo(true);
            page.addStyleTag(new Page.AddStyleTagOptions().setContent(SPACED));
            assertThat(page.evaluate("document.documentElement.scrollWidth <= 320")).as(path + ", spaced").isEqualTo(true);
            assertThat(page.evaluate(CUT)).as(path + ", what is cut").isEqualTo(List.of());
        }
    }
}
