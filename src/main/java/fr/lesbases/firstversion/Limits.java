package fr.lesbases.firstversion;

import fr.lesbases.common.EmailAddress;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Makes texts of the first version fit ours. */
final class Limits {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern EMPTY_LINES = Pattern.compile("[ \\t\\u00a0]*\\n[ \\t\\u00a0]*(\\n\\s*)?");

    private Limits() {
    }

    static String oneLine(String text) {
        return BLANKS.matcher(text.strip()).replaceAll(" ");
    }

    /** Plain words lead nowhere: where they led stands behind them. */
    private static void writeAddress(Element link) {
        String address = OldHtml.address(link.attr("href")).replaceFirst("^mailto:", "");
        boolean leads = address.startsWith("http") || EmailAddress.isValid(address);
        if (leads && !link.text().contains(address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", ""))) {
            link.after(new TextNode(" (" + address + ")"));
        }
    }

    /** HTML as the plain text that descriptions are here: a line for each paragraph. */
    static String plain(String html) {
        Document document = Jsoup.parseBodyFragment(OldHtml.unescaped(html));
        document.select("script, style").remove();
        document.select("a[href]").forEach(Limits::writeAddress);
        document.select("br").after("\n");
        document.select("li").prepend("– ");
        document.select("p, div, li, h1, h2, h3, h4, h5, h6, blockquote, ul, ol, tr").after("\n");
        return EMPTY_LINES.matcher(document.body().wholeText().replace("\r", "")).replaceAll("\n").strip();
    }
}
