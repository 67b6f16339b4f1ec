package fr.lesbases.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.terms;
import static fr.lesbases.resource.Shelf.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Role;
import fr.lesbases.base.Team;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.Profiles;
import fr.lesbases.resource.ResourceCatalogue;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.CheckListBlock;
import fr.lesbases.resource.block.FoldableBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a visitor sees first is plain HTML; what they do on it is done by the live page, which takes its place without a move. */
class FirstPaintJourney extends BrowserTest {

    /** Classes too, since they are what it looks like; what elements of our own draw in the browser is left out. */
    private static final String SHAPE = """
            frame => {
              const told = element => [...element.childNodes].filter(node => node.nodeType !== Node.COMMENT_NODE).map(node => node.nodeType === Node.TEXT_NODE ? node.textContent
                : `<${node.localName} ${node.className.baseVal ?? node.className}${node.hidden ? ' hidden' : ''}>${/^(lb-(?!options)|vaadin-)/.test(node.localName) || node.hidden ? '' : told(node)}</>`).join('');
              return told(frame);
            }""";

    /** Where what one sees in the header and at the top stands. */
    private static final String PLACES = """
            [...document.querySelectorAll('.top a, .top .av, main :is(h1, h2, button, a)')].map(one => one.getBoundingClientRect()).filter(at => at.width).slice(0, 40)
              .map(at => `${Math.round(at.left)} ${Math.round(at.top)} ${Math.round(at.width)}`).join(', ')""";

    /** Where the fields and what is around them stand; Vaadin's stand inside of a box of the same place. */
    private static final String FORM = """
            [...document.querySelectorAll('main :is(h1, h2, p, a, button, plain-text-field, vaadin-text-field, plain-email-field, vaadin-email-field, plain-checkbox, vaadin-checkbox)')].filter(one => !one.closest('.outlet--waiting'))
              .map(one => one.getBoundingClientRect()).map(at => `${Math.round(at.left)} ${Math.round(at.top)} ${Math.round(at.width)} ${Math.round(at.height)}`).join(', ')""";

    /** Where the list of members stands, and what is above it. */
    private static final String LIST = """
            [...document.querySelectorAll('main :is(.gridtools, .mgrid), .gridtools > :is(plain-text-field, vaadin-text-field, vaadin-select, .btn)')].filter(one => !one.closest('.outlet--waiting'))
              .map(one => one.getBoundingClientRect()).map(at => `${Math.round(at.left)} ${Math.round(at.top)} ${Math.round(at.width)}`).join(', ')""";

    private static final String BEFORE_OUTLET = "getComputedStyle(document.getElementById('outlet'), '::before').content";

    /** By what the page remembers of it for the next one. */
    private static final String FONT_IS_THERE = "localStorage.getItem('lesbases-font')";

    private static final String FONT = "getComputedStyle(document.body).fontFamily.startsWith('\"Atkinson')";

    @Autowired
    private Team team;
    @Autowired
    private Profiles profiles;

    @Test
    void thePlainPageAndTheLiveOneSayTheSame() {
        Cast.Player author = cast.somebody("Pâquerette", "Sauvignon");
        IntStream.range(0, ResourceCatalogue.PAGE_SIZE).forEach(number -> resource(author));
        Slug slug = resource(author);
        for (String path : List.of("/", "/rechercher/ressources?q=sauvageon", "/rechercher/bases", "/rechercher/profils", "/rechercher/collections", "/thematiques/donnees-inconnues", "/thematiques/culture-numerique",
                "/ressources/" + slug, "/profils/paquerette-sauvignon", "/profils/paquerette-sauvignon?page=2", "/rechercher/ressources?q=sauvageon&page=2", "/aide", "/plan-du-site", "/nulle-part")) {
            Page page = visitor();
            page.navigate(path);
            Locator plain = page.locator("#plain .frame");
            assertThat(plain.locator("h1").first()).isVisible();
            assertAccessible(page);
            page.waitForFunction(FONT_IS_THERE);
            String title = page.title();
            assertThat(title.contains(", page 2")).as(path).isEqualTo(path.endsWith("page=2"));
            String shape = (String) plain.evaluate(SHAPE);
            Object height = page.evaluate("document.documentElement.scrollHeight");
            page.evaluate("new PerformanceObserver(list => list.getEntries().forEach(entry => { window.moved = (window.moved ?? 0) + entry.value; })).observe({type: 'layout-shift'})");

            start(page);

            assertThat(read((String) page.locator("#outlet .frame").evaluate(SHAPE))).as(path).isEqualTo(read(shape));
            assertThat(page.title()).as(path).isEqualTo(title);
            assertThat(page.evaluate("document.documentElement.scrollHeight")).as(path).isEqualTo(height);
            assertThat(((Number) page.evaluate("window.moved ?? 0")).doubleValue()).as(path).isLessThan(0.02);
            page.context().close();
        }
    }

