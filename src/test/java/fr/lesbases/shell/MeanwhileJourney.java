package fr.lesbases.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.lesbases.resource.Shelf.INDEXED;
import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.terms;
import static fr.lesbases.resource.Shelf.text;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.block.TableBlock;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody signed in does with their page before it is live, while what makes it so is held up on its way. */
class MeanwhileJourney extends BrowserTest {

    private final List<Route> underWay = new ArrayList<>();

    @Test
    void aLinkLeadsOnWhileTheLivePageIsUnderWay() {
        Slug slug = resource(cast.somebody("Capucine", "Pressée"));
        Page page = visitor();
        entrance.enter(page, cast.somebody());
        page.route(address -> address.contains("v-r=init"), underWay::add);
        open(page, "/ressources/" + slug);
        page.locator("#plain main a[href='/profils/capucine-pressee']").first().click();
        assertThat(page).hasURL(address() + "/profils/capucine-pressee");
        assertThat(page.locator("#plain h1")).hasText("Capucine Pressée");
    }

    @Test
    void allThatOneDoesBeforeTheLivePageIsThereIsDoneOnce() {
        Cast.Player author = cast.somebody("Anémone", "Devancière");
        resource(author);
        Page page = held(cast.somebody());
        open(page, "/rechercher/ressources?q=sauvageon");
        page.locator("#plain .facets label:has(input[value=jeu])").click();
        page.locator("#plain .facets label:has(input[value=adultes])").click();
        assertThat(page.locator("#plain .facets input[value=jeu]")).isChecked();
        letGo();
        page.waitForURL(address -> address.contains("support=jeu") && address.contains("public=adultes"));

        open(page, "/profils/anemone-devanciere");
        page.locator("#plain .top input[name=q]").fill("pâquerettes");
        Locator follow = page.locator("#plain button.follow");
        follow.click();
        follow.click();
        letGo();
        assertThat(page.locator("#outlet button.follow")).hasText("Ne plus suivre");
        assertThat(page.locator("#plain")).hasCount(0);
        assertThat(page.locator("#outlet .top input[name=q]")).hasValue("pâquerettes");

        // What another tab has done meanwhile is not undone
        open(page, "/profils/anemone-devanciere");
        Page tab = page.context().newPage();
        tab.navigate("/profils/anemone-devanciere");
        tab.locator("#outlet button.follow").click();
        assertThat(tab.locator("#outlet button.follow")).hasText("Suivre");
        tab.close();
        follow.click();
        letGo();
        assertThat(page.locator("#outlet button.follow")).hasText("Suivre");
        assertThat(page.locator("#plain")).hasCount(0);

        // A key that is down when the live page comes
        open(page, "/profils/anemone-devanciere");
        page.locator("#plain button.follow").focus();
        page.keyboard().down(" ");
        letGo();
        page.locator("#outlet main h1").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        page.keyboard().up(" ");
        assertThat(page.locator("#outlet button.follow")).hasText("Ne plus suivre");
    }

    @Test
    void whoFillsInAFormBeforeItIsLiveHasSentIt() {
        Page page = visitor();
        page.route("**/VAADIN/build/indexhtml*", underWay::add);
        open(page, "/connexion");
        page.getByLabel("Adresse e-mail").fill("anemone.pressee@exemple.fr");
        page.getByLabel("Adresse e-mail").press("Enter");
        letGo();
        assertThat(page.getByText("anemone.pressee@exemple.fr")).isVisible();

        open(page, "/inscription");
        page.getByLabel("Prénom").fill("Anémone");
        page.getByRole(AriaRole.CHECKBOX).check();
        button(page, "Créer mon compte").click();
        letGo();
        assertThat(page.getByText("Il y a 2 choses à corriger")).isVisible();
        assertThat(page.getByLabel("Prénom")).hasValue("Anémone");
        assertThat(page.getByRole(AriaRole.CHECKBOX)).isChecked();

        // What is being typed when the live page comes is not told twice, nor lost
        open(page, "/connexion");
        page.getByLabel("Adresse e-mail").pressSequentially("anemone.pre");
        letGo();
        assertThat(page.locator("#plain")).hasCount(0);
        page.keyboard().type("ssee@exemple.fr");
        button(page, "Recevoir un lien de connexion").click();
        assertThat(page.getByText("anemone.pressee@exemple.fr")).isVisible();
    }

