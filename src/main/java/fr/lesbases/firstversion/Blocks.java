package fr.lesbases.firstversion;

import fr.lesbases.common.Beginning;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.WebAddress;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.FileBlock;
import fr.lesbases.resource.block.ImageBlock;
import fr.lesbases.resource.block.LinkBlock;
import fr.lesbases.resource.block.RelatedBlock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.web.util.HtmlUtils;

/** What a block of the first version is here: one block, or some, or none where it was never filled. */
final class Blocks {

    /** Each kind of block is a row of its own with the key of the block. */
    static final List<String> KINDS = List.of(Model.TEXT, Model.LINK, Model.LINKED_RESOURCE, Model.FILE);

    private final Aims aims;
    private final Map<String, Map<String, DumpObject>> kinds;
    private final FilePlan files;
    private final UnaryOperator<String> here;
    private final Consumer<String> changed;

    /** @param kinds what there is of {@link #KINDS} for all blocks in question @param here as {@link TextBlocks#of} @param changed gets the keys of what could not be brought over as it was */
    Blocks(Aims aims, Map<String, Map<String, DumpObject>> kinds, FilePlan files, UnaryOperator<String> here, Consumer<String> changed) {
        this.aims = aims;
        this.kinds = kinds;
        this.files = files;
        this.here = here;
        this.changed = changed;
    }

    /** The same numbers each time, so that what has not changed there is not written anew here. */
    static Supplier<BlockId> ids(String model, String pk) {
        int[] number = new int[1];
        return () -> new BlockId(UUID.nameUUIDFromBytes(String.join("/", "la-base", model, pk, String.valueOf(number[0]++)).getBytes(StandardCharsets.UTF_8)));
    }

    /** What makes a block what it is bears its key. */
    List<Block> of(DumpObject block) {
        Supplier<BlockId> ids = ids(Model.BLOCK, block.pk());
        String title = Limits.oneLine(block.text("title"));
        String note = Limits.oneLine(block.text("annotation"));
        List<Block> made = new ArrayList<>();
        as(Model.TEXT, block).ifPresent(text -> made.addAll(text(text, title, note, ids)));
        as(Model.LINK, block).ifPresent(link -> made.add(link(link, title, note, ids)));
        as(Model.LINKED_RESOURCE, block).ifPresent(linked -> made.add(linked(linked, title, note, ids)));
        as(Model.FILE, block).ifPresent(file -> file(file, title, note, ids).ifPresent(made::add));
        if (made.isEmpty()) {
            changed.accept("firstversion.change.blockEmpty");
        }
        return made;
    }

    private Optional<DumpObject> as(String kind, DumpObject block) {
        return Optional.ofNullable(kinds.getOrDefault(kind, Map.of()).get(block.pk()));
    }

    /** Ours has neither title nor caption: they stand in it. */
    private List<Block> text(DumpObject text, String title, String note, Supplier<BlockId> ids) {
        String html = text.text("text");
        String head = title.isEmpty() ? "" : "<h3>" + HtmlUtils.htmlEscape(title, "UTF-8") + "</h3>";
        String foot = note.isEmpty() ? "" : "<p><em>" + HtmlUtils.htmlEscape(note, "UTF-8") + "</em></p>";
        return TextBlocks.of(head + OldHtml.paragraphs(OldHtml.unescaped(html)) + foot, ids, files::embedded, here);
    }

    private Block link(DumpObject link, String title, String note, Supplier<BlockId> ids) {
        String typed = link.text("link");
        Optional<WebAddress> address = typed.isEmpty() ? Optional.empty() : WebAddress.parse(typed);
        String caption = note;
        if (address.isEmpty() && !typed.isEmpty()) {
            changed.accept("firstversion.change.address");
            // whoever finishes the block finds what stood there
            caption = joined(note, typed);
        }
        String target = Limits.oneLine(link.text("target_title"));
        String description = Limits.oneLine(link.text("target_description"));
        Optional<LinkBlock.Preview> preview = link.flag("with_preview") && !(target.isEmpty() && description.isEmpty()) ? Optional.of(new LinkBlock.Preview(target, description, Optional.empty()))
                : Optional.empty();
        return new LinkBlock(ids.get(), address, cut(title.isEmpty() && preview.isEmpty() ? target : title, Block.MAX_TITLE), cut(caption, Block.MAX_CAPTION), preview);
    }

    private Block linked(DumpObject linked, String title, String note, Supplier<BlockId> ids) {
        Optional<ResourceId> resource = aims.one(Model.RESOURCE, linked.reference("linked_resource")).map(target -> new ResourceId(target.ours()));
        if (resource.isEmpty()) {
            changed.accept("firstversion.change.linkedMissing");
        }
        return new RelatedBlock(ids.get(), resource, cut(joined(title, note), Block.MAX_CAPTION));
    }

    private Optional<Block> file(DumpObject file, String title, String note, Supplier<BlockId> ids) {
        String name = file.text("file");
        Optional<PlannedFile> planned = files.file(name);
        String shortTitle = cut(title, Block.MAX_TITLE);
        if (planned.filter(PlannedFile::image).isPresent()) {
            return Optional.of(new ImageBlock(ids.get(), planned.map(PlannedFile::id), cut(Limits.oneLine(file.text("image_alt")), ImageBlock.MAX_ALT), shortTitle, cut(note, Block.MAX_CAPTION)));
        }
        if (planned.isEmpty() && name.isEmpty() && title.isEmpty() && note.isEmpty()) {
            return Optional.empty();
        }
        // what is missing is at least named, for whoever has it
        String caption = planned.isEmpty() && !name.isEmpty() ? joined(note, Media.shown(name)) : note;
        return Optional.of(new FileBlock(ids.get(), planned.map(PlannedFile::id), shortTitle, cut(caption, Block.MAX_CAPTION)));
    }

    /** The same block, of files that could not be taken in as they were planned. */
    static Block amended(Block block, Fates fates) {
        return switch (block) {
            case ImageBlock image when image.file().filter(fates.lost()::contains).isPresent() -> image.withFile(Optional.empty());
            case ImageBlock image when image.file().filter(fates.plain()::contains).isPresent() -> new FileBlock(image.id(), image.file(), image.title(), image.caption());
            case FileBlock file when file.file().filter(fates.lost()::contains).isPresent() -> file.withFile(Optional.empty());
            default -> block.slots().isEmpty() ? block
                    : block.withSlots(block.slots().stream().map(slot -> new Block.Slot(slot.id(), slot.blocks().stream().map(one -> amended(one, fates)).toList())).toList());
        };
    }

    private String cut(String text, int limit) {
        if (text.length() > limit) {
            changed.accept("firstversion.change.text");
        }
        return Beginning.of(text, limit);
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + " – " + other;
    }
}
