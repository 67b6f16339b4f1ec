package fr.lesbases.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A PostgreSQL of our own in the data folder, reached on 127.0.0.1 only. Built for tests by its makers, so everything that makes it durable is set here. */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    /** Several times the connection pool of one server, so that commands find room beside it. */
    private static final int MAX_CONNECTIONS = 60;

    private final DataFolderLock lock;
    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(DataFolderLock lock, EmbeddedPostgres postgres) {
        this.lock = lock;
        this.postgres = postgres;
    }

    /** @throws DataFolderInUse where another instance works in the same folder */
    static EmbeddedDatabase start(InstallationProperties properties) {
        return start(properties, DataFolderLock.tryLock(properties.data()).orElseThrow(() -> new DataFolderInUse(properties.data())));
    }

    /**
     * The running server of another instance, or one of our own where there is none: what a command works on. Two commands at once share the
     * first one's, which ends with it.
     */
    static JdbcConnectionDetails startOrJoin(InstallationProperties properties) {
        return DataFolderLock.tryLock(properties.data()).<JdbcConnectionDetails>map(lock -> start(properties, lock))
                .or(() -> PostmasterFile.read(directory(properties)).map(PostmasterFile::port).map(JoinedDatabase::new))
                .orElseThrow(() -> new DataFolderInUse(properties.data()));
    }

    private static EmbeddedDatabase start(InstallationProperties properties, DataFolderLock lock) {
        Path directory = directory(properties);
        PostmasterFile.read(directory).ifPresent(PostmasterFile::endLeftOver);
        try {
            Files.createDirectories(properties.postgresSoftware());
            Path log = properties.data().resolve("postgres.log");
            // of this start only, so that it does not grow for ever
            Files.deleteIfExists(log);
            return new EmbeddedDatabase(lock, EmbeddedPostgres.builder()
                    .setDataDirectory(directory)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(properties.postgresSoftware().toFile())
                    // it ends with the Spring context, after everything that uses it; a hook of its own would race with that
                    .setRegisterShutdownHook(false)
                    .setOutputRedirector(Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(Redirect.appendTo(log.toFile()))
                    // the same everywhere, whatever the language of the machine
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", String.valueOf(MAX_CONNECTIONS))
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    // What it reads is in the machine's memory mostly: processes of their own for that cost more than they save
                    .setServerConfig("io_method", "sync")
                    .setServerConfig("log_checkpoints", "off")
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded PostgreSQL does not start; it tells why in " + properties.data().resolve("postgres.log"), e);
        }
    }

    private static Path directory(InstallationProperties properties) {
        return properties.data().resolve("postgres");
    }

    @Override
    public String getJdbcUrl() {
        return joined().getJdbcUrl();
    }

    @Override
    public String getUsername() {
        return joined().getUsername();
    }

    @Override
    public String getPassword() {
        return joined().getPassword();
    }

    private JoinedDatabase joined() {
        return new JoinedDatabase(postgres.getPort());
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        lock.close();
    }
}
