package fr.lesbases;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A real node of OpenSearch in a process of its own, one for the whole run; it ends with us. */
public final class OpenSearchNode {

    private static final Path CLASSPATH = Path.of("target", "opensearch.classpath").toAbsolutePath();
    private static final Path SOURCE = Path.of("src", "test", "opensearch", "Node.java").toAbsolutePath();
    /** Ten times what it takes on two free cores. */
    private static final Duration STARTED_WITHIN = Duration.ofSeconds(90);
    private static @Nullable OpenSearchNode running;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;
    private final int port;
    private Process process;

    private OpenSearchNode(Path folder, int port) throws IOException {
        this.folder = folder;
        this.port = port;
        this.process = launch();
    }

    static OpenSearchNode started(Path folder) throws IOException {
        if (running == null) {
            Files.createDirectories(folder);
            running = new OpenSearchNode(folder, freePort());
            running.awaitAnswers();
        }
        return running;
    }

    /** The one that the tests' application uses. */
    public static OpenSearchNode running() {
        if (running == null) {
            throw new IllegalStateException("The application of this run has its index in a folder");
        }
        return running;
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Kills it, as a power cut. */
    public void stop() throws InterruptedException {
        process.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
    }

    /** With what it had before, on the same port. */
    public void start() throws IOException {
        process = launch();
        awaitAnswers();
    }

    public boolean isUp() {
        return process.isAlive();
    }

    /** What it answers to JSON. */
    public String post(String path, String json) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(address() + path)).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)).build()).body();
    }

    private Process launch() throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(java.toString(), "-Xmx512m", "--enable-native-access=ALL-UNNAMED", "-cp", Files.readString(CLASSPATH).strip(), SOURCE.toString(),
                folder.toString(), String.valueOf(port)).redirectErrorStream(true).redirectOutput(folder.resolve("said.log").toFile()).start();
    }

    private void awaitAnswers() throws IOException {
        long until = System.nanoTime() + STARTED_WITHIN.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new IllegalStateException("OpenSearch has not started:\n" + Files.readString(folder.resolve("said.log")));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private boolean answers() {
        try {
            return send(HttpRequest.newBuilder(URI.create(address() + "/_cluster/health?wait_for_status=yellow")).build()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
