package fr.lesbases.resource.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.common.WebAddress;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.CheckListBlock;
import fr.lesbases.resource.block.VideoBlock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** A reader ticks a list, and meets a video whose host learns of them only once they start it. */
class ReadingJourney extends BrowserTest {

    @Test
    void ticksAreKeptByTheReadersBrowserAlone() {
        Slug slug = publish(new CheckListBlock(BlockId.create(), List.of("Allumer les ordinateurs", "Vérifier la connexion")));
        Page page = visitor();
        visit(page, "/ressources/" + slug);
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Vérifier la connexion")).check();
        assertThat(page.locator("lb-check-list")).containsText("1 sur 2");
        reload(page);
        assertThat(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Vérifier la connexion"))).isChecked();
        assertThat(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Allumer les ordinateurs"))).not().isChecked();
        Page other = visitor();
        visit(other, "/ressources/" + slug);
        assertThat(other.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Vérifier la connexion"))).not().isChecked();
    }

    @Test
    void nothingIsAskedOfAVideosHostBeforeTheReaderStartsIt() {
        Slug slug = publish(new VideoBlock(BlockId.create(), WebAddress.parse("https://vimeo.com/123456789"), "Un film", ""),
                new VideoBlock(BlockId.create(), WebAddress.parse("https://exemple.fr/film.mp4"), "Un autre film", ""));
        Page page = visitor();
        List<String> elsewhere = new CopyOnWriteArrayList<>();
        page.context().onRequest(request -> {
            if (request.url().matches("(?:https?|wss?)://.*") && !request.url().startsWith(address() + "/")) {
                elsewhere.add(request.url());
            }
        });
        page.route(url -> !url.startsWith(address()), route -> route.abort());
        visit(page, "/ressources/" + slug);
        Locator play = button(page, "Un film");
        assertThat(play).isVisible();
        page.locator(".b-video").last().scrollIntoViewIfNeeded();
        // Whatever loads late has loaded once a second page of the same has been read from end to end
        reload(page);
        assertThat(play).isVisible();
        assertThat(elsewhere).isEmpty();
        play.click();
        page.waitForCondition(() -> !elsewhere.isEmpty());
        assertThat(elsewhere).first().asString().startsWith("https://player.vimeo.com/video/123456789");
    }

    @Test
    void thePreviewShowsThePageAsOnAPhoneAndOnPaper() {
        Cast.Player author = cast.somebody();
        Slug slug = shelf.draft(author, "Un brouillon", Shelf.section("Préparer"), Shelf.text("<p>Bonjour</p>"));
        Page page = visitor();
        entrance.enter(page, author);
        visit(page, "/ressources/" + slug + "/modifier");
        link(page, "Aperçu").click();
        assertThat(page.locator(".band h1")).hasText("Un brouillon");
        assertThat(page.locator(".edbar")).hasCount(0);
        assertAccessible(page);
        link(page, "Largeur d’un téléphone").click();
        assertThat(page.frameLocator("iframe").getByRole(AriaRole.HEADING, new com.microsoft.playwright.FrameLocator.GetByRoleOptions().setName("Préparer"))).isVisible();
        assertThat(page.frames().getLast().evaluate("() => innerWidth")).isEqualTo(390);
        assertAccessible(page);
        link(page, "Imprimée").click();
        assertThat(page.frameLocator("iframe").locator(".band")).hasCSS("background-image", "none");
        assertThat(page.frameLocator("iframe").locator("body")).hasCSS("background-color", "rgb(255, 255, 255)");
        assertAccessible(page);
        link(page, "Revenir à l’éditeur").click();
        assertThat(page.locator("lb-block-list")).isVisible();
    }

    @Test
    void onPaperThePicturesThatNobodyHasComeToAreThereToo() {
        Page page = visitor();
        visit(page, "/ressources/" + publish(Shelf.text("<p>Bonjour</p>")));
        page.evaluate("window.print = () => { window.printed = [...document.querySelectorAll('main > img')].map(image => image.naturalWidth); }");
        Locator print = button(page, "Imprimer");
        print.click();
        // Once the live page is there, with the first printing done
        page.waitForFunction("window.printed && !document.getElementById('plain')");
        page.evaluate("""
                () => {
                  document.querySelector('main').insertAdjacentHTML('beforeend', '<div style="height: 20000px"></div><img alt="" loading="lazy" src="/images/icon-512.png">');
                  window.printed = undefined;
                }""");
        print.click();
        page.waitForFunction("window.printed");
        assertThat(page.evaluate("window.printed.join()")).isEqualTo("512");
    }

    private Slug publish(Block... blocks) {
        return shelf.put(cast.somebody(), "Une page à lire", "Pour un test", terms("thematique/donnees", "support/jeu", "public/adultes"), Visibility.PUBLIC, blocks);
    }
}
