package fr.lesbases.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * What PostgreSQL notes of its running server in {@code postmaster.pid} (lines: process, data directory, start, port…).
 *
 * @param port on 127.0.0.1
 */
record PostmasterFile(long process, Path directory, int port) {

    private static final int PORT_LINE = 3;
    private static final int PATIENCE_SECONDS = 10;

    /** Empty where no server runs there, or none that has got as far as its port. */
    static Optional<PostmasterFile> read(Path directory) {
        try {
            List<String> lines = Files.readAllLines(directory.resolve("postmaster.pid"));
            return lines.size() <= PORT_LINE ? Optional.empty()
                    : Optional.of(new PostmasterFile(Long.parseLong(lines.getFirst().strip()), directory, Integer.parseInt(lines.get(PORT_LINE).strip())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ends a server that outlived its application, as after {@code kill -9}: it would block the next start for a minute. Nothing committed is
     * lost, whichever way it ends. Does nothing where the process is another's, as after a restart of the machine.
     */
    void endLeftOver() {
        ProcessHandle.of(process).filter(this::isPostgresOfThisDirectory).ifPresent(server -> {
            List<ProcessHandle> all = Stream.concat(Stream.of(server), server.descendants()).toList();
            server.destroy();
            if (!awaitEnd(server)) {
                all.forEach(ProcessHandle::destroyForcibly);
            }
            // the children too: a new server refuses to start while one of them is attached to the old memory
            all.forEach(PostmasterFile::awaitEnd);
        });
    }

    private boolean isPostgresOfThisDirectory(ProcessHandle handle) {
        String[] arguments = handle.info().arguments().orElse(new String[0]);
        return handle.info().command().filter(command -> command.contains("postgres")).isPresent()
                && Stream.of(arguments).anyMatch(directory.toString()::equals);
    }

    private static boolean awaitEnd(ProcessHandle handle) {
        try {
            handle.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }
}
