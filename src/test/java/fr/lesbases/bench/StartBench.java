package fr.lesbases.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** The jar, from its start to the first page: cold with an empty data folder (and the demonstration content), then warm. */
class StartBench {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Pattern ADDRESS = Pattern.compile("http://\\S+$");
    private static final int WARM_STARTS = 3;

    @Test
    void start() throws Exception {
        Path data = TARGET.resolve("bench-data");
        FileSystemUtils.deleteRecursively(data);
        Report.line("%-58s %.1f s", "cold start with demonstration content to first page", start(data));
        for (int round = 1; round <= WARM_STARTS; round++) {
            Report.line("%-58s %.1f s", "warm start to first page (target 15 s)", start(data));
        }
    }

    /** @return seconds */
    private static double start(Path data) throws IOException, InterruptedException {
        Files.createDirectories(data);
        long begin = System.nanoTime();
        Process server = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-jar", TARGET.resolve("les-bases.jar").toString(),
                "--server.address=127.0.0.1", "--server.port=0", "--lesbases.data=" + data).redirectErrorStream(true).start();
        try (BufferedReader output = server.inputReader(StandardCharsets.UTF_8)) {
            String address = output.lines().map(ADDRESS::matcher).filter(Matcher::find).map(Matcher::group).findFirst().orElseThrow();
            HttpResponse<String> page = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address + "/")).build(), HttpResponse.BodyHandlers.ofString());
            if (page.statusCode() != 200) {
                throw new IllegalStateException("the first page answers " + page.statusCode());
            }
            return (System.nanoTime() - begin) / 1e9;
        } finally {
            server.destroy();
            server.waitFor();
        }
    }
}
