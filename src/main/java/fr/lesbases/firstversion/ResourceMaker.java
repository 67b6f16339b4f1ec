package fr.lesbases.firstversion;

import fr.lesbases.common.Beginning;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.Content;
import fr.lesbases.resource.Cover;
import fr.lesbases.resource.Licence;
import fr.lesbases.resource.ResourceTransfer;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.FoldableBlock;
import fr.lesbases.resource.block.SectionTitleBlock;
import fr.lesbases.taxonomy.Classification;
import fr.lesbases.taxonomy.TermRef;
import fr.lesbases.taxonomy.Vocabularies;
import fr.lesbases.taxonomy.Vocabulary;
import fr.lesbases.ui.SiteAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Works out what a resource of the first version will be. Changes nothing. */
@Component
class ResourceMaker {

    private final Stage stage;
    private final Aims aims;
    private final Places places;
    private final Readers readers;
    private final Tags tags;
    private final TagUses uses;
    private final CreditsMaker credits;
    private final Vocabularies vocabularies;
    private final SiteAddress site;
    private final Clock clock;

    ResourceMaker(Stage stage, Aims aims, Places places, Readers readers, Tags tags, TagUses uses, CreditsMaker credits, Vocabularies vocabularies, SiteAddress site,
            Clock clock) {
        this.stage = stage;
        this.aims = aims;
        this.places = places;
        this.readers = readers;
        this.tags = tags;
        this.uses = uses;
        this.credits = credits;
        this.vocabularies = vocabularies;
        this.site = site;
        this.clock = clock;
    }

    /** @param changes keys of what could not be brought over as it was */
    record Made(ResourceTransfer.Transferred resource, Places.Place place, List<PlannedFile> files, Set<String> changes) {

        Made {
            files = List.copyOf(files);
        }

        /** The same, of files that could not be taken in as they were planned. */
        Made amended(Fates fates) {
            Content content = resource.content();
            Content kept = content.withBlocks(content.blocks().stream().map(block -> Blocks.amended(block, fates)).toList())
                    .withCover(content.cover().filter(cover -> !fates.lost().contains(cover.image()) && !fates.plain().contains(cover.image())));
            return with(kept, resource.visibility(), person -> true);
        }

        /** @param here who of its contributors can be one */
        Made with(Content content, Optional<Visibility> visibility, Predicate<ProfileId> here) {
            return new Made(new ResourceTransfer.Transferred(resource.id(), resource.creator(), resource.base(), content, visibility, resource.licence(), resource.classification(),
                    resource.contributors().stream().filter(here).collect(Collectors.toCollection(LinkedHashSet::new)), resource.created(), resource.edited()), place, files, changes);
        }
    }

    Made make(DumpObject resource, UUID id, Media media) {
        Set<String> changes = new LinkedHashSet<>();
        Places.Place place = places.of(resource, changes::add);
        FilePlan files = new FilePlan(id, media, changes::add);
        List<Tags.Used> tagged = uses.of(resource.references("tags"));
        List<Licence> licences = tagged.stream().flatMap(tag -> tags.licence(tag).stream()).distinct().toList();
        if (licences.size() > 1) {
            changes.add("firstversion.change.licences");
        }
        Licence licence = licences.stream().findFirst().orElse(Licence.NONE);
        List<Block> blocks = new ArrayList<>(blocks(resource, files, changes));
        blocks = limited(blocks, credits.of(resource, tagged, licence, files), changes);
        Instant created = resource.time("created", DumpObject.UNKNOWN, clock.instant());
        Instant edited = resource.time("modified", created, clock.instant());
        Set<ProfileId> contributors = new LinkedHashSet<>();
        resource.references("contributors").forEach(user -> places.person(Optional.of(user)).ifPresent(contributors::add));
        contributors.addAll(readers.of(resource, place));
        Content content = new Content(title(resource, changes), description(resource, changes), cover(resource, files), blocks);
        return new Made(new ResourceTransfer.Transferred(new ResourceId(id), place.creator(), place.base(), content, visibility(resource, place, changes), licence,
                classification(tagged, changes), contributors, created, edited.isBefore(created) ? created : edited), place, files.files(), changes);
    }

    private static String title(DumpObject resource, Set<String> changes) {
        String title = Limits.oneLine(resource.text("title"));
        if (title.isEmpty()) {
            changes.add("firstversion.change.titleMissing");
            return Texts.get("firstversion.untitled");
        }
        if (title.length() > Content.MAX_TITLE) {
            changes.add("firstversion.change.text");
        }
        return Beginning.of(title, Content.MAX_TITLE);
    }

