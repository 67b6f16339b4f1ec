package fr.lesbases.firstversion;

import fr.lesbases.common.EmailAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** The HTML of the first version, as its editors and its interfaces left it. */
final class OldHtml {

    /** What its interface refused it wrote out as text instead of leaving it out; none of these is anything that people write about in a sentence with attributes or by itself. */
    private static final Pattern WRITTEN_OUT = Pattern.compile(
            "&lt;(/?(?:script|style|span|font|h[1-6]|div|center|u|s|strike|small|big|table|thead|tbody|tfoot|tr|td|th|col|colgroup|iframe|img|object|embed|section|article|header|footer|figure"
                    + "|figcaption|form|input|button|label|svg|o:p)(?:\\s(?:(?!&gt;|&lt;|<|>).)*)?/?)&gt;", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9-]*(?::[a-zA-Z]+)?(?:[\\s/][^<>]*)?>|<!--");
    /** Addresses that people put between angle brackets. */
    private static final Pattern BRACKETED = Pattern.compile("<([^\\s<>@\"'=/]+@[^\\s<>\"'=/]+|https?://[^\\s<>]+)>");
    private static final Pattern WITHOUT_SCHEME = Pattern.compile("(?i)www\\.[^\\s]+");
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

    private OldHtml() {
    }

    /** With its tags as tags: whatever they are, the allow-list decides on them. */
    static String unescaped(String html) {
        Matcher written = WRITTEN_OUT.matcher(BRACKETED.matcher(html).replaceAll("&lt;$1&gt;"));
        return written.replaceAll(tag -> Matcher.quoteReplacement("<" + tag.group(1).replace("&quot;", "\"").replace("&#39;", "'").replace("&#x27;", "'") + ">"));
    }

    /** Of a link, with the scheme that its author left out. */
    static String address(String typed) {
        String address = typed.strip();
        if (address.startsWith("//")) {
            return "https:" + address;
        }
        if (WITHOUT_SCHEME.matcher(address).matches()) {
            return "https://" + address;
        }
        return EmailAddress.isValid(address) ? "mailto:" + address : address;
    }

    /** Text that holds no tag has lines and empty lines. */
    static String paragraphs(String text) {
        if (TAG.matcher(text).find()) {
            return text;
        }
        // already "&amp;" where somebody's interface made it so
        String raw = HtmlUtils.htmlUnescape(text).replace("\r\n", "\n").replace('\r', '\n');
        return Stream.of(PARAGRAPHS.split(raw)).map(String::strip).filter(part -> !part.isEmpty())
                .map(part -> "<p>" + HtmlUtils.htmlEscape(part, "UTF-8").replace("\n", "<br>") + "</p>").collect(Collectors.joining());
    }
}
