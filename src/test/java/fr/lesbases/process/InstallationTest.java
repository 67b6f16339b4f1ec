package fr.lesbases.process;

import static fr.lesbases.common.Typography.french;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What whoever runs an installation does with it, on real processes: commands, a second start, a stop, another database. */
@Timeout(300)
class InstallationTest {

    @Test
    void helpAndAnUnknownCommandNeedNothingAndMakeNothing() throws Exception {
        Path data = ServerProcess.newFolder("words");

        ServerProcess.Ended help = ServerProcess.run(data, "help");
        assertThat(help.status()).isZero();
        assertThat(help.out()).startsWith(french("Usage :")).contains("check", "help", "reindex");
        assertThat(help.errors()).isEmpty();

        ServerProcess.Ended unknown = ServerProcess.run(data, "chekc");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.errors()).isEqualToIgnoringNewLines(french("Il n’y a pas de commande « chekc » : « help » en donne la liste."));
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void besideAServerAndWithoutOneUntilItStopsInPeace() throws Exception {
        Path data = ServerProcess.newFolder("beside");
        try (ServerProcess server = ServerProcess.start(data, 0)) {
            ServerProcess.Ended second = ServerProcess.run(data, "--server.port=0");
            assertThat(second.status()).isEqualTo(1);
            assertThat(second.out()).contains("Une autre instance des Bases travaille déjà dans le dossier " + data + ".").doesNotContain("Exception", "\tat ");

            ServerProcess.Ended check = ServerProcess.run(data, "check");
            assertThat(check.status()).isZero();
            assertThat(check.out().lines()).hasSize(3).allMatch(line -> line.matches("(Dossier|Base de données|Migrations).*"));

            ServerProcess.Ended reindex = ServerProcess.run(data, "reindex");
            assertThat(reindex.status()).isEqualTo(1);
            assertThat(reindex.out()).isEmpty();
            assertThat(reindex.errors()).startsWith("Un serveur travaille avec cet index.").hasLineCount(1);

            ProcessHandle postgres = postgres(data);
            answersARequestUnderWayThenEnds(server);
            // gone once the machine has taken note of its end
            assertThat(postgres.onExit()).as("PostgreSQL ends with its application").succeedsWithin(Duration.ofSeconds(10));
        }
        ServerProcess.Ended check = ServerProcess.run(data, "check");
        assertThat(check.status()).isZero();
        assertThat(check.errors()).isEmpty();
        ServerProcess.Ended reindex = ServerProcess.run(data, "reindex");
        assertThat(reindex.status()).isZero();
        assertThat(reindex.out()).isEqualToIgnoringNewLines(french("L’index est reconstruit : rien à trouver."));
    }

    @Test
    void withAnotherDatabaseConfiguredNothingEmbeddedStarts() throws Exception {
        Path data = ServerProcess.newFolder("other");
        Path cluster = ServerProcess.newFolder("other-cluster");
        try (EmbeddedPostgres other = EmbeddedPostgres.builder().setDataDirectory(cluster.resolve("postgres"))
                .setOverrideWorkingDirectory(ServerProcess.postgresSoftware().toFile())
                .setOutputRedirector(Redirect.DISCARD).setErrorRedirector(Redirect.DISCARD).start()) {
            String url = "jdbc:postgresql://127.0.0.1:" + other.getPort() + "/postgres";
            try (ServerProcess server = ServerProcess.start(data, 0, "--spring.datasource.url=" + url, "--spring.datasource.username=postgres")) {
                HttpResponse<String> health = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(server.address() + "/actuator/health")).build(),
                        HttpResponse.BodyHandlers.ofString());
                assertThat(health.body()).isEqualTo("{\"status\":\"UP\"}");
                assertThat(data.resolve("postgres")).doesNotExist();
                assertThat(migrations(url)).isEqualTo(migrationFiles());
            }
        }
    }

    /** A form whose second half comes after the signal: still read and answered, while nobody new is let in. */
    private static void answersARequestUnderWayThenEnds(ServerProcess server) throws IOException, InterruptedException {
        String form = "token=0123456789";
        try (Socket client = new Socket("127.0.0.1", server.port())) {
            client.getOutputStream().write(("POST /login/ott HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                    + form.length() + "\r\nConnection: close\r\n\r\n" + form.substring(0, 5)).getBytes(StandardCharsets.US_ASCII));
            client.getOutputStream().flush();
            // answered after it: so the server has begun to read the form
            assertThat(HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(server.address() + "/actuator/health")).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode()).isEqualTo(200);
            server.stop();
            awaitNobodyNewLetIn(server);
            client.getOutputStream().write(form.substring(5).getBytes(StandardCharsets.US_ASCII));
            client.getOutputStream().flush();
            assertThat(new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).startsWith("HTTP/1.1 ");
        }
        assertThat(server.awaitEnd()).as("ended by the signal").isEqualTo(143);
    }

    private static void awaitNobodyNewLetIn(ServerProcess server) throws IOException {
        while (true) {
            try (Socket late = new Socket("127.0.0.1", server.port()); InputStream answer = late.getInputStream()) {
                late.getOutputStream().write("GET /actuator/health HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                answer.readAllBytes();
            } catch (ConnectException refused) {
                return;
            } catch (java.net.SocketException closedMeanwhile) {
                // the last one in the queue
            }
        }
    }

    private static ProcessHandle postgres(Path data) throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst().strip())).orElseThrow();
    }

    private static long migrations(String url) throws Exception {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "");
                ResultSet count = connection.createStatement().executeQuery("select count(*) from flyway_schema_history where success")) {
            count.next();
            return count.getLong(1);
        }
    }

    private static long migrationFiles() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            return files.count();
        }
    }
}
