package fr.lesbases.process;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lesbases.browser.Visitors;
import fr.lesbases.common.Typography;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A server whose search index does not answer: at an address where nobody listens. It starts, serves all else, and says so where one searches. */
@Timeout(300)
class SilentIndexJourney {

    private static final String SAID = Typography.french("La recherche ne répond pas pour l’instant");

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void allButTheSearchIsThere() throws Exception {
        Path data = ServerProcess.newFolder("silent");
        String[] options = {"--spring.profiles.active=opensearch", "--lesbases.opensearch.uris=http://127.0.0.1:" + closedPort()};
        try (ServerProcess server = ServerProcess.start(data, 0, options)) {
            Page page = visitors.arrive(server.address(), 1280, 800);
            page.navigate("/");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText("Ce que le terrain invente");

            page.navigate("/rechercher/ressources?q=atelier");
            assertThat(page.getByText(SAID)).isVisible();
            assertThat(page).hasTitle(SAID + " — Les Bases");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Réessayer")).click();
            assertThat(page.getByText(SAID)).isVisible();
            for (String tab : new String[] {"bases", "profils", "collections"}) {
                page.navigate("/rechercher/" + tab);
                assertThat(page.getByText(SAID)).isVisible();
            }
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Aller à l’accueil")).click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText("Ce que le terrain invente");

            APIResponse suggestions = page.request().get(server.address() + "/suggestions?q=zzyzx");
            assertThat(suggestions).isOK();
            assertThat(suggestions.text()).isEqualTo("[]");
            assertThat(page.request().get(server.address() + "/rechercher/ressources.atom?q=atelier").status()).isEqualTo(503);
        }
        ServerProcess.Ended reindex = ServerProcess.run(data, "reindex", options[0], options[1]);
        assertThat(reindex.status()).isNotZero();
        assertThat(reindex.out() + reindex.errors()).contains("OpenSearch ne répond pas");
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