    @Test
    void whoIsSignedInSeesTheSameBeforeTheirLivePageIsThere() {
        Cast.Player author = cast.somebody("Capucine", "Sauvignon");
        IntStream.range(0, ResourceCatalogue.PAGE_SIZE).forEach(number -> resource(author));
        Slug slug = resource(author);
        Page page = visitor();
        entrance.enter(page, author);
        List<Route> held = new ArrayList<>();
        page.route("**/VAADIN/build/indexhtml*", held::add);
        for (String path : List.of("/", "/rechercher/ressources?q=sauvageon", "/rechercher/profils", "/ressources/" + slug, "/profils/capucine-sauvignon", "/profils/capucine-sauvignon?page=2",
                "/profils/capucine-sauvignon/collections", "/profils/capucine-sauvignon/suivis", "/aide")) {
            page.navigate(path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
            Locator plain = page.locator("#plain .frame");
            assertThat(plain.locator("h1").first()).isVisible();
            assertThat(plain.getByText("Capucine Sauvignon").first()).isVisible();
            page.waitForCondition(() -> !held.isEmpty());
            assertAccessible(page);
            String title = page.title();
            assertThat(title.contains(", page 2")).as(path).isEqualTo(path.endsWith("page=2"));
            String shape = (String) plain.evaluate(SHAPE);
            Object height = page.evaluate("document.documentElement.scrollHeight");
            Object places = page.evaluate(PLACES);

            held.removeFirst().resume();
            assertThat(page.locator("#plain")).hasCount(0);

            assertThat(page.locator("#outlet .frame").evaluate(SHAPE)).as(path).isEqualTo(shape);
            assertThat(page.title()).as(path).isEqualTo(title);
            assertThat(page.evaluate("document.documentElement.scrollHeight")).as(path).isEqualTo(height);
            assertThat(page.evaluate(PLACES)).as(path).isEqualTo(places);
        }
    }

    @Test
    void whoIsSignedInReadsTheMembersOfABaseBeforeTheirGridIsThere() {
        Cast.Player founder = cast.somebody("Anémone", "Sauvignon");
        Cast.Player member = cast.somebody("Réséda", "Sauvignon");
        BaseName base = team.found(founder);
        team.join(base.id(), founder, member, Role.CONTRIBUTOR);
        cast.as(member, () -> profiles.changeVisibility(member.profile(), Visibility.PRIVATE));
        for (Cast.Player reader : List.of(cast.somebody(), founder)) {
            Page page = visitor();
            entrance.enter(page, reader);
            List<Route> held = new ArrayList<>();
            page.route("**/VAADIN/build/indexhtml*", held::add);
            page.navigate("/bases/" + base.slug() + "/membres", new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
            Locator rows = page.locator("#plain main tbody tr");
            assertThat(rows).hasCount(2);
            assertThat(rows.first().getByRole(AriaRole.LINK)).hasAttribute("href", "/profils/" + profiles.find(founder.profile()).orElseThrow().slug());
            assertThat(rows.first()).containsText("Administrateur");
            assertThat(rows.last()).containsText("Réséda Sauvignon");
            // A private profile is a name
            assertThat(rows.last().getByRole(AriaRole.LINK)).hasCount(0);
            assertThat(rows.last().textContent().contains(member.email())).as("the address is for who administers").isEqualTo(reader == founder);
            page.waitForCondition(() -> !held.isEmpty());
            page.waitForFunction(FONT_IS_THERE);
            assertAccessible(page);
            Object places = page.evaluate(LIST);
            page.evaluate("new PerformanceObserver(list => list.getEntries().forEach(entry => { window.moved = (window.moved ?? 0) + entry.value; })).observe({type: 'layout-shift'})");

            held.removeFirst().resume();
            assertThat(page.locator("#plain")).hasCount(0);

            assertThat(page.locator("vaadin-grid").getByText("Réséda Sauvignon").first()).isVisible();
            assertThat(page.evaluate(LIST)).isEqualTo(places);
            assertThat(((Number) page.evaluate("window.moved ?? 0")).doubleValue()).isLessThan(0.02);
            page.context().close();
        }
    }

    @Test
    void whatIsBehindThePointsOfABaseOpensOnceItsLivePageIsThere() {
        Cast.Player founder = cast.somebody();
        BaseName base = team.found(founder);
        Page page = visitor();
        entrance.enter(page, founder);
        List<Route> held = new ArrayList<>();
        page.route("**/VAADIN/build/indexhtml*", held::add);
        page.navigate("/bases/" + base.slug(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        page.waitForCondition(() -> !held.isEmpty());
        page.locator("#plain main .menulook").click();
        held.removeFirst().resume();
        assertThat(page.getByRole(AriaRole.MENUITEM).first()).isVisible();
        assertThat(page.locator("#plain")).hasCount(0);
    }

    @Test
    void theWayBackAfterSigningInLeadsToOnesOwnPage() {
        Slug slug = resource(cast.somebody());
        Page page = visitor();
        page.navigate("/ressources/" + slug);
        assertThat(page.locator("#plain h1")).isVisible();
        entrance.enter(page.context().newPage(), cast.somebody("Jacinthe", "Sauvignon"));
        page.navigate("/aide");
        assertThat(page.locator("#outlet main h1")).isVisible();
        page.goBack();
        page.waitForURL("**/ressources/" + slug);
        assertThat(page.getByText("Jacinthe Sauvignon").first()).isVisible();
        assertThat(page.locator("#plain")).hasCount(0);
    }

    @Test
    void whoComesInSeesTheFormBeforeItsLivePageIsThere() {
        for (String path : List.of("/connexion", "/inscription", "/connexion/lien?token=jamais-vu")) {
            Page page = visitor();
            List<Route> held = new ArrayList<>();
            page.route("**/VAADIN/build/indexhtml*", held::add);
            page.navigate(path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
            assertThat(page.locator("#plain h1")).isVisible();
            page.waitForCondition(() -> !held.isEmpty());
            page.waitForFunction(FONT_IS_THERE);
            assertAccessible(page);
            Object height = page.evaluate("document.documentElement.scrollHeight");
            Object places = page.evaluate(FORM);

            held.removeFirst().resume();
            assertThat(page.locator("#plain")).hasCount(0);

            assertThat(page.evaluate("document.documentElement.scrollHeight")).as(path).isEqualTo(height);
            assertThat(page.evaluate(FORM)).as(path).isEqualTo(places);
            page.context().close();
        }
    }

    @Test
    void aPageThatIsOnlyLiveBeginsWithItsHeader() {
        Page page = visitor();
        List<Route> held = new ArrayList<>();
        page.route("**/VAADIN/build/indexhtml*", held::add);
        page.navigate("/courrier", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.waitForCondition(() -> !held.isEmpty());
        page.waitForFunction(BEFORE_OUTLET + " === '\"Les Bases\"'");
        held.removeFirst().resume();
        assertThat(page.locator("#outlet main h1")).isVisible();
        assertThat(page.evaluate(BEFORE_OUTLET)).isEqualTo("none");
    }

    @Test
    void theFirstPageEverSeenTakesTheFontOnceItHasCome() {
        Page page = firstSeenIn("\"Atkinson Hyperlegible Next\"");
        assertThat(page.evaluate(FONT)).isEqualTo(true);
        assertThat(((Number) page.evaluate("window.moved")).doubleValue()).isLessThan(0.02);

        page.navigate("/aide");
        assertThat(page.locator("head > link[rel=preload][as=font]")).hasCount(1);
    }

    @Test
    void noTextWaitsForTheFontAndWhereItWouldMoveWhatIsReadTheNextPageHasIt() {
        Page page = firstSeenIn("monospace");
        assertThat(page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime <= Math.min(...window.asked)")).isEqualTo(true);
        assertThat(page.evaluate(FONT)).isEqualTo(false);
        assertThat(((Number) page.evaluate("window.moved")).doubleValue()).isLessThan(0.02);

        page.navigate("/aide");
        assertThat(page.evaluate(FONT)).isEqualTo(true);
    }

    /** @param meanwhile the font until that of the site has come */
    private Page firstSeenIn(String meanwhile) {
        Slug slug = shelf.put(cast.somebody(), "Un sauvageon bien élevé", "Pour essayer. ".repeat(30), terms("thematique/donnees", "support/jeu", "public/adultes"), Visibility.PUBLIC, text("<p>Un texte</p>"));
        Page page = visitor();
        page.setViewportSize(390, 844);
        page.route("**/*.css*", route -> {
            APIResponse sheet = route.fetch();
            route.fulfill(new Route.FulfillOptions().setResponse(sheet).setBody(sheet.text().replaceFirst("--font-meanwhile: ?[^;]+;", "--font-meanwhile: " + meanwhile + ";")));
        });
        page.addInitScript("""
                window.moved = 0;
                new PerformanceObserver(list => list.getEntries().forEach(entry => { window.moved += entry.value; })).observe({type: 'layout-shift', buffered: true});
                new PerformanceObserver(() => { window.asked = performance.getEntriesByType('resource').filter(file => file.name.includes('.woff2')).map(file => file.startTime); })
                  .observe({type: 'resource', buffered: true})""");
        page.navigate("/ressources/" + slug);
        page.waitForFunction(FONT_IS_THERE);
        return page;
    }

    @Test
    void aLivePageBeginsAtItsTopAndTheWayBackLeadsToWhereOneRead() {
        Page page = visitor();
        entrance.enter(page, cast.somebody());
        page.navigate("/aide");
        page.locator("#outlet main h1").waitFor();
        page.evaluate("scrollTo({top: 1200, behavior: 'instant'})");
        page.locator("footer a[href='/plan-du-site']").evaluate("link => link.click()");
        page.waitForURL("**/plan-du-site");
        assertThat(page.locator("#outlet main h1")).isFocused();
        page.waitForFunction("scrollY === 0");
        page.goBack();
        page.waitForURL("**/aide");
        page.waitForFunction("scrollY === 1200");
    }

    @Test
    void whatOneDoesOnThePlainPageIsDone() {
        Slug slug = resource(cast.somebody());
        Page page = visitor();
        page.navigate("/ressources/" + slug);
        assertThat(page.locator("#plain")).hasCount(1);
        page.locator("#plain").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Enregistrer").setExact(true)).click();
        page.waitForURL(address -> address.contains("/connexion?"));
        assertThat(page.locator("#plain")).hasCount(0);
    }

    @Test
    void theAddressOfASearchHoldsWhatWasAskedFor() {
        Page page = visitor();
        page.navigate("/rechercher/ressources?q=sauvageon&support=jeu");
        Locator words = page.locator("#plain main input[name=q][role=combobox]");
        words.fill("pertinence");
        words.press("Enter");
        assertThat(page).hasURL(address() + "/rechercher/ressources?q=pertinence&support=jeu");
        assertThat(page.locator("#plain")).hasCount(1);
        page.navigate("/rechercher/ressources?q=sauvageon&tri=recentes");
        words.fill("sauvage");
        words.press("Enter");
        assertThat(page).hasURL(address() + "/rechercher/ressources?q=sauvage&tri=recentes");
    }

    @Test
    void aChoiceOnThePlainPageIsMade() {
        resource(cast.somebody());
        Page page = visitor();
        page.navigate("/rechercher/ressources?q=sauvageon");
        page.locator("#plain select[name=tri]").selectOption("recentes");
        page.waitForURL(address -> address.contains("tri=recentes"));
        assertThat(page.locator("#plain")).hasCount(0);
        assertThat(page.locator("#outlet select[name=tri]")).hasValue("recentes");

        Page other = visitor();
        other.navigate("/rechercher/ressources?q=sauvageon");
        other.locator("#plain .facets label:has(input[value=jeu])").click();
        other.waitForURL(address -> address.contains("support=jeu"));
        assertThat(other.locator("#outlet .facets input[value=jeu]")).isChecked();
    }

    @Test
    void whatIsTypedMeanwhileStays() {
        Page page = visitor();
        page.navigate("/");
        Locator box = page.locator("#plain main form input[name=q]");
        box.focus();
        page.keyboard().type("pâquerettes");
        start(page);
        Locator live = page.locator("#outlet main form input[name=q]");
        assertThat(live).isFocused();
        assertThat(live).hasValue("pâquerettes");
        page.keyboard().type(" blanches");
        assertThat(live).hasValue("pâquerettes blanches");
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.contains("/rechercher/ressources?q="));
    }

    @Test
    void whatIsOpenStaysOpenAndWhereOneReadsStaysThere() {
        Slug slug = resource(cast.somebody());
        Page page = visitor();
        page.navigate("/ressources/" + slug);
        page.locator("#plain .blocks details summary").first().click();
        assertThat(page.locator("#plain .blocks details[open]")).hasCount(1);
        page.locator("#plain main input[type=checkbox]").first().check();
        page.evaluate("scrollTo(0, 300)");
        start(page);
        assertThat(page.locator("#outlet .blocks details[open]")).hasCount(1);
        assertThat(page.locator("#outlet main input[type=checkbox]").first()).isChecked();
        assertThat(page.evaluate("scrollY")).isEqualTo(300);
    }

    @Test
    void whoOnlyReadsNeverStartsTheLivePage() {
        Slug slug = resource(cast.somebody());
        Page page = visitor();
        page.navigate("/rechercher/ressources?q=sauvageon");
        page.locator("#plain main a[href='/ressources/" + slug + "']").first().click();
        assertThat(page.locator("#plain h1")).hasText("Un sauvageon bien élevé");
        page.locator("#plain a.wordmark").first().click();
        assertThat(page.locator("#plain .hero h1")).isVisible();
        assertThat(page.context().cookies()).isEmpty();
        assertThat(page.evaluate("performance.getEntriesByType('resource').filter(one => one.name.includes('/VAADIN/')).length")).isEqualTo(0);
    }

    /** The plain page itself was read since. */
    private static String read(String shape) {
        return shape.replace("Aucune vue pour l’instant", "1 vue");
    }

    private Slug resource(Cast.Player author) {
        return shelf.put(author, "Un sauvageon bien élevé", "Pour essayer", terms("thematique/donnees", "support/jeu", "public/adultes"), Visibility.PUBLIC, section("Au début"), text("<p>Un texte</p>"),
                new CheckListBlock(BlockId.create(), List.of("Semer", "Arroser")), new FoldableBlock(BlockId.create(), "Plus loin", new Block.Slot(BlockId.create(), List.of(text("<p>" + "Encore. ".repeat(400) + "</p>")))),
                text("<p>" + "La suite. ".repeat(400) + "</p>"));
    }

    /** As the first look at a button does; not every page has one. */
    private static void start(Page page) {
        page.locator("#plain").dispatchEvent("lb-live");
        assertThat(page.locator("#plain")).hasCount(0);
    }
}
