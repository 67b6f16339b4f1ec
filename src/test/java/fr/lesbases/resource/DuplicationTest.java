package fr.lesbases.resource;

import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.FileId;
import fr.lesbases.common.Language;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.common.WebAddress;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.Files;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.FileBlock;
import fr.lesbases.resource.block.LinkBlock;
import fr.lesbases.resource.block.TextBlock;
import fr.lesbases.taxonomy.Classification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Léa has published a guide with a file in each place a file can be; Karim copies it. */
class DuplicationTest extends ModuleTest {

    private static final Classification INDEXED = terms("thematique/accessibilite", "support/tutoriel", "public/adultes");

    private final Authoring authoring;
    private final Publication publication;
    private final Duplication duplication;
    private final Bin bin;
    private final Files files;
    private final JdbcClient database;
    private final Path storage;
    private Cast.Player lea;
    private Cast.Player karim;
    private Slug slug;
    private ResourceId id;

    @Autowired
    DuplicationTest(Authoring authoring, Publication publication, Duplication duplication, Bin bin, Files files, JdbcClient database,
            @Value("${lesbases.data}/files") Path storage) {
        this.authoring = authoring;
        this.publication = publication;
        this.duplication = duplication;
        this.bin = bin;
        this.files = files;
        this.database = database;
        this.storage = storage;
    }

    @BeforeEach
    void aGuide() {
        lea = cast.somebody("Léa", "Morvan");
        karim = cast.somebody("Karim", "Benali");
        slug = shelf.draft(lea, "Guide <des> démarches", section("Un"));
        id = shelf.id(lea, slug);
        for (Block block : List.of(new FileBlock(BlockId.create(), Optional.of(receive()), "Fiche", ""),
                new LinkBlock(BlockId.create(), WebAddress.parse("https://exemple.fr"), "", "", Optional.of(new LinkBlock.Preview("Un site", "", Optional.of(receive())))))) {
            shelf.edit(lea, slug, new Edit.Insert(block, Optional.empty()));
        }
        shelf.edit(lea, slug, new Edit.ChangeCover(Optional.empty(), Optional.of(new Cover(receive(), "Une affiche"))));
        slug = cast.ask(lea, () -> {
            publication.classify(id, INDEXED);
            publication.changeLicence(id, Licence.CC_BY_SA);
            return publication.publish(id, Visibility.PUBLIC);
        });
        shelf.edit(lea, slug, new Edit.ChangeDescription("Pour essayer", "Pas encore publié"));
    }

    @Test
    void aReaderGetsADraftOfWhatIsPublishedWithItsLicenceIndexationAndOrigin() {
        Slug copy = duplicate(karim);
        WorkingCopy mine = cast.ask(karim, () -> authoring.open(copy));
        assertThat(mine.state()).isEqualTo(State.DRAFT);
        assertThat(mine.publisher().creator().id()).isEqualTo(karim.profile());
        assertThat(mine.content().title()).isEqualTo("Copie de Guide <des> démarches");
        assertThat(mine.content().description()).isEqualTo("Pour essayer");
        PublicationSheet sheet = cast.ask(karim, () -> publication.sheet(mine.id()));
        assertThat(sheet.licence()).isEqualTo(Licence.CC_BY_SA);
        assertThat(sheet.classification()).isEqualTo(INDEXED);
        TextBlock credit = (TextBlock) mine.content().blocks().getLast();
        assertThat(credit.words()).isEqualTo("D’après Guide <des> démarches, de Léa Morvan, sous licence CC BY-SA 4.0.");
        assertThat(credit.text().html()).contains("/ressources/" + slug);
        assertThatThrownBy(() -> cast.ask(lea, () -> authoring.open(copy))).isInstanceOf(ResourceNotFound.class);
    }

    @Test
    void theCopyIsInTheLanguageOfTheOriginalAndItsCreditInFrench() {
        Language english = Language.of("en").orElseThrow();
        slug = shelf.put(lea, english, "Getting help", "What to bring, and whom to ask.", INDEXED, section("Before"));
        id = shelf.id(lea, slug);
        Slug copy = duplicate(karim);
        Content mine = shelf.content(karim, copy);
        assertThat(mine.language()).isEqualTo(english);
        assertThat(((TextBlock) mine.blocks().getLast()).text().html()).startsWith("<p><span lang=\"fr\">");
    }

