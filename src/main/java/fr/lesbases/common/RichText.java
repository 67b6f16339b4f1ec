package fr.lesbases.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Bidi;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.Elements;

/**
 * HTML that came from a person and went through the allow-list: paragraphs, Titre 1–3 (h3, h4, h5: h1 and h2 are the page's and the sections'),
 * bold, italic, lists, quotations, links to http(s) and mailto, and what language some words are in (RGAA 8.7), which tells how they run (8.10).
 * Nothing else is ever kept, so it can be shown as it is.
 */
public final class RichText {

    public static final RichText EMPTY = new RichText("");

    /** Enough for some 80 pages; keeps one block from filling the working copy. */
    public static final int MAX_LENGTH = 200_000;

    private static final Safelist ALLOWED = Safelist.none()
            .addTags("p", "h3", "h4", "h5", "strong", "em", "ul", "ol", "li", "blockquote", "br", "a", "span")
            .addAttributes("a", "href")
            .addAttributes("span", "lang")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addEnforcedAttribute("a", "rel", "nofollow ugc noopener");

    private final String html;

    private RichText(String html) {
        this.html = html;
    }

    /** Keeps what is allowed of {@code untrusted}; blank where no text is left. @throws DomainException over {@value #MAX_LENGTH} characters */
    public static RichText clean(String untrusted) {
        if (untrusted.length() > MAX_LENGTH) {
            throw new DomainException("common.text.tooLong", MAX_LENGTH);
        }
        Document body = new Cleaner(ALLOWED).clean(Jsoup.parseBodyFragment(rename(untrusted)));
        body.outputSettings().prettyPrint(false);
        if (body.body().text().isBlank()) {
            return EMPTY;
        }
        body.select("span").forEach(RichText::language);
        return new RichText(body.body().html());
    }

    /** For what the database holds, which was cleaned when it was written. */
    @JsonCreator
    static RichText stored(String html) {
        return html.isEmpty() ? EMPTY : new RichText(html);
    }

    /** Words in no known language need no mark. */
    private static void language(Element words) {
        Locale language = Locale.forLanguageTag(words.attr("lang"));
        if (language.getLanguage().isEmpty()) {
            words.unwrap();
            return;
        }
        words.attr("lang", language.toLanguageTag());
        if (new Bidi(words.text(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()) {
            words.removeAttr("dir");
        } else {
            words.attr("dir", "rtl");
        }
    }

    /** The tags that browsers, Word and older pages use for the allowed ones. */
    private static String rename(String untrusted) {
        Document document = Jsoup.parseBodyFragment(untrusted);
        document.outputSettings().prettyPrint(false);
        document.select("b").tagName("strong");
        document.select("i").tagName("em");
        document.select("h1, h2").tagName("h3");
        document.select("h6").tagName("h5");
        document.select("div").tagName("p");
        return document.body().html();
    }

    @JsonValue
    public String html() {
        return html;
    }

    /**
     * The same under a section's h2: no heading skips a level, which would lose those who find their way by headings.
     * Each keeps the look of the level its author chose, as its class. What holds no word is left out: it makes room, which is no matter of structure (RGAA 8.9).
     * A paragraph in one other language is so as a whole, and begins at the side where that language begins.
     */
    public String outlined() {
        return outlined(Language.FRENCH);
    }

    /** The same of a text in {@code language}: what is marked as in that one needs no mark. */
    public String outlined(Language language) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.select("p, h3, h4, h5, blockquote, ul, ol, li").stream().filter(part -> part.text().isBlank()).forEach(Element::remove);
        document.select("span").stream().filter(words -> Locale.forLanguageTag(words.attr("lang")).getLanguage().equals(language.code())).forEach(Element::unwrap);
        if (language.isFromRightToLeft()) {
            document.select("span:not([dir])").attr("dir", "ltr");
        }
        document.select("p, h3, h4, h5, li").forEach(RichText::inOneLanguage);
        int above = 2;
        for (Element heading : document.select("h3, h4, h5")) {
            int chosen = heading.tagName().charAt(1) - '0';
            int level = Math.min(chosen, above + 1);
            if (level != chosen) {
                heading.addClass(heading.tagName()).tagName("h" + level);
            }
            above = level;
        }
        return document.body().html();
    }

    private static void inOneLanguage(Element part) {
        Elements marked = part.select("span[lang]");
        if (marked.size() == 1 && marked.text().equals(part.text())) {
            part.attributes().addAll(marked.first().attributes());
            marked.unwrap();
        }
    }

    /** The words alone, blocks parted by a space: for the index, previews and announcements. */
    public String plain() {
        return Jsoup.parseBodyFragment(html).text();
    }

    public boolean isEmpty() {
        return html.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RichText text && text.html.equals(html);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(html);
    }

    @Override
    public String toString() {
        return html;
    }
}
