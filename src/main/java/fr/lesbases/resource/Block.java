package fr.lesbases.resource;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.Nulls;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.RichText;
import fr.lesbases.common.VideoAddress;
import fr.lesbases.common.WebAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One movable piece of a resource (decision 0001). Fields and limits: PRODUCT §2. While somebody writes, a required field may still be empty:
 * {@link #missing()} tells what publishing will ask for; what is too long or no address is never accepted.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface Block {

    /** Of a section's title, in characters. */
    int MAX_SECTION_TITLE = 100;
    /** Of the title of a link, file or image. */
    int MAX_TITLE = 50;
    int MAX_CAPTION = 280;
    int MAX_ALT = 280;
    /** Of what an image says in full: some four pages. */
    int MAX_DESCRIPTION = 10_000;
    int MAX_QUOTE = 1000;
    /** Of who said it, or where it stands. */
    int MAX_SOURCE = 200;
    /** Of one item of a list to tick. */
    int MAX_ITEM = 280;
    int MAX_ITEMS = 100;
    int MAX_ROWS = 60;
    /** Of what is said and shown in a sound or a video: an hour of speech. A text may be longer, and is sent as a whole too while one types. */
    int MAX_TRANSCRIPT = 60_000;
    /** More than that nobody reads on a phone. */
    int MAX_COLUMNS = 10;
    /** Of one cell of a table. */
    int MAX_CELL = 500;
    /** Of blocks side by side: more than that nobody reads. */
    int MAX_SIDE_BY_SIDE = 3;

    BlockId id();

    /** The same content as another block, as for a duplicate; what it holds is another's too. */
    Block withId(BlockId id);

    /** The key of the sentence that says which required field is empty; empty where the block is complete. */
    Optional<String> missing();

    /** Where it holds other blocks; none for most kinds. */
    default List<Slot> slots() {
        return List.of();
    }

    /** The same block, holding other blocks. @throws DomainException where it may not hold them */
    default Block withSlots(List<Slot> other) {
        return this;
    }

    /** What it is by itself, without the blocks it holds. */
    default Block shell() {
        return withSlots(slots().stream().map(slot -> slot.with(List.of())).toList());
    }

    /** This block, then all that it holds, in the order of reading. */
    default Stream<Block> all() {
        return Stream.concat(Stream.of(this), slots().stream().flatMap(slot -> slot.blocks().stream()).flatMap(Block::all));
    }

    /** The files it shows or offers by itself. */
    default Set<FileId> files() {
        return Set.of();
    }

    /** The other resources it shows, to those who may read them. */
    default Set<ResourceId> resources() {
        return Set.of();
    }

    /** The words it holds, for the index and for naming it in messages. */
    String words();

    @JsonTypeName("title")
    record SectionTitle(BlockId id, String title) implements Block {

        public SectionTitle {
            title = atMost(MAX_SECTION_TITLE, title);
        }

        @Override
        public SectionTitle withId(BlockId other) {
            return new SectionTitle(other, title);
        }

        @Override
        public Optional<String> missing() {
            return title.isBlank() ? Optional.of("resource.block.title.missing") : Optional.empty();
        }

        @Override
        public String words() {
            return title;
        }
    }

    @JsonTypeName("text")
    record Text(BlockId id, RichText text) implements Block {

        @Override
        public Text withId(BlockId other) {
            return new Text(other, text);
        }

        @Override
        public Optional<String> missing() {
            return text.isEmpty() ? Optional.of("resource.block.text.missing") : Optional.empty();
        }

        @Override
        public String words() {
            return text.plain();
        }
    }

    /** @param preview what the target page says of itself, where it could be read */
    @JsonTypeName("link")
    record Link(BlockId id, Optional<WebAddress> address, String title, String caption, Optional<Preview> preview) implements Block {

        public Link {
            title = atMost(MAX_TITLE, title);
            caption = atMost(MAX_CAPTION, caption);
        }

        @Override
        public Link withId(BlockId other) {
            return new Link(other, address, title, caption, preview);
        }

        @Override
        public Optional<String> missing() {
            return address.isEmpty() ? Optional.of("resource.block.link.missing") : Optional.empty();
        }

        @Override
        public Set<FileId> files() {
            return preview.flatMap(Preview::image).map(Set::of).orElse(Set.of());
        }

        @Override
        public String words() {
            return join(title, caption, preview.map(Preview::title).orElse(""), preview.map(Preview::description).orElse(""));
        }
    }

    /** What a web page says of itself: title at most 200 characters, description at most 400, longer ones are cut. */
    record Preview(String title, String description, Optional<FileId> image) {

        public Preview {
            title = cut(title, 200);
            description = cut(description, 400);
        }
    }

    /**
     * @param transcript what is said and shown in a sound or a video (RGAA 4.1): plain text, a paragraph a line; none in what was stored before December 2026
     * @param captions of a video (RGAA 4.3): a WebVTT file in the language of the resource
     */
    @JsonTypeName("file")
    record Attachment(BlockId id, Optional<FileId> file, String title, String caption, @JsonSetter(nulls = Nulls.AS_EMPTY) String transcript, Optional<FileId> captions) implements Block {

        public Attachment {
            title = atMost(MAX_TITLE, title);
            caption = atMost(MAX_CAPTION, caption);
            transcript = atMost(MAX_TRANSCRIPT, transcript);
        }

        public Attachment(BlockId id, Optional<FileId> file, String title, String caption) {
            this(id, file, title, caption, "", Optional.empty());
        }

        @Override
        public Attachment withId(BlockId other) {
            return new Attachment(other, file, title, caption, transcript, captions);
        }

        public Attachment withFile(Optional<FileId> other) {
            return new Attachment(id, other, title, caption, transcript, captions);
        }

        public Attachment withTitle(String other) {
            return new Attachment(id, file, other, caption, transcript, captions);
        }

        public Attachment withCaption(String other) {
            return new Attachment(id, file, title, other, transcript, captions);
        }

        public Attachment withTranscript(String other) {
            return new Attachment(id, file, title, caption, other, captions);
        }

        public Attachment withCaptions(Optional<FileId> other) {
            return new Attachment(id, file, title, caption, transcript, other);
        }

        @Override
        public Optional<String> missing() {
            return file.isEmpty() ? Optional.of("resource.block.file.missing") : Optional.empty();
        }

        @Override
        public Set<FileId> files() {
            return Stream.concat(file.stream(), captions.stream()).collect(Collectors.toSet());
        }

        @Override
        public String words() {
            return join(title, caption, transcript);
        }
    }

    /**
     * @param alt what it shows, for those who can't see it; its absence is pointed out, never refused
     * @param decorative whether it tells nothing (RGAA 1.2): then neither its alternative text nor its description is shown or found, and both are kept
     * @param description all that it says, where that is more than {@code alt} holds (RGAA 1.6): plain text, a paragraph a line; none in what was stored before December 2026
     */
    @JsonTypeName("image")
    record Image(BlockId id, Optional<FileId> file, String alt, String title, String caption, @JsonSetter(nulls = Nulls.AS_EMPTY) boolean decorative,
            @JsonSetter(nulls = Nulls.AS_EMPTY) String description) implements Block {

        public Image {
            alt = atMost(MAX_ALT, alt);
            title = atMost(MAX_TITLE, title);
            caption = atMost(MAX_CAPTION, caption);
            description = atMost(MAX_DESCRIPTION, description);
        }

        public Image(BlockId id, Optional<FileId> file, String alt, String title, String caption) {
            this(id, file, alt, title, caption, false, "");
        }

        @Override
        public Image withId(BlockId other) {
            return new Image(other, file, alt, title, caption, decorative, description);
        }

        public Image withFile(Optional<FileId> other) {
            return new Image(id, other, alt, title, caption, decorative, description);
        }

        public Image withAlt(String other) {
            return new Image(id, file, other, title, caption, decorative, description);
        }

        public Image withTitle(String other) {
            return new Image(id, file, alt, other, caption, decorative, description);
        }

        public Image withCaption(String other) {
            return new Image(id, file, alt, title, other, decorative, description);
        }

        public Image withDecorative(boolean other) {
            return new Image(id, file, alt, title, caption, other, description);
        }

        public Image withDescription(String other) {
            return new Image(id, file, alt, title, caption, decorative, other);
        }

        /** Whether nothing tells those who can't see it what it shows, nor that there is nothing to tell. */
        public boolean lacksAlt() {
            return file.isPresent() && alt.isBlank() && !decorative;
        }

        /** What stands for it where it can't be seen; empty where it tells nothing. */
        public String shownAlt() {
            return decorative ? "" : alt;
        }

        /** The description as readers have it; empty where it tells nothing. */
        public String shownDescription() {
            return decorative ? "" : description;
        }

        @Override
        public Optional<String> missing() {
            return file.isEmpty() ? Optional.of("resource.block.image.missing") : Optional.empty();
        }

        @Override
        public Set<FileId> files() {
            return file.map(Set::of).orElse(Set.of());
        }

        @Override
        public String words() {
            return join(title, caption, shownAlt(), shownDescription());
        }
    }

    /** Parts what comes before from what comes after. */
    @JsonTypeName("separator")
    record Separator(BlockId id) implements Block {

        @Override
        public Separator withId(BlockId other) {
            return new Separator(other);
        }

        @Override
        public Optional<String> missing() {
            return Optional.empty();
        }

        @Override
        public String words() {
            return "";
        }
    }

    /** @param source who said it, or where it stands */
    @JsonTypeName("quote")
    record Quote(BlockId id, String text, String source) implements Block {

        public Quote {
            text = atMost(MAX_QUOTE, text);
            source = atMost(MAX_SOURCE, source);
        }

        @Override
        public Quote withId(BlockId other) {
            return new Quote(other, text, source);
        }

        @Override
        public Optional<String> missing() {
            return text.isBlank() ? Optional.of("resource.block.quote.missing") : Optional.empty();
        }

        @Override
        public String words() {
            return join(text, source);
        }
    }

    /** What must not be overlooked. */
    @JsonTypeName("callout")
    record Callout(BlockId id, Tone tone, RichText text) implements Block {

        @Override
        public Callout withId(BlockId other) {
            return new Callout(other, tone, text);
        }

        @Override
        public Optional<String> missing() {
            return text.isEmpty() ? Optional.of("resource.block.text.missing") : Optional.empty();
        }

        @Override
        public String words() {
            return text.plain();
        }
    }

    /** What a {@link Callout} wants of its reader. */
    enum Tone { INFORMATION, WARNING, TIP }

    /** Leads to the one thing a reader is to do; only over https, since people fill in forms there. */
    @JsonTypeName("button")
    record Button(BlockId id, String label, Optional<WebAddress> address) implements Block {

        public Button {
            label = atMost(MAX_TITLE, label);
            if (address.filter(target -> !target.uri().getScheme().equals("https")).isPresent()) {
                throw new DomainException("resource.block.button.https");
            }
        }

        @Override
        public Button withId(BlockId other) {
            return new Button(other, label, address);
        }

        @Override
        public Optional<String> missing() {
            return label.isBlank() ? Optional.of("resource.block.button.missing") : address.isEmpty() ? Optional.of("resource.block.link.missing") : Optional.empty();
        }

        @Override
        public String words() {
            return label;
        }
    }

    /** Readers tick it for themselves: what they ticked stays in their browser. */
    @JsonTypeName("checklist")
    record CheckList(BlockId id, List<String> items) implements Block {

        public CheckList {
            items = items.stream().map(item -> atMost(MAX_ITEM, item)).toList();
            if (items.size() > MAX_ITEMS) {
                throw new DomainException("resource.block.checklist.tooMany", MAX_ITEMS);
            }
        }

        @Override
        public CheckList withId(BlockId other) {
            return new CheckList(other, items);
        }

        @Override
        public Optional<String> missing() {
            return items.isEmpty() ? Optional.of("resource.block.checklist.missing") : Optional.empty();
        }

        @Override
        public String words() {
            return String.join(" ", items);
        }
    }

    /** @param rows as long as the longest @param headerRow whether its first row names the columns @param headerColumn whether its first column names the rows */
    @JsonTypeName("table")
    record Table(BlockId id, String caption, boolean headerRow, boolean headerColumn, List<List<String>> rows) implements Block {

        public Table {
            caption = atMost(MAX_SECTION_TITLE, caption);
            int columns = rows.stream().mapToInt(List::size).max().orElse(0);
            if (rows.isEmpty() || columns == 0 || rows.size() > MAX_ROWS || columns > MAX_COLUMNS) {
                throw new DomainException("resource.block.table.size", MAX_ROWS, MAX_COLUMNS);
            }
            rows = rows.stream().map(row -> Stream.concat(row.stream().map(cell -> atMost(MAX_CELL, cell)), Stream.generate(() -> "")).limit(columns).toList()).toList();
        }

        @Override
        public Table withId(BlockId other) {
            return new Table(other, caption, headerRow, headerColumn, rows);
        }

        @Override
        public Optional<String> missing() {
            return rows.stream().flatMap(List::stream).allMatch(String::isBlank) ? Optional.of("resource.block.table.missing") : Optional.empty();
        }

        @Override
        public String words() {
            return join(Stream.concat(Stream.of(caption), rows.stream().flatMap(List::stream)).toArray(String[]::new));
        }
    }

    /** A video on the web; nothing of it is loaded before a reader asks for it. @param transcript as that of an {@link Attachment} */
    @JsonTypeName("video")
    record Video(BlockId id, Optional<WebAddress> address, String title, String caption, @JsonSetter(nulls = Nulls.AS_EMPTY) String transcript) implements Block {

        public Video {
            title = atMost(MAX_SECTION_TITLE, title);
            caption = atMost(MAX_CAPTION, caption);
            transcript = atMost(MAX_TRANSCRIPT, transcript);
            if (address.isPresent() && address.flatMap(VideoAddress::of).isEmpty()) {
                throw new DomainException("resource.block.video.unknown");
            }
        }

        public Video(BlockId id, Optional<WebAddress> address, String title, String caption) {
            this(id, address, title, caption, "");
        }

        @Override
        public Video withId(BlockId other) {
            return new Video(other, address, title, caption, transcript);
        }

        public Video withAddress(WebAddress other) {
            return new Video(id, Optional.of(other), title, caption, transcript);
        }

        public Video withTitle(String other) {
            return new Video(id, address, other, caption, transcript);
        }

        public Video withCaption(String other) {
            return new Video(id, address, title, other, transcript);
        }

        public Video withTranscript(String other) {
            return new Video(id, address, title, caption, other);
        }

        @Override
        public Optional<String> missing() {
            return address.isEmpty() ? Optional.of("resource.block.video.missing") : Optional.empty();
        }

        @Override
        public String words() {
            return join(title, caption, transcript);
        }
    }

    /** Shows another resource as it is at the time, to those who may read it; its own words are therefore none of this block's. */
    @JsonTypeName("resource")
    record Related(BlockId id, Optional<ResourceId> resource, String note) implements Block {

        public Related {
            note = atMost(MAX_CAPTION, note);
        }

        @Override
        public Related withId(BlockId other) {
            return new Related(other, resource, note);
        }

        @Override
        public Optional<String> missing() {
            return resource.isEmpty() ? Optional.of("resource.block.resource.missing") : Optional.empty();
        }

        @Override
        public Set<ResourceId> resources() {
            return resource.map(Set::of).orElse(Set.of());
        }

        @Override
        public String words() {
            return note;
        }
    }

    /** Some blocks in order, within another. Its identifier names its beginning, as a block's names the place behind it. */
    record Slot(BlockId id, List<Block> blocks) {

        public Slot {
            blocks = List.copyOf(blocks);
        }

        public static Slot empty() {
            return new Slot(BlockId.create(), List.of());
        }

        Slot with(List<Block> other) {
            return new Slot(id, other);
        }

        private Slot renewed() {
            return new Slot(BlockId.create(), blocks.stream().map(block -> block.withId(BlockId.create())).toList());
        }
    }

    /** Blocks side by side, two or three abreast; one below the other where there is no room. */
    @JsonTypeName("columns")
    record Columns(BlockId id, List<Slot> columns) implements Block {

        public Columns {
            columns = List.copyOf(columns);
            if (columns.size() < 2 || columns.size() > MAX_SIDE_BY_SIDE) {
                throw new IllegalArgumentException(columns.size() + " columns");
            }
            if (columns.stream().flatMap(slot -> slot.blocks().stream()).anyMatch(block -> !block.slots().isEmpty())) {
                throw new DomainException("resource.block.columns.nested");
            }
        }

        @Override
        public Columns withId(BlockId other) {
            return new Columns(other, columns.stream().map(Slot::renewed).toList());
        }

        @Override
        public List<Slot> slots() {
            return columns;
        }

        @Override
        public Columns withSlots(List<Slot> other) {
            return new Columns(id, other);
        }

        @Override
        public Optional<String> missing() {
            return Optional.empty();
        }

        @Override
        public String words() {
            return "";
        }
    }

    /** A section one opens to read it. */
    @JsonTypeName("foldable")
    record Foldable(BlockId id, String title, Slot body) implements Block {

        public Foldable {
            title = atMost(MAX_SECTION_TITLE, title);
            if (body.blocks().stream().anyMatch(Foldable.class::isInstance)) {
                throw new DomainException("resource.block.foldable.nested");
            }
        }

        @Override
        public Foldable withId(BlockId other) {
            return new Foldable(other, title, body.renewed());
        }

        @Override
        public List<Slot> slots() {
            return List.of(body);
        }

        @Override
        public Foldable withSlots(List<Slot> other) {
            return new Foldable(id, title, other.getFirst());
        }

        @Override
        public Optional<String> missing() {
            return title.isBlank() ? Optional.of("resource.block.title.missing") : Optional.empty();
        }

        @Override
        public String words() {
            return title;
        }
    }

    private static String atMost(int limit, String text) {
        if (text.length() > limit) {
            throw new DomainException("common.text.tooLong", limit);
        }
        return text;
    }

    private static String cut(String text, int limit) {
        return text.length() <= limit ? text : text.substring(0, limit - 1) + "…";
    }

    private static String join(String... parts) {
        return String.join(" ", Stream.of(parts).filter(part -> !part.isBlank()).toList());
    }
}
