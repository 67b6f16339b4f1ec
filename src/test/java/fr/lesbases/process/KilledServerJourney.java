package fr.lesbases.process;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lesbases.browser.Typist;
import fr.lesbases.browser.Typist.Place;
import fr.lesbases.browser.Visitors;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody writes while the server is killed: "after restart, all but the last second is there", and the page they write on loses nothing at all. */
@Timeout(300)
class KilledServerJourney {

    private static final int KEYS_A_SECOND = 1000 / Typist.BETWEEN_KEYS;
    /** 60 letters, told apart: "01 02 03 …" */
    private static final String WORDS = IntStream.rangeClosed(1, 20).mapToObj("%02d"::formatted).collect(Collectors.joining(" "));

    /** Written in while there is no server. */
    private static final List<Place> ALSO = List.of(Place.TITLE, Place.DESCRIPTION);

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void nothingOlderThanASecondIsLostByTheServerAndNothingByThePage() throws Exception {
        Path data = ServerProcess.newFolder("killed");
        ServerProcess server = ServerProcess.start(data, 0);
        try {
            Page page = visitors.arrive(server.address(), 1280, 800);
            signUp(page);
            String editor = startWriting(page);
            Typist.type(page, WORDS);
            ProcessHandle leftOver = postgres(data);
            server.kill();

            page.keyboard().type(" puis");
            assertThat(page.locator("lb-save-state .saved")).hasText("Hors connexion");
            assertThat(page.locator(".v-status-message")).isVisible();
            assertThat(page.locator("vaadin-connection-indicator")).containsText("Connexion perdue, nouvel essai");
            page.keyboard().type(" hors connexion");
            for (Place place : ALSO) {
                Typist.enter(page, place);
                Typist.type(page, " " + place.whole());
            }
            assertThat(leftOver.isAlive()).as("PostgreSQL outlives its application").isTrue();

            server = ServerProcess.start(data, server.port());
            assertThat(leftOver.isAlive()).as("the left-over PostgreSQL stands in nobody's way").isFalse();

            Page elsewhere = visitors.arrive(server.address(), 1280, 800);
            elsewhere.context().addCookies(page.context().cookies());
            elsewhere.navigate(editor);
            assertThat(elsewhere.locator("lb-rich-text")).containsText(WORDS.substring(0, WORDS.length() - KEYS_A_SECOND));

            page.getByText("Votre session a expiré").click();
            assertThat(page.locator("lb-rich-text")).hasText(WORDS + " puis hors connexion");
            assertThat(page.locator("lb-save-state .saved")).hasText("Enregistré");
            assertThat(elsewhere.locator("lb-rich-text")).hasText(WORDS + " puis hors connexion");
            for (Place place : ALSO) {
                assertThat(place.in(elsewhere)).hasValue(Pattern.compile(" " + place.whole() + "$"));
            }
        } finally {
            server.close();
        }
    }

    private static void signUp(Page page) {
        page.navigate("/inscription");
        page.getByLabel("Prénom").fill("Léa");
        page.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true)).fill("Morvan");
        page.getByLabel("Adresse e-mail").fill("lea@exemple.fr");
        page.getByRole(AriaRole.CHECKBOX).check();
        button(page, "Créer mon compte").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lire le courrier")).click();
        page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("lea@exemple.fr")).getByRole(AriaRole.LINK).click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ouvrir le lien de ce courrier")).click();
        button(page, "Se connecter").click();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Léa Morvan"))).isVisible();
    }

    /** @return the address of the editor, with the caret in an empty text */
    private static String startWriting(Page page) {
        page.navigate("/ressources/creer");
        page.getByLabel("Titre").fill("Un texte qui dure");
        page.getByLabel("Description").fill("Écrit pendant que le serveur tombe");
        button(page, "Commencer à écrire").click();
        assertThat(page).hasURL(Pattern.compile("/modifier$"));
        page.locator(".addend").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Texte")).click();
        assertThat(page.locator("lb-rich-text [contenteditable=true]")).isFocused();
        return page.url();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static ProcessHandle postgres(Path data) throws Exception {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst().strip())).orElseThrow();
    }
}
