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
    Map<ResourceId, FoundIn> of(List<ResourceHit> hits, WordPlaces words) {
        List<ResourceHit> unclear = hits.stream().filter(hit -> !words.areAllIn(hit.row().title() + " " + hit.row().description())).toList();
        Map<ResourceId, FoundIn> found = new HashMap<>();
        if (unclear.isEmpty()) {
            return found;
        }
        Map<ResourceId, Content> contents = new HashMap<>();
        resources.publishedOf(unclear.stream().map(hit -> hit.id().value()).toList()).forEach(revision -> contents.put(revision.resource(), revision.content()));
        unclear = unclear.stream().filter(hit -> contents.containsKey(hit.id())).toList();
        for (ResourceHit hit : unclear) {
            List<Block> blocks = contents.get(hit.id()).all().filter(block -> block.missing().isEmpty()).toList();
            words.best(blocks.stream().map(Block::words).toList(), hit.shown()).ifPresent(place -> found.put(hit.id(), in(blocks, place)));
        }
        inFiles(unclear.stream().filter(hit -> !found.containsKey(hit.id())).toList(), contents, words, found);
        unclear.stream().filter(hit -> !found.containsKey(hit.id())).forEach(hit -> inFacts(hit, words).ifPresent(fact -> found.put(hit.id(), fact)));
        return found;
    }

    private Optional<FoundIn> inFacts(ResourceHit hit, WordPlaces words) {
        List<Fact> facts = new ArrayList<>();
        List<String> said = new ArrayList<>();
        hit.row().terms().stream().flatMap(term -> vocabularies.find(term).stream()).forEach(term -> {
            facts.add(Fact.LABEL);
            said.add(term.label());
        });
        hit.row().publisher().base().ifPresent(base -> {
            facts.add(Fact.BASE);
            said.add(base.name());
        });
        facts.add(Fact.AUTHOR);
        said.add(hit.row().publisher().creator().name().full());
        return words.best(said, hit.shown()).map(place -> new FoundIn.InFact(facts.get(place.text()), place.excerpt()));
    }

    private void inFiles(List<ResourceHit> hits, Map<ResourceId, Content> contents, WordPlaces words, Map<ResourceId, FoundIn> found) {
        Set<FileId> wanted = new HashSet<>();
        hits.forEach(hit -> wanted.addAll(contents.get(hit.id()).speaking()));
        if (wanted.isEmpty()) {
            return;
        }
        Map<FileId, StoredFile> stored = files.find(wanted);
        Map<FileId, String> said = texts.texts(List.copyOf(wanted), MOST_OF_FILES);
        for (ResourceHit hit : hits) {
            List<Block> blocks = contents.get(hit.id()).all().toList();
            List<FileBlock> attached = blocks.stream().filter(FileBlock.class::isInstance).map(FileBlock.class::cast)
                    .filter(block -> block.file().filter(stored::containsKey).isPresent()).toList();
            List<String> candidates = new ArrayList<>();
            attached.forEach(block -> candidates.add(stored.get(block.file().orElseThrow()).name()));
            attached.forEach(block -> candidates.add(said(block, said)));
            words.best(candidates, hit.shown()).ifPresent(place -> {
                FileBlock block = attached.get(place.text() % attached.size());
                found.put(hit.id(), new FoundIn.InBlock(block.id(), section(blocks, blocks.indexOf(block)), Optional.of(stored.get(block.file().orElseThrow()).name()), place.excerpt()));
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
}
