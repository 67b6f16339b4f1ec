package fr.lesbases.shell;

import fr.lesbases.common.Texts;
import fr.lesbases.ui.AboutPage;
import fr.lesbases.ui.AddressAnswer;
import fr.lesbases.ui.PageTitles;
import fr.lesbases.ui.SiteAddress;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the head of a page says of it: its title, and what search engines, previews and readers of feeds read. */
@Component
class PageHead {

    private static final int MAX_DESCRIPTION = 300;
    private static final String SIGN = "/images/icon-512.png";

    private final SiteAddress site;
    private final JsonMapper json;

    PageHead(SiteAddress site, JsonMapper json) {
        this.site = site;
        this.json = json;
    }

    /** @param path of the page, from the root @param number which page of a list is asked for, from 1 */
    void describe(Document page, AddressAnswer.Found found, String path, int number) {
        page.title(PageTitles.of(found.title(), number));
        if (!found.description().isBlank()) {
            meta(page, "description", shortened(found.description()));
        }
        if (!found.indexable()) {
            meta(page, "robots", "noindex");
            return;
        }
        String address = site.of(path);
        preview(page, found, address);
        property(page, "og:image", site.of(found.image().orElse(SIGN)));
        found.about().ifPresent(about -> tell(page, found, about, address));
        found.forms().forEach(form -> link(page, "alternate", site.of(form.path())).attr("type", form.type()).attr("title", form.title()));
    }

    /** One address for one page, however it was asked for, and what a message that holds it shows (ogp.me). */
    private static void preview(Document page, AddressAnswer.Found found, String address) {
        link(page, "canonical", address);
        property(page, "og:type", "website");
        property(page, "og:locale", found.language().isFrench() ? "fr_FR" : found.language().code());
        property(page, "og:site_name", Texts.get("ui.name"));
        property(page, "og:title", name(found));
        property(page, "og:url", address);
        if (!found.description().isBlank()) {
            property(page, "og:description", shortened(found.description()));
        }
    }

    /** In the words of schema.org. It is data for who reads the page, whatever people wrote into it: no tag of theirs ends it. */
    private void tell(Document page, AddressAnswer.Found found, AboutPage about, String address) {
        AboutPage whole = about.with("@context", "https://schema.org").with("url", address).with("inLanguage", found.language().code()).with("name", name(found)).with("image", found.image().map(site::of))
                .with("description", Optional.of(shortened(found.description())).filter(text -> !text.isBlank()));
        page.head().appendElement("script").attr("type", "application/ld+json").appendChild(new DataNode(json.writeValueAsString(whole.nested()).replace("<", "\\u003c")));
    }

    private static String name(AddressAnswer.Found found) {
        return found.title().isBlank() ? Texts.get("ui.name") : found.title();
    }

    private static Element link(Document page, String rel, String address) {
        return page.head().appendElement("link").attr("rel", rel).attr("href", address);
    }

    private static void property(Document page, String property, String content) {
        page.head().appendElement("meta").attr("property", property).attr("content", content);
    }

    private static void meta(Document page, String name, String content) {
        page.head().appendElement("meta").attr("name", name).attr("content", content);
    }

    private static String shortened(String description) {
        return description.length() > MAX_DESCRIPTION ? description.substring(0, MAX_DESCRIPTION - 1) + "…" : description;
    }
}
