package fr.lesbases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the running server answers to a visitor who is no browser: nothing is followed, nothing kept. */
public abstract class HttpTest extends ModuleTest {

    protected final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    protected int port;

    /** @param path from the root, encoded @param headers names and values in turn */
    protected HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        try {
            return client.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
