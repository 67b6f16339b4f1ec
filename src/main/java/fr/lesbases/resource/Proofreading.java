package fr.lesbases.resource;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.FileId;
import fr.lesbases.common.Language;
import fr.lesbases.common.RichText;
import fr.lesbases.common.Texts;
import fr.lesbases.file.StoredFile;
import fr.lesbases.resource.Remark.About;
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
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a careful reader would remark in a resource (RGAA 4.1: 1.1, 1.6 and 1.8 images, 4.1 and 4.3 sounds and videos, 6.1 links, 8.7 languages, 9.1 headings; plain language for the rest). */
public final class Proofreading {

    /** Some ten lines of the page. */
    static final int LONG_PARAGRAPH = 130;
    /** Below, in characters, a description says too little to choose by. */
    static final int SHORT_DESCRIPTION = 40;
    /** Up to it, in characters, an alternative text names an infographic and doesn't tell it. */
    static final int SHORT_ALT = 60;
    private static final int QUOTE = 60;
    /** Three words and more, so that ANCT or CAF pass. Possessive as all here, and no word without end: texts may be long, and look like none. */
    private static final Pattern CAPITALS = Pattern.compile("(?<!\\p{L})\\p{Lu}[\\p{Lu}’'-]{1,60}+(?:\\s++\\p{Lu}[\\p{Lu}’'-]{0,60}+(?!\\p{L})){2,}+");
    /** Two words in other letters than ours are surely in another language; one may be a name or a sign. */
    private static final Pattern FOREIGN = Pattern.compile("(?<![\\p{L}&&[^\\p{IsLatin}]])[\\p{L}&&[^\\p{IsLatin}]]{2,}+[\\p{M}\\s,;:.!?-]++[\\p{L}&&[^\\p{IsLatin}]]{2,}+|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{4,}+");
    /** What a link says that says nothing once it is read out of its sentence, as screen readers list them. */
    private static final Set<String> EMPTY_WORDS = Set.of(Texts.get("resource.advice.emptyLinks").split(", "));
    /** What an image is called that holds text or figures to be read, as {@link #plain}; and what only sounds like it. */
    private static final List<String> TELLING_IMAGES = Stream.of(Texts.get("resource.advice.tellingImages").split(", ")).map(Proofreading::plain).toList();
    private static final List<String> BARE_IMAGES = Stream.of(Texts.get("resource.advice.bareImages").split(", ")).map(Proofreading::plain).toList();
    /** Made by one maker's program, which few phones and not all computers open. */
    private static final Set<String> CLOSED = Set.of("doc", "xls", "ppt", "pps", "pub", "one", "vsd", "vsdx", "mdb", "accdb", "pages", "numbers", "key", "indd", "psd", "ai", "wmv", "wma", "rar", "heic");

    private Proofreading() {
    }

    /** Of the title and the description. */
    public static List<Remark> head(Content content) {
        List<Remark> remarks = new ArrayList<>();
        capitals(content.title()).ifPresent(words -> remarks.add(new Remark(Optional.empty(), About.TITLE_CAPITALS, words)));
        capitals(content.description()).ifPresent(words -> remarks.add(new Remark(Optional.empty(), About.DESCRIPTION_CAPITALS, words)));
        foreign(content.title() + "\n" + content.description(), content.language()).ifPresent(words -> remarks.add(new Remark(Optional.empty(), About.CONTENT_LANGUAGE, words)));
        if (content.description().length() < SHORT_DESCRIPTION) {
            remarks.add(new Remark(Optional.empty(), About.DESCRIPTION_SHORT, ""));
        }
        return remarks;
    }

    /** @param language of the resource @param files what is known of a block's file */
    public static List<Remark> of(Block block, Language language, Function<FileId, Optional<StoredFile>> files) {
        Stream<Remark> own = switch (block) {
            case TextBlock text -> text(text.id(), text.text(), language);
            case CalloutBlock callout -> text(callout.id(), callout.text(), language);
            case QuoteBlock quote -> paragraph(quote.id(), quote.text()).stream();
            case ImageBlock image -> image(image, files);
            case LinkBlock link -> Stream.of(link.title()).filter(Proofreading::saysNothing).map(remark(link, About.LINK));
            case ButtonBlock button -> Stream.of(button.label()).filter(Proofreading::saysNothing).map(remark(button, About.LINK));
            case FileBlock file -> file.file().flatMap(files).stream().flatMap(stored -> file(file, stored));
            case SectionTitleBlock title -> Stream.empty();
            case CheckListBlock list -> Stream.empty();
            case TableBlock table -> Stream.empty();
            case VideoBlock video -> Stream.of(video.title()).filter(title -> video.address().isPresent() && video.transcript().isBlank()).map(remark(video, About.TRANSCRIPT));
            case RelatedBlock related -> Stream.empty();
            case SeparatorBlock separator -> Stream.empty();
            case ColumnsBlock columns -> Stream.empty();
            case FoldableBlock section -> Stream.empty();
        };
        return Stream.concat(own, capitals(block.words()).map(words -> new Remark(Optional.of(block.id()), About.CAPITALS, words)).stream()).toList();
    }

