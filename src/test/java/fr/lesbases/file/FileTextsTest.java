package fr.lesbases.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.lesbases.ModuleTest;
import fr.lesbases.common.FileId;
import fr.lesbases.resource.Authoring;
import fr.lesbases.resource.NewResource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class FileTextsTest extends ModuleTest {

    private final Files files;
    private final FileTexts texts;
    private final TextReader reader;
    private final JdbcClient database;
    private final Authoring authoring;
    private FileOwner resource;

    @Autowired
    FileTextsTest(Files files, FileTexts texts, TextReader reader, JdbcClient database, Authoring authoring) {
        this.files = files;
        this.texts = texts;
        this.reader = reader;
        this.database = database;
        this.authoring = authoring;
    }

    @BeforeEach
    void createResource() {
        resource = cast.ask(cast.somebody(), () -> FileOwner.of(authoring.open(authoring.create(new NewResource("Avec un fichier", "Pour essayer"))).id()));
    }

    @Test
    void aFileThatCameIsReadByItself() throws IOException {
        FileId file = receive("guide.pdf", Documents.pdf("Le guide des aidants")).id();
        await().until(() -> state(file) != TextState.WAITING);
        assertThat(state(file)).isEqualTo(TextState.READ);
        assertThat(texts.texts(List.of(file), 1000)).containsEntry(file, "Le guide des aidants");
        assertThat(texts.texts(List.of(file), 10)).isEmpty();
    }

    @Test
    void aBrokenFileHoldsUpNothing() throws IOException {
        FileId broken = receive("casse.pdf", "%PDF-1.7 cassé".getBytes(StandardCharsets.UTF_8)).id();
        FileId secret = receive("secret.pdf", Documents.protectedPdf("Secret")).id();
        FileId nul = receive("nul.txt", "avant\0après".getBytes(StandardCharsets.UTF_8)).id();
        FileId whole = receive("entier.docx", Documents.docx("Entier")).id();
        await().until(() -> texts.states(List.of(broken, secret, nul, whole)).values().stream().noneMatch(TextState.WAITING::equals));
        assertThat(List.of(state(broken), state(secret), state(whole))).containsExactly(TextState.UNREADABLE, TextState.PROTECTED, TextState.READ);
    }

    @Test
    void whatWasBegunBeforeACrashIsReadAfterwards() throws IOException {
        FileId file = receive("note.txt", "Une note".getBytes(StandardCharsets.UTF_8)).id();
        await().until(() -> state(file) != TextState.WAITING);
        begun(file, Instant.EPOCH, 1);
        await().until(() -> state(file) != TextState.WAITING);
        assertThat(texts.texts(List.of(file), 1000)).containsEntry(file, "Une note");

        begun(file, Instant.EPOCH, FileTexts.ATTEMPTS);
        await().until(() -> state(file) != TextState.WAITING);
        assertThat(state(file)).isEqualTo(TextState.UNREADABLE);
    }

    @Test
    void largeSlowAndOtherFilesAreLeft() throws Exception {
        StoredFile note = receive("note.txt", "Une note".getBytes(StandardCharsets.UTF_8));
        assertThat(reader.textOf(new StoredFile(note.id(), resource, "a.txt", "text/plain", FileTexts.LARGEST + 1, 0, 0, note.created()), Duration.ofMinutes(1)).state()).isEqualTo(TextState.TOO_LARGE);
        assertThat(reader.textOf(new StoredFile(note.id(), resource, "a.mp4", "video/mp4", 10, 0, 0, note.created()), Duration.ofMinutes(1)).state()).isEqualTo(TextState.UNSUPPORTED);
        // Not read in no time on any machine
        StoredFile novel = receive("roman.txt", "Un roman. ".repeat(500_000).getBytes(StandardCharsets.UTF_8));
        assertThat(reader.textOf(novel, Duration.ZERO).state()).isEqualTo(TextState.TOO_SLOW);
    }

    @Test
    void imagesAreNotReadAndTextsGoWithTheirFiles() throws IOException {
        assertThat(texts.states(List.of(files.receiveImage(resource, "a.png", new ByteArrayInputStream(TestImages.png(20, 20))).id()))).isEmpty();
        FileId file = receive("note.txt", "Une note".getBytes(StandardCharsets.UTF_8)).id();
        files.deleteAllOf(resource);
        assertThat(texts.states(List.of(file))).isEmpty();
    }

    private void begun(FileId file, Instant when, int attempts) {
        database.sql("update file_text set state = 'WAITING', text = '', length = 0, begun = :when, attempts = :attempts where file = :file")
                .param("when", Timestamp.from(when)).param("attempts", attempts).param("file", file.value()).update();
    }

    private TextState state(FileId file) {
        return texts.states(List.of(file)).get(file);
    }

    private StoredFile receive(String name, byte[] content) throws IOException {
        return files.receive(resource, name, new ByteArrayInputStream(content));
    }
}
