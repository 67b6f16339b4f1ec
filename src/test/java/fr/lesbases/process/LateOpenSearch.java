package fr.lesbases.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.lesbases.ModuleTest;
import fr.lesbases.OpenSearchNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A server that starts while OpenSearch is down, and has no index there yet: what it holds is found as soon as the node answers. */
@EnabledIfSystemProperty(named = "spring.profiles.active", matches = "opensearch")
class LateOpenSearch extends ModuleTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void theIndexIsMadeAndFilledOnceTheNodeIsUp() throws Exception {
        Path data = ServerProcess.newFolder("late");
        OpenSearchNode.running().stop();
        try (ServerProcess server = ServerProcess.start(data, 0, "--spring.profiles.active=opensearch", "--lesbases.opensearch.uris=" + OpenSearchNode.running().address(),
                "--lesbases.search.version=late", "--lesbases.demo=true")) {
            assertThat(suggestions(server)).doesNotContain("ressources/");
            OpenSearchNode.running().start();
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(suggestions(server)).contains("ressources/"));
            assertThat(OpenSearchNode.running().post("/lesbases-late-resource-read/_count", "{}")).as("the index is ours, behind its alias").doesNotContain("\"count\":0");
        } finally {
            if (!OpenSearchNode.running().isUp()) {
                OpenSearchNode.running().start();
            }
        }
    }

    private static String suggestions(ServerProcess server) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(server.address() + "/suggestions?q=mot")).build(), BodyHandlers.ofString()).body();
    }
}