    @Test
    void filesAreItsOwnSoThatItOutlivesTheOriginal() throws IOException {
        Content original = shelf.content(lea, slug);
        Slug copy = duplicate(karim);
        cast.as(lea, () -> bin.delete(id));
        Content mine = shelf.content(karim, copy);
        assertThat(mine.files()).hasSize(3).doesNotContainAnyElementsOf(original.files());
        assertThat(mine.blocks()).extracting(Block::id).doesNotContainAnyElementsOf(original.blocks().stream().map(Block::id).toList());
        for (FileId file : mine.files()) {
            assertThat(files.find(file).orElseThrow().owner()).isEqualTo(FileOwner.of(shelf.id(karim, copy)));
            try (var content = files.open(file)) {
                assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("Bonjour");
            }
        }
        assertThat(shelf.edit(karim, copy, new Edit.Remove(mine.blocks().getFirst().id()))).as("it can be edited").isInstanceOf(Outcome.Applied.class);
    }

    @Test
    void whoeverWroteItCopiesTheWorkingCopyAndNeedsNoCredit() {
        Content mine = shelf.content(lea, duplicate(lea));
        assertThat(mine.description()).isEqualTo("Pas encore publié");
        assertThat(mine.blocks()).hasSize(3);
    }

    /** One of the files is a pipe that nobody has written to yet, so the copy waits in the middle: where a server may die. */
    @Test
    @Timeout(60)
    void untilAllIsCopiedThereIsNothing() throws Exception {
        Path slow = storedAt(shelf.content(lea, slug).cover().orElseThrow().image());
        java.nio.file.Files.delete(slow);
        assumeTrue(new ProcessBuilder("mkfifo", slow.toString()).start().waitFor() == 0, "a system with pipes");
        CompletableFuture<Slug> copying = CompletableFuture.supplyAsync(() -> duplicate(karim));
        try (OutputStream last = java.nio.file.Files.newOutputStream(slow)) {
            // Opened by both ends: the copying has begun
            assertThat(drafts()).isZero();
            last.write("Bonjour".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(shelf.content(karim, copying.get()).files()).hasSize(3);
        assertThat(drafts()).isEqualTo(1);
    }

    @Test
    void whereAFileCanNotBeReadNothingStays() throws IOException {
        java.nio.file.Files.delete(storedAt(shelf.content(lea, slug).cover().orElseThrow().image()));
        long before = stored();
        assertThatThrownBy(() -> duplicate(karim)).isInstanceOf(UncheckedIOException.class);
        assertThat(drafts()).isZero();
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aLongTitleIsCut() {
        shelf.edit(lea, slug, new Edit.ChangeTitle("Guide <des> démarches", "x".repeat(100)));
        assertThat(shelf.content(lea, duplicate(lea)).title()).hasSize(100).startsWith("Copie de x").endsWith("…");
    }

    @Test
    void thereIsALimitAnHour() {
        for (int copies = 0; copies < Duplication.PER_HOUR; copies++) {
            duplicate(karim);
        }
        assertThatThrownBy(() -> duplicate(karim)).isInstanceOf(DomainException.class).hasMessageContaining("tooMany");
    }

    private Path storedAt(FileId file) {
        return storage.resolve(file.toString().substring(0, 2)).resolve(file.toString());
    }

    private long stored() throws IOException {
        try (Stream<Path> all = java.nio.file.Files.walk(storage)) {
            return all.filter(java.nio.file.Files::isRegularFile).count();
        }
    }

    private long drafts() {
        return database.sql("select count(*) from resource where creator = :karim").param("karim", karim.profile().value()).query(Long.class).single();
    }

    private Slug duplicate(Cast.Player person) {
        return cast.ask(person, () -> duplication.duplicate(id));
    }

    private FileId receive() {
        try {
            return files.receive(FileOwner.of(id), "note.txt", new ByteArrayInputStream("Bonjour".getBytes(StandardCharsets.UTF_8))).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
