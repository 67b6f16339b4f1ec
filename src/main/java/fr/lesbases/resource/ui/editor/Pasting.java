package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.ComponentUtil;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.RichText;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Texts;
import fr.lesbases.common.VideoAddress;
import fr.lesbases.common.WebAddress;
import fr.lesbases.resource.Content;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.LinkBlock;
import fr.lesbases.resource.block.RelatedBlock;
import fr.lesbases.resource.block.TextBlock;
import fr.lesbases.resource.block.VideoBlock;
import fr.lesbases.ui.Notices;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Makes the right blocks of what is pasted or dropped, in one step. The browser holds the files, and sends each to its block once it is there. */
final class Pasting {

    private static final JsonMapper JSON = new JsonMapper();
    /** The browser tells where an address is of this site. */
    private static final Pattern RESOURCE = Pattern.compile("https?://[^/]+/ressources/([^/?#]+)/?");

    private final Draft draft;
    private final PageDesk desk;
    private final BlockList list;
    private final Consumer<Edit> change;

    /** @param change makes an edit and shows it */
    Pasting(Draft draft, PageDesk desk, BlockList list, Consumer<Edit> change) {
        this.draft = draft;
        this.desk = desk;
        this.list = list;
        this.change = change;
        ComponentUtil.addListener(list, Incoming.class, this::paste);
    }

    /** @param files the blocks that wait for one, by its number in the browser */
    private record Made(List<Block> blocks, Map<Integer, BlockId> files, int imagesLeft) {}

    private void paste(Incoming paste) {
        try {
            Made made = made(paste);
            int room = Content.MAX_BLOCKS - (int) draft.content().all().count() - 1;
            List<Block> fitting = made.blocks().stream().limit(Math.max(1, room)).toList();
            BlockId last = paste.block.map(id -> into(id, paste, fitting)).orElseGet(() -> behind(list.place(paste.place), fitting));
            if (draft.content().block(last).isPresent()) {
                told(paste, made, fitting, last);
                return;
            }
        } catch (DomainException why) {
            Notices.error(Texts.get(why.key(), why.args()));
        }
        list.getElement().callJsFunction("pasted", paste.batch, JSON.valueToTree(Map.of()), "");
    }

    private void told(Incoming paste, Made made, List<Block> fitting, BlockId last) {
        Map<String, String> waiting = made.files().entrySet().stream().filter(file -> draft.content().block(file.getValue()).isPresent())
                .collect(Collectors.toMap(file -> file.getKey().toString(), file -> file.getValue().toString()));
        list.getElement().callJsFunction("pasted", paste.batch, JSON.valueToTree(waiting), last.toString());
        fitting.stream().filter(LinkBlock.class::isInstance).map(LinkBlock.class::cast).forEach(this::askForPreview);
        if (fitting.size() < made.blocks().size()) {
            Notices.error(Texts.get("resource.editor.paste.tooMany", Content.MAX_BLOCKS, made.blocks().size() - fitting.size()));
        }
        if (made.imagesLeft() > 0) {
            Notices.error(Texts.get("resource.editor.paste.imagesLeft", made.imagesLeft()));
        }
    }

    private Made made(Incoming paste) {
        return switch (paste.form) {
            case "html" -> made(PastedBlocks.of(paste.content));
            case "markdown" -> made(PastedBlocks.ofMarkdown(paste.content));
            case "address" -> new Made(List.of(address(paste.content)), Map.of(), 0);
            case "ours" -> new Made(List.of(ours(paste.content)), Map.of(), 0);
            default -> files(paste.content.split(","));
        };
    }

    private static Made made(PastedBlocks pasted) {
        return new Made(pasted.blocks(), pasted.images(), pasted.imagesLeft());
    }

    private static Made files(String... kinds) {
        List<Block> blocks = new ArrayList<>();
        Map<Integer, BlockId> files = new LinkedHashMap<>();
        for (String kind : kinds) {
            Block block = Kind.of(kind.equals("image") ? "image" : "file").orElseThrow().empty().apply(BlockId.create());
            files.put(blocks.size(), block.id());
            blocks.add(block);
        }
        return new Made(blocks, files, 0);
    }

    private Block ours(String typed) {
        return Optional.of(RESOURCE.matcher(typed)).filter(Matcher::matches).map(address -> address.group(1)).filter(Slug::isValid).flatMap(slug -> desk.resourceAt(new Slug(slug)))
                .<Block>map(resource -> new RelatedBlock(BlockId.create(), Optional.of(resource), "")).orElseGet(() -> address(typed));
    }

    private static Block address(String typed) {
        WebAddress address = WebAddress.parse(typed).orElseThrow(() -> new DomainException("common.webAddress.invalid"));
        return VideoAddress.of(address).isPresent() ? new VideoBlock(BlockId.create(), Optional.of(address), "", "")
                : new LinkBlock(BlockId.create(), Optional.of(address), "", "", Optional.empty());
    }

    private void askForPreview(LinkBlock link) {
        link.address().ifPresent(address -> desk.preview(address, found -> draft.content().block(link.id()).filter(link::equals)
                .ifPresent(same -> change.accept(new Edit.Replace(link, new LinkBlock(link.id(), link.address(), "", "", Optional.of(found)))))));
    }

    /** In place of a text: what stands before the caret, what was pasted, what stands behind. @return the last of them */
    private BlockId into(BlockId id, Incoming paste, List<Block> pasted) {
        TextBlock from = new TextBlock(id, RichText.clean(paste.base));
        List<Block> all = new ArrayList<>(pasted);
        String before = RichText.clean(paste.before).html();
        if (!before.isEmpty()) {
            boolean joined = !all.isEmpty() && all.getFirst() instanceof TextBlock;
            String first = joined ? ((TextBlock) all.removeFirst()).text().html() : "";
            all.addFirst(new TextBlock(BlockId.create(), RichText.clean(before + first)));
        }
        String after = RichText.clean(paste.after).html();
        if (!after.isEmpty()) {
            boolean joined = all.size() > 1 && all.getLast() instanceof TextBlock;
            String last = joined ? ((TextBlock) all.removeLast()).text().html() : "";
            all.addLast(new TextBlock(BlockId.create(), RichText.clean(last + after)));
        }
        boolean kept = !all.isEmpty() && all.getFirst() instanceof TextBlock;
        List<Block> added = kept ? all.subList(1, all.size()) : all;
        change.accept(new Edit.Several(List.of(Edit.inserts(added, Optional.of(id)), kept ? new Edit.Replace(from, all.getFirst().withId(id)) : new Edit.Remove(id, Optional.of(from)))));
        draft.content().block(id).ifPresent(now -> list.frame(id).ifPresent(frame -> frame.redraw(now)));
        return added.isEmpty() ? id : added.getLast().id();
    }

    private BlockId behind(Optional<BlockId> place, List<Block> pasted) {
        change.accept(Edit.inserts(pasted, place));
        return pasted.isEmpty() ? place.orElseGet(BlockId::create) : pasted.getLast().id();
    }
}
