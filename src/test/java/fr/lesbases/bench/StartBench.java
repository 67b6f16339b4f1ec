package fr.lesbases.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** From the start of the server to its first page: cold with an empty data folder (and the demonstration content), then warm; the jar as it is, extracted, and with the JDK's AOT cache (25 or newer). */
class StartBench {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Pattern ADDRESS = Pattern.compile("http://\\S+$");
    private static final Path JAR = TARGET.resolve("les-bases.jar");
    private static final String JAVA = ProcessHandle.current().info().command().orElseThrow();
    private static final int WARM_STARTS = 3;
    private static final int AOT_CACHE_SINCE = 25;

    @Test
    void start() throws Exception {
        Path data = TARGET.resolve("bench-data");
        FileSystemUtils.deleteRecursively(data);
        Report.line("%-58s %.1f s", "cold start with demonstration content to first page", start(data, List.of("-jar", JAR.toString())));
        warm("warm start, jar as it is (target 15 s)", data, List.of("-jar", JAR.toString()));
        Path extracted = TARGET.resolve("bench-extracted");
        FileSystemUtils.deleteRecursively(extracted);
        List<String> unpacked = List.of("-jar", extracted.resolve("les-bases.jar").toString());
        new ProcessBuilder(JAVA, "-Djarmode=tools", "-jar", JAR.toString(), "extract", "--destination", extracted.toString()).start().waitFor();
        warm("warm start, extracted", data, unpacked);
        if (Runtime.version().feature() >= AOT_CACHE_SINCE) {
            Path cache = extracted.resolve("les-bases.aot");
            start(data, Stream.concat(Stream.of("-XX:AOTCacheOutput=" + cache), unpacked.stream()).toList());
            warm("warm start, extracted, with the AOT cache", data, Stream.concat(Stream.of("-XX:AOTCache=" + cache), unpacked.stream()).toList());
        }
    }

    private static void warm(String what, Path data, List<String> how) throws IOException, InterruptedException {
        for (int round = 1; round <= WARM_STARTS; round++) {
            Report.line("%-58s %.1f s", what, start(data, how));
        }
    }

    /** @return seconds */
    private static double start(Path data, List<String> how) throws IOException, InterruptedException {
        Files.createDirectories(data);
        long begin = System.nanoTime();
        Process server = new ProcessBuilder(Stream.of(List.of(JAVA), how, List.of("--server.address=127.0.0.1", "--server.port=0", "--lesbases.data=" + data))
                .flatMap(List::stream).toList()).redirectErrorStream(true).start();
        try (BufferedReader output = server.inputReader(StandardCharsets.UTF_8)) {
            String address = output.lines().map(ADDRESS::matcher).filter(Matcher::find).map(Matcher::group).findFirst().orElseThrow();
            HttpResponse<String> page = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address + "/")).build(), HttpResponse.BodyHandlers.ofString());
            if (page.statusCode() != 200) {
                throw new IllegalStateException("the first page answers " + page.statusCode());
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            // By its handle, which leaves the pipe open: the AOT cache is written at the exit, and a closed pipe would break that off
            server.toHandle().destroy();
            output.transferTo(Writer.nullWriter());
            return seconds;
        } finally {
            server.destroy();
            server.waitFor();
        }
    }
}
