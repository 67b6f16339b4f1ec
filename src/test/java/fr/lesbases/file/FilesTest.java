package fr.lesbases.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import fr.lesbases.ModuleTest;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.database.Installation;
import fr.lesbases.resource.Authoring;
import fr.lesbases.resource.NewResource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class FilesTest extends ModuleTest {

    private final Files files;
    private final FileStorage storage;
    private final ImageVariants variants;
    private final Path data;
    private final TransactionTemplate transaction;
    private final Authoring authoring;
    private FileOwner resource;
    private Set<Path> before;

    @Autowired
    FilesTest(Files files, FileStorage storage, ImageVariants variants, Installation installation, TransactionTemplate transaction, Authoring authoring) {
        this.files = files;
        this.storage = storage;
        this.variants = variants;
        this.data = installation.data();
        this.transaction = transaction;
        this.authoring = authoring;
    }

    @BeforeEach
    void createResource() throws IOException {
        resource = newResource();
        before = stored();
    }

    @Test
    void aFileIsKeptAsItCame() throws IOException {
        StoredFile file = receive("note.txt", "Bonjour");

        assertThat(files.find(file.id())).hasValueSatisfying(found -> {
            assertThat(found).usingRecursiveComparison().ignoringFields("created").isEqualTo(file);
            assertThat(found.mediaType()).isEqualTo("text/plain");
            assertThat(found.size()).isEqualTo(7);
            assertThat(found.isImage()).isFalse();
        });
        assertThat(content(file.id())).isEqualTo("Bonjour");
    }

    @Test
    void manyAreFoundAtOnceAndUnknownOnesLeftOut() throws IOException {
        StoredFile one = receive("un.txt", "un");
        StoredFile two = receive("deux.txt", "deux");

        assertThat(files.find(List.of(one.id(), FileId.create(), two.id()))).containsOnlyKeys(one.id(), two.id());
        assertThat(files.find(Set.of())).isEmpty();
    }

    @Test
    void oneHundredMegabytesAreTheMost() throws IOException {
        StoredFile largest = files.receive(resource, "film.bin", new Zeros(StoredFile.MAX_SIZE));
        assertThat(largest.size()).isEqualTo(104_857_600);
        transaction.executeWithoutResult(status -> files.deleteAllOf(resource));

        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> files.receive(resource, "film.bin", new Zeros(StoredFile.MAX_SIZE + 1L)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("file.tooLarge"));
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> receive("vide.txt", ""))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("file.empty"));
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void ofAnUploadThatIsCutNothingStays() throws IOException {
        assertThatIOException().isThrownBy(() -> files.receive(resource, "a.bin", new Cut(new Zeros(500_000))));
        assertThatIOException().isThrownBy(() -> files.receiveImage(resource, "a.jpg", new Cut(new ByteArrayInputStream(TestImages.jpeg(50, 50)))));

        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void whereItsResourceIsUnknownNothingStays() throws IOException {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> files.receive(FileOwner.of(ResourceId.create()), "note.txt", new ByteArrayInputStream(new byte[] {1})));

        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aRefusedImageLeavesNothing() throws IOException {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> files.receiveImage(resource, "a.png", new ByteArrayInputStream(TestImages.pngClaiming(30_000, 30_000))));

        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void anImageIsKeptWithItsSizeAndARightName() throws IOException {
        StoredFile image = files.receiveImage(resource, "photo.png", new ByteArrayInputStream(TestImages.jpeg(300, 200)));

        assertThat(files.find(image.id()).orElseThrow()).extracting(StoredFile::name, StoredFile::mediaType, StoredFile::width, StoredFile::height, StoredFile::isImage)
                .containsExactly("photo.jpg", "image/jpeg", 300, 200, true);
    }

    @Test
    void aCopyLivesOnItsOwn() throws IOException {
        StoredFile original = receive("note.txt", "Bonjour");
        FileOwner other = newResource();

        StoredFile copy = files.copy(List.of(original.id()), other).get(original.id());
        assertThat(files.find(copy.id())).as("nobody's yet").isEmpty();
        files.adopt(List.of(copy));
        transaction.executeWithoutResult(status -> files.deleteAllOf(resource));

        assertThat(files.find(original.id())).isEmpty();
        assertThat(copy.owner()).isEqualTo(other);
        assertThat(content(copy.id())).isEqualTo("Bonjour");
    }

    @Test
    void deletingTakesTheBytesAndVariantsOnceItIsCertain() throws IOException {
        StoredFile image = files.receiveImage(resource, "photo.jpg", new ByteArrayInputStream(TestImages.jpeg(300, 200)));
        variants.of(image, ImageWidth.W320);

        transaction.executeWithoutResult(status -> {
            files.deleteAllOf(resource);
            status.setRollbackOnly();
        });
        assertThat(files.find(image.id())).isPresent();
        assertThat(stored()).isNotEqualTo(before);

        transaction.executeWithoutResult(status -> files.deleteAllOf(resource));
        assertThat(files.find(image.id())).isEmpty();
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void whatACallerTakesBackIsNotKept() throws IOException {
        transaction.executeWithoutResult(status -> {
            try {
                receive("note.txt", "Bonjour");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            status.setRollbackOnly();
        });

        assertThat(stored()).isEqualTo(before);
    }

    private StoredFile receive(String name, String content) throws IOException {
        return files.receive(resource, name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private String content(FileId id) throws IOException {
        try (InputStream content = storage.open(id)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private FileOwner newResource() {
        return FileOwner.of(cast.<ResourceId>ask(cast.somebody(), () -> authoring.open(authoring.create(new NewResource("Avec des fichiers", "Pour un test"))).id()));
    }

    /** Everything on disk that has to do with files. */
    private Set<Path> stored() throws IOException {
        try (Stream<Path> all = java.nio.file.Files.walk(data, 3)) {
            return all.filter(java.nio.file.Files::isRegularFile)
                    .filter(path -> Set.of("files", "incoming", "image-cache").contains(data.relativize(path).getName(0).toString()))
                    .collect(Collectors.toSet());
        }
    }

    /** So many zeros, out of nowhere. */
    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            left -= count;
            return count;
        }
    }

    /** Ends as a closed connection does. */
    private static final class Cut extends InputStream {

        private final InputStream content;

        Cut(InputStream content) {
            this.content = content;
        }

        @Override
        public int read() throws IOException {
            int letter = content.read();
            if (letter < 0) {
                throw new IOException("connection closed");
            }
            return letter;
        }
    }
}
