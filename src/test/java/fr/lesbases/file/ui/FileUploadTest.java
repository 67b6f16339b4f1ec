package fr.lesbases.file.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import fr.lesbases.ScreenTest;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.StoredFile;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileUploadTest extends ScreenTest {

    private final List<StoredFile> done = new ArrayList<>();

    @Test
    void whatWasReceivedIsHandedToThePage() {
        show(FileUpload.ofAnyFile(FileUploadTest::store, done::add));

        send("note.txt", "text/plain", "Bonjour");

        assertThat(done).extracting(StoredFile::name, StoredFile::size).containsExactly(org.assertj.core.groups.Tuple.tuple("note.txt", 7L));
        assertThat(refusal()).isEmpty();
    }

    @Test
    void aRefusalIsToldInASentenceUntilTheNextTry() {
        show(FileUpload.ofAnyFile((name, content) -> {
            if (name.equals("vide.txt")) {
                throw new DomainException("file.empty");
            }
            return store(name, content);
        }, done::add));

        send("vide.txt", "text/plain", "");
        assertThat(refusal()).isEqualTo("Ce fichier est vide. Choisissez-en un autre.");
        assertThat(done).isEmpty();

        send("note.txt", "text/plain", "Bonjour");
        assertThat(refusal()).isEmpty();
        assertThat(done).hasSize(1);
    }

    @Test
    void theBrowserKnowsTheLimits() {
        show(FileUpload.ofAnyFile(FileUploadTest::store, done::add));
        assertThat(find(Upload.class).single().getMaxFileSize()).isEqualTo(104_857_600);

        show(FileUpload.ofImage(FileUploadTest::store, done::add));
        assertThat(find(Upload.class).single().getMaxFileSize()).isEqualTo(10_485_760);
        assertThat(find(Upload.class).single().getAcceptedMimeTypes()).containsExactly("image/jpeg", "image/png", "image/webp");
    }

    private static StoredFile store(String name, InputStream content) throws java.io.IOException {
        return new StoredFile(FileId.create(), FileOwner.of(ResourceId.create()), name, "text/plain", content.readAllBytes().length, 0, 0, Instant.EPOCH);
    }

    private void show(FileUpload upload) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(upload);
    }

    private void send(String name, String type, String content) {
        test(find(Upload.class).single()).upload(name, type, content.getBytes(StandardCharsets.UTF_8));
        roundTrip();
    }

    private String refusal() {
        return find(Div.class).withClassName("upload-refusal").single().getText();
    }
}
