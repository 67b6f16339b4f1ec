package fr.lesbases.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * Pages for readers over HTTP, from the jar as the README starts it, this process beside it: each kind of page over one connection, nothing asked for twice, as a crawler does; then all kinds together as
 * people read, over two: few pages often and many seldom.
 */
class ReadersBench {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path DATA = TARGET.resolve("bench-readers");
    private static final String JAVA = ProcessHandle.current().info().command().orElseThrow();
    private static final Pattern ADDRESS = Pattern.compile("http://\\S+$");
    private static final Pattern LOCATION = Pattern.compile("<loc>http://[^/]+(/[^<]*)</loc>");
    private static final int RESOURCES = 20_000;
    private static final int FEW = 100;
    private static final int SEARCHES = 20_000;
    /** Zipf's, as found for pages of the Web, 0.64 to 0.83 (Breslau and others, "Web caching and Zipf-like distributions", INFOCOM 1999). */
    private static final double EXPONENT = 0.8;
    /** How many of a hundred pages are of a kind. Our guess: the product is not in use yet. */
    private static final Map<String, Integer> SHARES = Map.of("", 12, "ressources", 45, "bases", 7, "profils", 4, "collections", 4, "thematiques", 6, "aide", 2, "rechercher", 20);
    private static final Duration A_MINUTE = Duration.ofSeconds(60);
    private static final Duration EACH = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Random seeds = new Random(42);

    /** @param kind of page: the first part of its path */
    private record Kind(String kind, List<String> paths, double[] sums) {

        /** @param paths what is asked for most comes first */
        Kind(String kind, List<String> paths) {
            this(kind, paths, IntStream.rangeClosed(1, paths.size()).mapToDouble(rank -> Math.pow(rank, -EXPONENT)).toArray());
            Arrays.parallelPrefix(sums, Double::sum);
        }

        String pick(Random random) {
            int found = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
            return paths.get(found < 0 ? -found - 1 : found);
        }
    }

    @Test
    void readers() throws Exception {
        FileSystemUtils.deleteRecursively(DATA);
        run(start("load-corpus", corpus().toString()));
        Process server = start("--server.address=127.0.0.1", "--server.port=0", "--lesbases.search.per-sender=100000000");
        try (BufferedReader output = server.inputReader(StandardCharsets.UTF_8)) {
            String address = output.lines().map(ADDRESS::matcher).filter(Matcher::find).map(Matcher::group).findFirst().orElseThrow();
            List<Kind> kinds = kinds(address);
            asPeopleRead(address, kinds, A_MINUTE);
            for (Kind kind : kinds.stream().filter(many -> many.paths().size() >= FEW).toList()) {
                each(address, kind).print(kind.kind() + ", each asked for once");
            }
            // As long as a page is kept
            asPeopleRead(address, kinds, A_MINUTE.multipliedBy(5));
            Map<String, Times> times = asPeopleRead(address, kinds, A_MINUTE);
            times.forEach((kind, some) -> some.print((kind.isEmpty() ? "home" : kind) + ", as people read"));
            Times all = Times.of(times.values());
            all.print("all of them, as people read, two at once");
            Report.line("%-58s %.0f a second", "pages", all.count() / (double) A_MINUTE.toSeconds());
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static Path corpus() throws IOException {
        String given = System.getProperty("lesbases.bench.corpus", "");
        if (!given.isEmpty()) {
            return Path.of(given);
        }
        Path made = Files.createDirectories(DATA.resolve("corpus"));
        Corpus.write(made, RESOURCES);
        return made;
    }

    private static Process start(String... arguments) throws IOException {
        return new ProcessBuilder(Stream.concat(Stream.of(JAVA, "-XX:+UseParallelGC", "-Xmx512m", "-jar", TARGET.resolve("les-bases.jar").toString(), "--lesbases.demo=false", "--lesbases.data=" + DATA),
                Stream.of(arguments)).toList()).redirectErrorStream(true).start();
    }

    private static void run(Process command) throws IOException, InterruptedException {
        try (BufferedReader output = command.inputReader(StandardCharsets.UTF_8)) {
            output.transferTo(Writer.nullWriter());
        }
        if (command.waitFor() != 0) {
            throw new IllegalStateException("it ended with " + command.exitValue());
        }
    }

    /** All that the sitemap leads to, and searches by one to three words of what it leads to; each in an order of its own. */
    private List<Kind> kinds(String address) throws IOException, InterruptedException {
        List<String> paths = new ArrayList<>();
        for (String part : locations(address + "/sitemap.xml")) {
            paths.addAll(locations(address + part));
        }
        Random random = new Random(42);
        Collections.shuffle(paths, random);
        List<String> words = paths.stream().filter(path -> path.startsWith("/ressources/")).flatMap(path -> Stream.of(path.substring("/ressources/".length()).split("-"))).filter(word -> word.length() > 3).toList();
        paths.addAll(Stream.generate(() -> search(words, random)).distinct().limit(SEARCHES).toList());
        Map<String, List<String>> byKind = paths.stream().collect(Collectors.groupingBy(path -> path.split("[/?]", -1)[1], TreeMap::new, Collectors.toList()));
        return byKind.entrySet().stream().filter(some -> SHARES.containsKey(some.getKey())).map(some -> new Kind(some.getKey(), some.getValue())).toList();
    }

    private static String search(List<String> words, Random random) {
        String typed = random.ints(1 + random.nextInt(3), 0, words.size()).mapToObj(words::get).collect(Collectors.joining(" "));
        return "/rechercher?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    private List<String> locations(String sitemap) throws IOException, InterruptedException {
        String text = client.send(HttpRequest.newBuilder(URI.create(sitemap)).build(), BodyHandlers.ofString()).body();
        return LOCATION.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private Times each(String address, Kind kind) throws IOException, InterruptedException {
        Times times = new Times();
        long end = System.nanoTime() + EACH.toNanos();
        for (int place = 0; place < kind.paths().size() && System.nanoTime() < end; place++) {
            String path = kind.paths().get(place);
            // Another address for the same, which is not kept
            times.add(milliseconds(address + path + (path.contains("?") ? "&" : "?") + "fois=" + place));
        }
        return times;
    }

    private Map<String, Times> asPeopleRead(String address, List<Kind> kinds, Duration how) throws Exception {
        try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
            long end = System.nanoTime() + how.toNanos();
            List<Future<Map<String, Times>>> both = readers.invokeAll(List.of(() -> read(address, kinds, new Random(seeds.nextLong()), end), () -> read(address, kinds, new Random(seeds.nextLong()), end)));
            return Stream.of(both.getFirst().get(), both.getLast().get()).flatMap(times -> times.entrySet().stream())
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> Times.of(List.of(one, other)), TreeMap::new));
        }
    }

    private Map<String, Times> read(String address, List<Kind> kinds, Random random, long end) throws IOException, InterruptedException {
        List<Kind> hundred = kinds.stream().flatMap(kind -> Collections.nCopies(SHARES.get(kind.kind()), kind).stream()).toList();
        Map<String, Times> times = new TreeMap<>();
        while (System.nanoTime() < end) {
            Kind kind = hundred.get(random.nextInt(hundred.size()));
            times.computeIfAbsent(kind.kind(), any -> new Times()).add(milliseconds(address + kind.pick(random)));
        }
        return times;
    }

    private double milliseconds(String page) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(URI.create(page)).header("Accept", "text/html").header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
            throw new IllegalStateException(page + " answers " + answer.statusCode());
        }
        return (System.nanoTime() - begin) / 1e6;
    }
}
