package fr.lesbases.resource;

import static fr.lesbases.resource.Shelf.INDEXED;
import static fr.lesbases.resource.Shelf.section;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.RichText;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.common.WebAddress;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.Files;
import fr.lesbases.file.TestImages;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.ButtonBlock;
import fr.lesbases.resource.block.CalloutBlock;
import fr.lesbases.resource.block.CheckListBlock;
import fr.lesbases.resource.block.ColumnsBlock;
import fr.lesbases.resource.block.FileBlock;
import fr.lesbases.resource.block.FoldableBlock;
import fr.lesbases.resource.block.ImageBlock;
import fr.lesbases.resource.block.LinkBlock;
import fr.lesbases.resource.block.QuoteBlock;
import fr.lesbases.resource.block.RelatedBlock;
import fr.lesbases.resource.block.SectionTitleBlock;
import fr.lesbases.resource.block.SeparatorBlock;
import fr.lesbases.resource.block.TableBlock;
import fr.lesbases.resource.block.TextBlock;
import fr.lesbases.resource.block.VideoBlock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A resource is found by the words of every field of every kind of block. A new kind without a sample here fails the test. */
class KindsSearchTest extends ModuleTest {

    /** Kinds without a word. */
    private static final Set<Class<?>> SILENT = Set.of(SeparatorBlock.class);

    @Autowired
    private Publication publication;
    @Autowired
    private ResourceSearch search;
    @Autowired
    private Files files;

    private final List<String> words = new ArrayList<>();
    private Cast.Player author;
    private ResourceId id;

    private final Map<Class<?>, Function<BlockId, Block>> samples = Map.ofEntries(
            Map.entry(SectionTitleBlock.class, block -> new SectionTitleBlock(block, word())),
            Map.entry(TextBlock.class, block -> new TextBlock(block, html())),
            Map.entry(LinkBlock.class, block -> new LinkBlock(block, Optional.of(address()), word(), word(), Optional.of(new LinkBlock.Preview(word(), word(), Optional.empty())))),
            Map.entry(FileBlock.class, block -> new FileBlock(block, Optional.of(file()), word(), word(), word(), Optional.empty())),
            Map.entry(ImageBlock.class, block -> new ImageBlock(block, Optional.of(image()), word(), word(), word(), false, word())),
            Map.entry(QuoteBlock.class, block -> new QuoteBlock(block, word(), word())),
            Map.entry(CalloutBlock.class, block -> new CalloutBlock(block, CalloutBlock.Tone.TIP, html())),
            Map.entry(ButtonBlock.class, block -> new ButtonBlock(block, word(), Optional.of(address()))),
            Map.entry(CheckListBlock.class, block -> new CheckListBlock(block, List.of(word(), word()))),
            Map.entry(TableBlock.class, block -> new TableBlock(block, word(), true, false, List.of(List.of(word(), word()), List.of(word(), word())))),
            Map.entry(VideoBlock.class, block -> new VideoBlock(block, WebAddress.parse("https://vimeo.com/123456789"), word(), word(), word())),
            Map.entry(ColumnsBlock.class, block -> new ColumnsBlock(block, List.of(slot(section(word())), slot(new FileBlock(BlockId.create(), Optional.of(file()), word(), word()))))),
            Map.entry(FoldableBlock.class, block -> new FoldableBlock(block, word(), slot(new QuoteBlock(BlockId.create(), word(), word())))),
            Map.entry(RelatedBlock.class, block -> new RelatedBlock(block, Optional.of(other()), word())));

    static Stream<Class<?>> kinds() {
        return Stream.of(Block.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFieldIsFound(Class<?> kind) {
        if (SILENT.contains(kind)) {
            return;
        }
        assertThat(samples).as("a sample of each kind").containsKey(kind);
        author = cast.somebody();
        Slug slug = shelf.draft(author, "Une ressource de " + kind.getSimpleName(), section("Avant"));
        id = shelf.id(author, slug);
        shelf.edit(author, slug, new Edit.Insert(samples.get(kind).apply(BlockId.create()), Optional.empty()));
        cast.as(author, () -> {
            publication.classify(id, INDEXED);
            publication.publish(id, Visibility.PUBLIC);
        });
        assertThat(words).isNotEmpty().allSatisfy(word -> assertThat(search.search(ResourceQuery.ALL.withWords(word)).page().items())
                .as("%s by %s", kind.getSimpleName(), word).extracting(hit -> hit.row().id()).containsExactly(id));
    }

    private String word() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        words.add(word);
        return word;
    }

    private static Block.Slot slot(Block block) {
        return new Block.Slot(BlockId.create(), List.of(block));
    }

    private RichText html() {
        return RichText.clean("<h3>" + word() + "</h3><p>Ici <strong>" + word() + "</strong></p><ul><li>" + word() + "</li></ul>");
    }

    private static WebAddress address() {
        return WebAddress.parse("https://exemple.fr/page").orElseThrow();
    }

    private FileId file() {
        return receive(() -> files.receive(FileOwner.of(id), word() + ".txt", content("Bonjour".getBytes(StandardCharsets.UTF_8))).id());
    }

    private FileId image() {
        return receive(() -> files.receiveImage(FileOwner.of(id), "image.png", content(TestImages.png(40, 20))).id());
    }

    private ResourceId other() {
        return shelf.id(author, shelf.put(author, "Une autre", "Pour essayer", INDEXED));
    }

    private static InputStream content(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private interface Reception {
        FileId receive() throws IOException;
    }

    private static FileId receive(Reception reception) {
        try {
            return reception.receive();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
