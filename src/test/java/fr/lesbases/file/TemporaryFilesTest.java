package fr.lesbases.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFilesTest {

    @Test
    void whatACrashLeftIsSweptAndWhatIsUnderWayIsNot(@TempDir Path folder) throws IOException {
        Path left = new TemporaryFiles(folder, Clock.systemUTC()).create();
        Instant lastWritten = Files.getLastModifiedTime(left).toInstant();

        new TemporaryFiles(folder, Clock.fixed(lastWritten.plus(TemporaryFiles.ABANDONED), ZoneOffset.UTC)).sweep();
        assertThat(left).exists();

        new TemporaryFiles(folder, Clock.fixed(lastWritten.plus(TemporaryFiles.ABANDONED).plusSeconds(1), ZoneOffset.UTC)).sweep();
        assertThat(left).doesNotExist();
    }
}
