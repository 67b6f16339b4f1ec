package fr.lesbases.file;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.database.Installation;
import fr.lesbases.resource.Authoring;
import fr.lesbases.resource.Contributors;
import fr.lesbases.resource.NewResource;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Uploads over the address the page uses: cut off, too large, or no longer allowed, nothing of them stays, and the page says so. */
class UploadJourney extends BrowserTest {

    private static final int HALF = 300_000;

    @Autowired
    private Authoring authoring;
    @Autowired
    private Contributors contributors;
    @Autowired
    private Installation installation;
    @Autowired
    private JdbcClient database;

    private Cast.Player author;
    private Slug slug;
    private ResourceId resource;

    @BeforeEach
    void aDraft() {
        author = cast.somebody();
        slug = cast.ask(author, () -> authoring.create(new NewResource("Avec un fichier", "Pour un test")));
        resource = cast.ask(author, () -> authoring.open(slug).id());
    }

    @Test
    void ofAConnectionClosedInTheMiddleNothingStays() throws IOException {
        Page page = fileBlock(author);
        try (Socket upload = half(page, 2L * HALF)) {
            await().until(() -> incoming().stream().anyMatch(file -> file.toFile().length() > 0));
        }
        await().untilAsserted(() -> assertThat(incoming()).isEmpty());
        assertThat(rows()).isZero();
    }

    @Test
    void whoIsTakenOutMeanwhileAddsNothing() throws IOException {
        Cast.Player contributor = cast.somebody();
        cast.as(author, () -> contributors.add(resource, contributor.profile()));
        Page page = fileBlock(contributor);
        try (Socket upload = half(page, 2L * HALF)) {
            await().until(() -> incoming().stream().anyMatch(file -> file.toFile().length() > 0));
            cast.as(author, () -> contributors.remove(resource, contributor.profile()));
            upload.getOutputStream().write(new byte[HALF]);
            upload.getOutputStream().flush();
            assertThat(new String(upload.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 200");
        }
        assertThat(incoming()).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void anUploadThatIsCutIsToldAndCanBeTriedAgain() {
        Page page = fileBlock(author);
        page.route("**/VAADIN/dynamic/**", route -> route.abort("connectionreset"), new Page.RouteOptions().setTimes(1));
        choose(page, "notes.txt", new byte[HALF]);
        assertThat(page.locator("vaadin-upload-file")).containsText("L’envoi a été coupé. Vérifiez votre connexion, puis réessayez.");
        assertThat(rows()).isZero();

        button(page, "Réessayer").click();
        assertThat(page.locator("vaadin-upload-file")).isHidden();
        assertThat(page.locator(".eb__card")).containsText("notes.txt");
        assertThat(rows()).isOne();
    }

    @Test
    void anUploadUnderWayShowsHowFarItIsAndCanBeGivenUp() {
        Page page = fileBlock(author);
        // the first stays on its way: once no route is left, Playwright lets it through
        Deque<Route> underWay = new ArrayDeque<>();
        page.route("**/VAADIN/dynamic/**", route -> {
            if (underWay.isEmpty()) {
                underWay.add(route);
            } else {
                route.resume();
            }
        });
        choose(page, "notes.txt", new byte[HALF]);
        assertThat(page.getByRole(AriaRole.PROGRESSBAR, new Page.GetByRoleOptions().setName("notes.txt"))).isVisible();
        button(page, "Annuler ou retirer").click();
        assertThat(page.locator("vaadin-upload-file")).hasCount(0);
        assertThat(rows()).isZero();

        choose(page, "autres.txt", new byte[] {65});
        assertThat(page.locator("vaadin-upload-file")).isHidden();
        assertThat(page.locator(".eb__card")).containsText("autres.txt");
        assertThat(rows()).isOne();
    }

    @Test
    void anEmptyFileIsRefusedInASentenceAndTheNextIsTaken() {
        Page page = fileBlock(author);
        choose(page, "vide.txt", new byte[0]);
        assertThat(page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("Ce fichier est vide"))).isVisible();
        choose(page, "plein.txt", new byte[] {65});
        assertThat(page.locator("vaadin-upload-file")).isHidden();
        assertThat(page.locator(".eb__card")).containsText("plein.txt");
        assertThat(rows()).isOne();
    }

    @Test
    void onceTheFileIsThereNothingAsksForItAnyMoreAndTheFocusIsOnWhatReplacesIt() {
        Page page = fileBlock(author);
        page.locator("vaadin-upload vaadin-button").focus();
        choose(page, "notes.txt", new byte[] {65});
        assertThat(page.locator(".eb__card")).containsText("notes.txt");
        assertThat(page.locator("vaadin-upload")).isHidden();
        assertThat(page.locator(".eb__edit")).isFocused();
        assertThat(page.locator(".eb__edit")).hasAttribute("aria-expanded", "false");
    }

    /** An editor with an empty file block. */
    private Page fileBlock(Cast.Player person) {
        Page page = visitor();
        entrance.enter(page, person);
        visit(page, "/ressources/" + slug + "/modifier");
        page.locator(".addend").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Fichier")).click();
        assertThat(page.locator("vaadin-upload")).isVisible();
        return page;
    }

    private static void choose(Page page, String name, byte[] content) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, "text/plain", content));
    }

    /** A request as the page would send it, of which only the first half comes. */
    private Socket half(Page page, long announced) throws IOException {
        String target = (String) page.evaluate("document.querySelector('vaadin-upload').target");
        String cookies = page.context().cookies().stream().map(cookie -> cookie.name + "=" + cookie.value).collect(Collectors.joining("; "));
        URI server = URI.create(address());
        Socket socket = new Socket(server.getHost(), server.getPort());
        socket.getOutputStream().write(("POST /" + target.replaceFirst("^\\./|^/", "") + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nCookie: " + cookies
                + "\r\nContent-Type: application/octet-stream\r\nX-Filename: film.bin\r\nContent-Length: " + announced + "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(new byte[HALF]);
        socket.getOutputStream().flush();
        return socket;
    }

    private List<Path> incoming() throws IOException {
        try (Stream<Path> files = Files.list(installation.data().resolve("incoming"))) {
            return files.toList();
        }
    }

    private long rows() {
        return database.sql("select count(*) from stored_file where resource = :resource").param("resource", resource.value()).query(Long.class).single();
    }
}
