package fr.lesbases.firstversion;

import fr.lesbases.ModuleTest;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings exports over where nothing of the first version is, and takes away what came. */
abstract class ImportTest extends ModuleTest {

    @Autowired
    Arrived arrived;
    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    @BeforeEach
    @AfterEach
    void nothingIsThere() {
        arrived.takeAway();
    }
}