    @Test
    void theMenuBehindOnesNameOpensOnceItIsThere() {
        Page page = held(cast.somebody("Anémone", "Menue"));
        open(page, "/aide");
        Locator name = page.locator("#plain .top").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Anémone Menue"));
        name.focus();
        name.press("Enter");
        letGo();
        assertThat(page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Se déconnecter"))).isVisible();
    }

    @Test
    void whatIsChosenOrOpenForAMomentIsNotTakenAway() {
        Slug slug = resource(cast.somebody());
        Page page = held(cast.somebody());
        open(page, "/ressources/" + slug);
        page.locator("#plain .blocks p").first().evaluate("words => getSelection().selectAllChildren(words)");
        page.keyboard().press("?");
        assertThat(page.locator("#plain dialog.keys")).isVisible();
        letGo();
        page.locator("#outlet main h1").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        assertThat(page.locator("dialog.keys[open]")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#plain")).hasCount(0);
        assertThat(page.evaluate("getSelection().toString()")).isEqualTo("Un texte");
    }

    @Test
    void whatIsPlayedGoesOnWhereItWas() {
        Slug slug = resource(cast.somebody());
        Page page = held(cast.somebody());
        page.route("**/silence.wav", route -> route.fulfill(new Route.FulfillOptions().setContentType("audio/wav").setBodyBytes(silence())));
        open(page, "/ressources/" + slug);
        page.locator("#plain h1").click();
        page.evaluate("""
                async () => {
                  const sound = () => Object.assign(document.createElement('audio'), { src: '/silence.wav' });
                  const played = sound();
                  document.querySelector('#plain .blocks').append(played);
                  new MutationObserver((changes, watch) => {
                    const blocks = document.querySelector('#outlet .blocks');
                    if (blocks) { watch.disconnect(); blocks.append(sound()); }
                  }).observe(document.getElementById('outlet'), { childList: true, subtree: true });
                  await played.play();
                  played.currentTime = 20;
                }""");
        letGo();
        assertThat(page.locator("#plain")).hasCount(0);
        page.waitForFunction("(({ currentTime, paused }) => currentTime >= 20 && !paused)(document.querySelector('#outlet audio'))");
    }

    @Test
    void whoWasLedToAPlaceStaysThere() {
        Slug slug = resource(cast.somebody());
        Page page = held(cast.somebody());
        open(page, "/ressources/" + slug);
        page.locator("#plain .skip").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#plain main")).isFocused();
        letGo();
        assertThat(page.locator("#plain")).hasCount(0);
        assertThat(page.locator("#outlet main")).isFocused();

        String place = page.locator("#outlet .blocks h2[id]").first().getAttribute("id");
        page.navigate("about:blank");
        open(page, "/ressources/" + slug + "#" + place);
        assertThat(page.locator("#plain .blocks h2").first()).isFocused();
        letGo();
        assertThat(page.locator("#plain")).hasCount(0);
        assertThat(page.locator("#outlet .blocks h2").first()).isFocused();
    }

    @Test
    void whereTheLivePageCannotBeginThePlainOneIsReadAndTriesAgain() {
        Slug slug = resource(cast.somebody());
        Page page = visitor();
        entrance.enter(page, cast.somebody());
        page.route(address -> address.contains("v-r=init"), route -> route.abort());
        page.navigate("/ressources/" + slug);
        assertThat(page.getByText("Le serveur ne répond pas pour l’instant. Vous pouvez lire cette page.")).isVisible();
        Locator save = page.locator("#plain").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Enregistrer").setExact(true));
        assertThat(save).isVisible();
        page.unrouteAll();
        save.click();
        assertThat(page.locator("#plain")).hasCount(0);
        assertThat(page.locator("#outlet main h1")).isVisible();
    }

    @Test
    void whatIsWoundStaysSo() {
        List<String> row = Collections.nCopies(TableBlock.MAX_COLUMNS, "anticonstitutionnellement");
        Slug slug = shelf.put(cast.somebody(), "Une large table", "Pour essayer", INDEXED, Visibility.PUBLIC, new TableBlock(BlockId.create(), "", true, false, List.of(row, row)));
        Page page = held(cast.somebody());
        open(page, "/ressources/" + slug);
        page.locator("#plain .b-table").evaluate("table => { table.scrollLeft = 100; }");
        letGo();
        assertThat(page.locator("#plain")).hasCount(0);
        assertThat(page.locator("#outlet .b-table")).hasJSProperty("scrollLeft", 100);
    }

    private Slug resource(Cast.Player author) {
        return shelf.put(author, "Un sauvageon bien élevé", "Pour essayer", terms("thematique/donnees", "support/jeu", "public/adultes"), Visibility.PUBLIC, section("Au début"), text("<p>Un texte</p>"));
    }

    /** Signed in; of the pages they open from now on the live form waits for {@link #letGo}. */
    private Page held(Cast.Player person) {
        Page page = visitor();
        entrance.enter(page, person);
        page.route("**/VAADIN/build/indexhtml*", underWay::add);
        return page;
    }

    private void letGo() {
        underWay.removeFirst().resume();
    }

    /** Until its own scripts are there, and what makes it live is on its way. */
    private void open(Page page, String path) {
        page.navigate(path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        page.waitForCondition(() -> !underWay.isEmpty());
    }

    /** A minute, of 8 bits each 8000th of a second. */
    private static byte[] silence() {
        int seconds = 60;
        int rate = 8000;
        ByteBuffer sound = ByteBuffer.allocate(44 + seconds * rate).order(ByteOrder.LITTLE_ENDIAN);
        sound.put("RIFF".getBytes(US_ASCII)).putInt(36 + seconds * rate).put("WAVEfmt ".getBytes(US_ASCII)).putInt(16).putShort((short) 1).putShort((short) 1).putInt(rate).putInt(rate).putShort((short) 1)
                .putShort((short) 8).put("data".getBytes(US_ASCII)).putInt(seconds * rate);
        return sound.array();
    }
}
