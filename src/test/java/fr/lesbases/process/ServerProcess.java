package fr.lesbases.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The application in a process of its own, as an installation runs it: what happens to it happens to no other test. Ended with the test, however that ends. */
final class ServerProcess implements AutoCloseable {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    /** The sentence of the key {@code ready}. */
    private static final Pattern READY = Pattern.compile("prêt\\h: (http://127\\.0\\.0\\.1:(\\d+))");

    private static final String DEMO = "--lesbases.demo=";
    /** Five times what a cold start takes on two busy cores. */
    private static final Duration STARTED_WITHIN = Duration.ofMinutes(3);

    private final Process process;
    private final String address;
    private final int port;

    private ServerProcess(Process process, Matcher ready) {
        this.process = process;
        this.address = ready.group(1);
        this.port = Integer.parseInt(ready.group(2));
    }

    /** What a process has said and its exit status. */
    record Ended(int status, String out, String errors) {}

    /** An empty data folder for one test. */
    static Path newFolder(String name) throws IOException {
        Path folder = TARGET.resolve("process-data").resolve(name);
        FileSystemUtils.deleteRecursively(folder);
        return Files.createDirectories(folder);
    }

    /** Where PostgreSQL's programs are unpacked, once for all tests. */
    static Path postgresSoftware() {
        return TARGET.resolve("postgres-software");
    }

    /** Starts a server and waits until it serves. @param port 0 for a free one */
    static ServerProcess start(Path data, int port, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--server.address=127.0.0.1", "--server.port=" + port));
        arguments.addAll(Arrays.asList(options));
        if (arguments.stream().noneMatch(option -> option.startsWith(DEMO))) {
            arguments.add(DEMO + "false");
        }
        Process process = launch(data, arguments).redirectErrorStream(true).start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        List<String> said = new ArrayList<>();
        // A server that never says so would otherwise keep the suite waiting for ever: its end closes the pipe
        CompletableFuture<Boolean> watch = new CompletableFuture<Boolean>().completeOnTimeout(false, STARTED_WITHIN.toSeconds(), TimeUnit.SECONDS);
        watch.thenAccept(started -> {
            if (!started) {
                process.destroyForcibly();
            }
        });
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                watch.complete(true);
                // a full pipe would stop the server
                Thread.ofVirtual().start(() -> drain(output));
                return new ServerProcess(process, ready);
            }
        }
        throw new IllegalStateException("the server has not started:\n" + String.join("\n", said));
    }

    private static void drain(BufferedReader output) {
        try {
            output.transferTo(Writer.nullWriter());
        } catch (IOException ended) {
            // with the process
        }
    }

    /** Runs a command, or a server that is expected not to start, to its end. */
    static Ended run(Path data, String... arguments) throws IOException, InterruptedException {
        Path out = data.resolveSibling(data.getFileName() + ".out");
        Path errors = data.resolveSibling(data.getFileName() + ".err");
        Process process = launch(data, List.of(arguments)).redirectOutput(out.toFile()).redirectError(errors.toFile()).start();
        return new Ended(process.waitFor(), Files.readString(out), Files.readString(errors));
    }

    private static ProcessBuilder launch(Path data, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "--enable-native-access=ALL-UNNAMED",
                // it lives for seconds: better soon than fast
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-cp", productClasses(), "fr.lesbases.LesBases"));
        command.addAll(arguments);
        command.addAll(List.of("--lesbases.data=" + data, "--lesbases.postgres-software=" + postgresSoftware()));
        return new ProcessBuilder(command).directory(data.toFile());
    }

    /** Without the tests' own classes, of which the component scan would make beans. */
    private static String productClasses() {
        String testClasses = TARGET.resolve("test-classes").toString();
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(entry -> !Path.of(entry).toAbsolutePath().toString().equals(testClasses))
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    /** Without a slash at its end. */
    String address() {
        return address;
    }

    int port() {
        return port;
    }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As {@code kill}, without waiting for the end. */
    void stop() {
        process.destroy();
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
