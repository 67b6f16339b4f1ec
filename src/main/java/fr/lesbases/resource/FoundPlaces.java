package fr.lesbases.resource;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.file.FileTexts;
import fr.lesbases.file.Files;
import fr.lesbases.file.StoredFile;
import fr.lesbases.resource.FoundIn.Fact;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.FileBlock;
import fr.lesbases.resource.block.FoldableBlock;
import fr.lesbases.resource.block.SectionTitleBlock;
import fr.lesbases.search.WordPlaces;
import fr.lesbases.taxonomy.Vocabularies;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells which block or file of found resources has the words: one query for the blocks of a page of hits, two more for files where the blocks don't tell; then what is told of them beside their pages. */
@Component
class FoundPlaces {

    /** Of the files of one page of hits together, in characters. */
    private static final int MOST_OF_FILES = 10 * FileTexts.MOST_CHARACTERS;

    private final Resources resources;
    private final Files files;
    private final FileTexts texts;
    private final Vocabularies vocabularies;

    FoundPlaces(Resources resources, Files files, FileTexts texts, Vocabularies vocabularies) {
        this.resources = resources;
        this.files = files;
        this.texts = texts;
        this.vocabularies = vocabularies;
    }

    /** Of those whose title and description don't have all the words; asked for what the viewer may read only. */
    Map<ResourceId, FoundIn> of(List<ResourceRow> rows, WordPlaces words) {
        List<ResourceRow> unclear = rows.stream().filter(row -> !words.areAllIn(shown(row))).toList();
        Map<ResourceId, FoundIn> found = new HashMap<>();
        if (unclear.isEmpty()) {
            return found;
        }
        Map<ResourceId, Content> contents = new HashMap<>();
        resources.publishedOf(unclear.stream().map(row -> row.id().value()).toList()).forEach(revision -> contents.put(revision.resource(), revision.content()));
        unclear = unclear.stream().filter(row -> contents.containsKey(row.id())).toList();
        for (ResourceRow row : unclear) {
            List<Block> blocks = contents.get(row.id()).all().filter(block -> block.missing().isEmpty()).toList();
            words.best(blocks.stream().map(Block::words).toList(), shown(row)).ifPresent(place -> found.put(row.id(), in(blocks, place)));
        }
        inFiles(unclear.stream().filter(row -> !found.containsKey(row.id())).toList(), contents, words, found);
        unclear.stream().filter(row -> !found.containsKey(row.id())).forEach(row -> inFacts(row, words).ifPresent(fact -> found.put(row.id(), fact)));
        return found;
    }

    private Optional<FoundIn> inFacts(ResourceRow row, WordPlaces words) {
        List<Fact> facts = new ArrayList<>();
        List<String> said = new ArrayList<>();
        row.terms().stream().flatMap(term -> vocabularies.find(term).stream()).forEach(term -> {
            facts.add(Fact.LABEL);
            said.add(term.label());
        });
        row.publisher().base().ifPresent(base -> {
            facts.add(Fact.BASE);
            said.add(base.name());
        });
        facts.add(Fact.AUTHOR);
        said.add(row.publisher().creator().name().full());
        return words.best(said, shown(row)).map(place -> new FoundIn.InFact(facts.get(place.text()), place.excerpt()));
    }

    private void inFiles(List<ResourceRow> rows, Map<ResourceId, Content> contents, WordPlaces words, Map<ResourceId, FoundIn> found) {
        Set<FileId> wanted = new HashSet<>();
        rows.forEach(row -> wanted.addAll(contents.get(row.id()).speaking()));
        if (wanted.isEmpty()) {
            return;
        }
        Map<FileId, StoredFile> stored = files.find(wanted);
        Map<FileId, String> said = texts.texts(List.copyOf(wanted), MOST_OF_FILES);
        for (ResourceRow row : rows) {
            List<Block> blocks = contents.get(row.id()).all().toList();
            List<FileBlock> attached = blocks.stream().filter(FileBlock.class::isInstance).map(FileBlock.class::cast)
                    .filter(block -> block.file().filter(stored::containsKey).isPresent()).toList();
            List<String> candidates = new ArrayList<>();
            attached.forEach(block -> candidates.add(stored.get(block.file().orElseThrow()).name()));
            attached.forEach(block -> candidates.add(said(block, said)));
            words.best(candidates, shown(row)).ifPresent(place -> {
                FileBlock block = attached.get(place.text() % attached.size());
                found.put(row.id(), new FoundIn.InBlock(block.id(), section(blocks, blocks.indexOf(block)), Optional.of(stored.get(block.file().orElseThrow()).name()), place.excerpt()));
            });
        }
    }

    private static String said(FileBlock block, Map<FileId, String> said) {
        return Stream.concat(block.file().stream(), block.captions().stream()).map(file -> said.getOrDefault(file, "")).collect(Collectors.joining(" "));
    }

    private static FoundIn in(List<Block> blocks, WordPlaces.Place place) {
        BlockId block = blocks.get(place.text()).id();
        return new FoundIn.InBlock(block, section(blocks, place.text()), Optional.empty(), place.excerpt());
    }

    /** The title it stands under. */
    private static String section(List<Block> blocks, int index) {
        for (int above = index; above >= 0; above--) {
            if (blocks.get(above) instanceof SectionTitleBlock || blocks.get(above) instanceof FoldableBlock) {
                return blocks.get(above).words();
            }
        }
        return "";
    }

    private static String shown(ResourceRow row) {
        return row.title() + " " + row.description();
    }
}