    private static String description(DumpObject resource, Set<String> changes) {
        String description = resource.text("description").replace("\r\n", "\n").replace('\r', '\n');
        if (description.isEmpty()) {
            changes.add("firstversion.change.descriptionMissing");
            return Texts.get("firstversion.undescribed");
        }
        if (description.length() > Content.MAX_DESCRIPTION) {
            changes.add("firstversion.change.text");
        }
        return Beginning.of(description, Content.MAX_DESCRIPTION);
    }

    private Optional<Cover> cover(DumpObject resource, FilePlan files) {
        return resource.reference("profile_image").flatMap(image -> stage.find(Model.IMAGE, image)).flatMap(files::image).map((FileId image) -> new Cover(image, ""));
    }

    /** By their sections, foldable ones with a title as ours. */
    private List<Block> blocks(DumpObject resource, FilePlan files, Set<String> changes) {
        List<DumpObject> all = ordered(stage.ofResource(Model.BLOCK, resource.pk()));
        Blocks maker = new Blocks(aims, stage.find(Blocks.KINDS, all.stream().map(DumpObject::pk).toList()), files,
                address -> OldAddresses.isOne(address) ? site.of(address) : address, changes::add);
        boolean grid = resource.flag("is_grid_view_enabled");
        List<Block> blocks = new ArrayList<>();
        Set<String> placed = new LinkedHashSet<>();
        for (DumpObject section : ordered(stage.ofResource(Model.SECTION, resource.pk()))) {
            List<DumpObject> inside = all.stream().filter(block -> block.reference("section").filter(section.pk()::equals).isPresent()).toList();
            inside.forEach(block -> placed.add(block.pk()));
            blocks.addAll(section(section, laidOut(inside, grid, maker, Blocks.ids(Model.SECTION, section.pk())), changes));
        }
        List<DumpObject> others = all.stream().filter(block -> !placed.contains(block.pk())).toList();
        blocks.addAll(laidOut(others, grid, maker, Blocks.ids(Model.RESOURCE, resource.pk())));
        return blocks;
    }

    private static List<Block> section(DumpObject section, List<Block> inside, Set<String> changes) {
        String whole = Limits.oneLine(section.text("title"));
        if (whole.isEmpty()) {
            return inside;
        }
        if (whole.length() > Block.MAX_SECTION_TITLE) {
            changes.add("firstversion.change.text");
        }
        String title = Beginning.of(whole, Block.MAX_SECTION_TITLE);
        Supplier<BlockId> ids = Blocks.ids(Model.SECTION + "/title", section.pk());
        if (section.flag("is_foldable")) {
            return List.of(new FoldableBlock(ids.get(), title, new Block.Slot(ids.get(), inside)));
        }
        List<Block> blocks = new ArrayList<>(List.of(new SectionTitleBlock(ids.get(), title)));
        blocks.addAll(inside);
        return blocks;
    }

    private static List<Block> laidOut(List<DumpObject> blocks, boolean grid, Blocks maker, Supplier<BlockId> ids) {
        if (!grid) {
            return blocks.stream().flatMap(block -> maker.of(block).stream()).toList();
        }
        return Columns.of(blocks.stream().map(block -> new Columns.Cell(maker.of(block), block.number("nb_col"))).toList(), ids);
    }

    /** What comes in the same place keeps the order of the export. */
    private static List<DumpObject> ordered(List<DumpObject> objects) {
        return objects.stream().sorted(Comparator.comparingInt(object -> object.number("order"))).toList();
    }

    /** The credits have their place in any case. */
    private static List<Block> limited(List<Block> blocks, List<Block> credits, Set<String> changes) {
        long room = Content.MAX_BLOCKS - credits.stream().flatMap(Block::all).count();
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            room -= block.all().count();
            if (room < 0) {
                changes.add("firstversion.change.tooManyBlocks");
                break;
            }
            kept.add(block);
        }
        kept.addAll(credits);
        return kept;
    }

    private static Optional<Visibility> visibility(DumpObject resource, Places.Place place, Set<String> changes) {
        return switch (resource.text("state")) {
            case "public" -> {
                if (!place.isPublic()) {
                    changes.add("firstversion.change.private");
                }
                yield Optional.of(place.isPublic() ? Visibility.PUBLIC : Visibility.PRIVATE);
            }
            case "private" -> Optional.of(Visibility.PRIVATE);
            default -> Optional.empty();
        };
    }

    private Classification classification(List<Tags.Used> tagged, Set<String> changes) {
        List<TermRef> terms = new ArrayList<>();
        for (Vocabulary vocabulary : vocabularies.all()) {
            List<TermRef> all = tagged.stream().flatMap(tag -> tags.terms(tag).stream()).filter(term -> term.vocabulary().equals(vocabulary.code())).distinct().toList();
            if (all.size() > vocabulary.max()) {
                changes.add("firstversion.change.tooManyTerms");
            }
            all.stream().limit(vocabulary.max()).forEach(terms::add);
        }
        return new Classification(terms);
    }
}
