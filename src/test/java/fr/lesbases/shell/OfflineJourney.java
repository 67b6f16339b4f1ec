package fr.lesbases.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.lesbases.resource.Shelf.INDEXED;
import static fr.lesbases.resource.Shelf.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.Shelf;
import org.junit.jupiter.api.Test;

/** What was read last, without a network. */
class OfflineJourney extends BrowserTest {

    private static final String KEPT = "path => caches.open('lb-lectures').then(cache => cache.match('/lectures.json')).then(list => list?.json()).then(list => (list?.kept ?? []).some(one => one.path === path))";

    @Test
    void whatOneReadLastIsReadWithoutANetwork() {
        Slug slug = shelf.put(cast.somebody(), "Lire sans réseau", "Pour essayer", INDEXED, Visibility.PUBLIC, text("<p>Au fond de la vallée</p>"));
        Page page = keepingVisitor();
        visit(page, "/ressources/" + slug);
        read(page, slug);
        page.context().setOffline(true);

        visit(page, "/rechercher/bases");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Vous êtes hors connexion"))).isVisible();
        assertAccessible(page);
        link(page, "Lire sans réseau").click();
        assertThat(page.getByText("Au fond de la vallée")).isVisible();
        assertThat(page.getByText("voici la copie gardée par votre navigateur")).isVisible();

        page.context().setOffline(false);
        reload(page);
        assertThat(page.getByText("Au fond de la vallée")).isVisible();
        assertThat(page.getByText("voici la copie gardée par votre navigateur")).isHidden();
    }

    @Test
    void nothingPrivateAndNothingOfSomebodyElse() {
        Cast.Player author = cast.somebody();
        Slug open = shelf.put(author, "Lire à tous", "Pour essayer", INDEXED, Visibility.PUBLIC, text("<p>Pour tous</p>"));
        Slug hidden = shelf.put(author, "Lire entre nous", "Pour essayer", INDEXED, Visibility.PRIVATE, text("<p>Entre nous</p>"));
        Page page = keepingVisitor();
        visit(page, "/ressources/" + open);
        read(page, open);
        entrance.enter(page, author);
        visit(page, "/ressources/" + hidden);
        assertThat(page.getByText("Entre nous").last()).isVisible();
        // Read after it, so that what the one before left is settled
        Slug last = shelf.put(author, "Lire à la fin", "Pour essayer", INDEXED, Visibility.PUBLIC, text("<p>À la fin</p>"));
        visit(page, "/ressources/" + last);
        read(page, last);
        assertThat((Boolean) page.evaluate(KEPT, "/ressources/" + hidden)).isEqualTo(false);
        assertThat((Boolean) page.evaluate(KEPT, "/ressources/" + open)).as("of who was here before").isEqualTo(false);
    }

    private static void read(Page page, Slug slug) {
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        await().until(() -> (Boolean) page.evaluate(KEPT, "/ressources/" + slug));
    }
}
