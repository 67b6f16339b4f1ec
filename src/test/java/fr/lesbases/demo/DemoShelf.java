package fr.lesbases.demo;

import fr.lesbases.Cast;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.resource.ArrivingResources;
import fr.lesbases.resource.Content;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.FileBlock;
import fr.lesbases.resource.block.ImageBlock;
import fr.lesbases.taxonomy.Classification;
import fr.lesbases.taxonomy.TermRef;
import fr.lesbases.taxonomy.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The words of the demonstration's public resources, for tests, under one author: without its people, and without the files, of which title and caption stay. */
@Component
public class DemoShelf {

    private final DemoFiles demo;
    private final ArrivingResources resources;

    DemoShelf(DemoFiles demo, ArrivingResources resources) {
        this.demo = demo;
        this.resources = resources;
    }

    /** The index doesn't know of them yet. @param prefix before their codes, in their addresses */
    public List<ResourceId> fill(Cast.Player author, String prefix) {
        List<ArrivingResources.Arriving> arriving = demo.resources().stream().filter(DemoResource::isPublic).map(one -> new ArrivingResources.Arriving(
                new ResourceId(UUID.nameUUIDFromBytes((prefix + one.code()).getBytes(StandardCharsets.UTF_8))), new Slug(prefix + one.code()), author.profile(), Optional.empty(),
                new Content(one.title(), one.description().strip(), Optional.empty(), one.blocks().stream().flatMap(block -> block(block).stream()).toList()),
                new Classification(Stream.of(terms(Vocabulary.THEMES, one.themes()), terms(Vocabulary.SUPPORTS, one.supports()), terms(Vocabulary.AUDIENCES, one.publics()))
                        .flatMap(List::stream).toList()), 0, DemoCast.noon(one.published()))).toList();
        resources.receive(arriving);
        return arriving.stream().map(ArrivingResources.Arriving::id).toList();
    }

    private static Optional<Block> block(DemoResource.Block wanted) {
        BlockId id = BlockId.create();
        return wanted.file().<Block>map(file -> new FileBlock(id, Optional.empty(), file.title().orElse(""), file.caption().orElse("")))
                .or(() -> wanted.image().map(image -> new ImageBlock(id, Optional.empty(), image.alt().orElse(""), image.title().orElse(""), image.caption().orElse(""), false, image.description().orElse("").strip())))
                .or(() -> DemoBlocks.written(id, wanted));
    }

    private static List<TermRef> terms(String vocabulary, List<String> codes) {
        return codes == null ? List.of() : codes.stream().map(code -> new TermRef(vocabulary, code)).toList();
    }
}
