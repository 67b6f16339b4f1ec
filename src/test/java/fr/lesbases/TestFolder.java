package fr.lesbases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.util.FileSystemUtils;

/**
 * Gives each run a data folder of its own below target/, and removes those of earlier runs: at the start, since what a failed test left
 * behind is worth a look. PostgreSQL's programs are unpacked once for all runs.
 */
class TestFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path FOLDERS = TARGET.resolve("test-data");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Files.createDirectories(FOLDERS);
            removeOlder();
            Path folder = Files.createTempDirectory(FOLDERS, "run-");
            Map<String, Object> settings = new HashMap<>(Map.of(
                    "lesbases.data", folder.toString(), "lesbases.postgres-software", TARGET.resolve("postgres-software").toString()));
            if (context.getEnvironment().acceptsProfiles(Profiles.of("opensearch"))) {
                settings.put("lesbases.opensearch.uris", OpenSearchNode.started(folder.resolve("opensearch")).address());
            }
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test folder", settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void removeOlder() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            for (Path folder : folders.toList()) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }
}