    /**
     * One that its own words or its file's name call a chart, a poster, a screenshot says more than that: it needs a description (RGAA 1.6, 1.8), unless its alternative text
     * is long enough to be that. A guess: what is an infographic and called none is not remarked.
     */
    private static Stream<Remark> image(ImageBlock image, Function<FileId, Optional<StoredFile>> files) {
        if (image.lacksAlt()) {
            return Stream.of(remark(image, About.ALT).apply(image.title()));
        }
        if (image.file().isEmpty() || image.decorative() || !image.description().isBlank() || image.alt().length() > SHORT_ALT) {
            return Stream.empty();
        }
        Stream<String> words = Stream.concat(Stream.of(image.alt(), image.title(), image.caption()), image.file().flatMap(files).map(StoredFile::name).stream());
        return words.filter(Proofreading::saysMuch).limit(1).map(Proofreading::quote).map(remark(image, About.DETAILS));
    }

    private static Stream<Remark> file(FileBlock block, StoredFile file) {
        List<About> abouts = new ArrayList<>();
        if (isClosed(file)) {
            abouts.add(About.FORMAT);
        }
        if (file.isPlayed() && block.transcript().isBlank()) {
            abouts.add(About.TRANSCRIPT);
        }
        if (file.isShownVideo() && block.captions().isEmpty()) {
            abouts.add(About.SUBTITLES);
        }
        return abouts.stream().map(about -> remark(block, about).apply(file.name()));
    }

    private static boolean saysMuch(String words) {
        String plain = plain(words);
        for (String bare : BARE_IMAGES) {
            plain = plain.replace(bare, " ");
        }
        return TELLING_IMAGES.stream().anyMatch(plain::contains);
    }

    /** In small letters without accents, each word between blanks, none in the plural. */
    private static String plain(String words) {
        return Normalizer.normalize(words.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replaceAll("[^a-z]+", " ").replaceAll("(?<=[a-z]{3})[sx](?= |$)", "").transform(" %s "::formatted)
                .replaceAll(" +", " ");
    }

    private static Stream<Remark> text(BlockId block, RichText text, Language language) {
        Document document = Jsoup.parseBodyFragment(text.html());
        List<Remark> remarks = new ArrayList<>();
        document.select("a").stream().filter(link -> saysNothing(link.text())).forEach(link -> remarks.add(new Remark(Optional.of(block), About.LINK, link.text())));
        int above = 2;
        for (Element heading : document.select("h3, h4, h5")) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > above + 1) {
                remarks.add(new Remark(Optional.of(block), About.HEADING, quote(heading.text())));
            }
            above = level;
        }
        Element unmarked = document.body().clone();
        unmarked.select("[lang]").remove();
        foreign(unmarked.text(), language).ifPresent(words -> remarks.add(new Remark(Optional.of(block), About.LANGUAGE, words)));
        document.select("p, li").forEach(paragraph -> paragraph(block, paragraph.text()).ifPresent(remarks::add));
        return remarks.stream();
    }

    private static Optional<Remark> paragraph(BlockId block, String words) {
        return words.split("\\s+").length > LONG_PARAGRAPH ? Optional.of(new Remark(Optional.of(block), About.PARAGRAPH, quote(words))) : Optional.empty();
    }

    private static Function<String, Remark> remark(Block block, About about) {
        return words -> new Remark(Optional.of(block.id()), about, words);
    }

    private static boolean saysNothing(String words) {
        String plain = words.strip().toLowerCase(Locale.FRENCH).replace('\'', '’').replaceAll("[\\p{Punct}…»«→>\\s&&[^’:/.]]+", " ").strip().replaceAll("(?<![.:])[.:]++$", "").strip();
        return EMPTY_WORDS.contains(plain) || plain.startsWith("http://") || plain.startsWith("https://");
    }

    private static boolean isClosed(StoredFile file) {
        int dot = file.name().lastIndexOf('.');
        return dot >= 0 && CLOSED.contains(file.name().substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static Optional<String> capitals(String words) {
        return CAPITALS.matcher(words).results().findFirst().map(found -> quote(found.group()));
    }

    /** Words that can't be in that language; none where it has other letters itself. */
    private static Optional<String> foreign(String words, Language language) {
        return language.isLatin() ? FOREIGN.matcher(words).results().findFirst().map(found -> quote(found.group())) : Optional.empty();
    }

    private static String quote(String words) {
        return words.length() <= QUOTE ? words : words.substring(0, QUOTE - 1).strip() + "…";
    }
}
