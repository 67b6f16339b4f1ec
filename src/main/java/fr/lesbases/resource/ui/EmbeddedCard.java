package fr.lesbases.resource.ui;

import fr.lesbases.common.Texts;
import fr.lesbases.common.Typography;
import fr.lesbases.file.ImageWidth;
import fr.lesbases.file.ui.FileAddresses;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.ui.CoverPattern;
import fr.lesbases.ui.Formats;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** A resource as a small page of its own, for a frame in the pages of others: no script, and every link leads out of the frame. */
final class EmbeddedCard {

    static final int WIDTH = 600;
    static final int HEIGHT = 220;

    private EmbeddedCard() {
    }

    static String html(ResourceRow row) {
        Document page = page(row.title());
        Element card = page.body().appendElement("main").addClass("embed");
        row.look().ifPresent(look -> card.attr("data-family", look));
        cover(card.appendElement("div").addClass("embed__cover"), row);
        Element words = card.appendElement("div").addClass("embed__t");
        link(inLanguage(words.appendElement("h1"), row), ResourceRoutes.page(row.slug()), row.title());
        inLanguage(words.appendElement("p"), row).addClass("embed__d").text(Typography.french(row.description()));
        words.appendElement("p").addClass("embed__m").text(facts(row));
        words.appendElement("p").addClass("embed__s").text(Texts.get("resource.card.from"));
        return page.outerHtml();
    }

    /** In place of one that is not, or no longer, there for everybody: the page that holds the frame stays as it is. */
    static String gone() {
        Document page = page(Texts.get("resource.card.gone"));
        Element words = page.body().appendElement("main").addClass("embed").appendElement("div").addClass("embed__t");
        words.appendElement("h1").text(Texts.get("resource.card.gone"));
        link(words.appendElement("p"), "/", Texts.get("ui.name"));
        return page.outerHtml();
    }

    private static Document page(String title) {
        Document page = Document.createShell("");
        page.prependChild(new DocumentType("html", "", ""));
        page.selectFirst("html").attr("lang", "fr");
        page.title(Typography.french(title));
        page.head().appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        page.head().appendElement("meta").attr("name", "robots").attr("content", "noindex");
        for (String sheet : List.of("tokens", "embed")) {
            page.head().appendElement("link").attr("rel", "stylesheet").attr("href", "/styles/" + sheet + ".css");
        }
        return page;
    }

    private static Element inLanguage(Element words, ResourceRow row) {
        row.language().attributes().forEach(words::attr);
        return words;
    }

    private static void link(Element place, String address, String words) {
        place.appendElement("a").attr("href", address).attr("target", "_blank").attr("rel", "noopener").text(Typography.french(words));
    }

    private static void cover(Element place, ResourceRow row) {
        if (row.cover().isPresent()) {
            place.appendElement("img").attr("src", FileAddresses.image(row.cover().get(), ImageWidth.W640)).attr("alt", "");
        } else {
            place.html(CoverPattern.card(row.id().toString(), row.look()).getElement().getProperty("innerHTML", ""));
        }
    }

    private static String facts(ResourceRow row) {
        List<String> facts = new ArrayList<>(List.of(row.publisher().name()));
        facts.addAll(row.supports().stream().limit(2).toList());
        facts.add(Formats.date(row.date()));
        return String.join(" · ", facts);
    }
}
