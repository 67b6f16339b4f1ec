package fr.lesbases.resource;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import fr.lesbases.base.BaseName;
import fr.lesbases.common.SecretHash;
import fr.lesbases.common.Texts;
import fr.lesbases.taxonomy.Term;
import fr.lesbases.taxonomy.Vocabularies;
import fr.lesbases.ui.SiteAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Resources as an Atom feed (RFC 4287), written by ROME. An entry says what a row of a list says, and is identified by the resource's number, which no renaming changes. The feed is known by its bytes:
 * a date would not tell that something became private.
 */
@Component
class ResourceFeed {

    /** How long readers of feeds may keep it. */
    static final Duration FRESH = Duration.ofMinutes(5);
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private static final String TYPE = "atom_1.0";
    /** What XML 1.0 has no way to write. */
    private static final Pattern NO_XML = Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final SiteAddress site;
    private final Vocabularies vocabularies;

    ResourceFeed(SiteAddress site, Vocabularies vocabularies) {
        this.site = site;
        this.vocabularies = vocabularies;
    }

    /**
     * Spring answers 304 where the asker has this already. A strong tag would keep Tomcat from compressing it.
     *
     * @param title of what is listed; "" for all there is
     * @param path of the feed, from the root
     * @param page that lists the same, likewise
     * @param rows what a visitor may read, whoever asks: what a reader of feeds copies elsewhere is public
     */
    ResponseEntity<byte[]> answer(String title, String path, String page, List<ResourceRow> rows) {
        byte[] atom = write(of(title, path, page, rows), rows).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok().contentType(ATOM).eTag("W/\"%s\"".formatted(SecretHash.of(new String(atom, StandardCharsets.UTF_8)).substring(0, 32)))
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic()).header("X-Content-Type-Options", "nosniff").body(atom);
    }

    /** ROME knows no languages of entries. */
    private static String write(Feed feed, List<ResourceRow> rows) {
        try {
            Document document = new WireFeedOutput().outputJDom(feed);
            Iterator<Element> entries = document.getRootElement().getChildren("entry", document.getRootElement().getNamespace()).iterator();
            rows.stream().map(ResourceRow::language).forEach(language -> {
                Element entry = entries.next();
                if (!language.isFrench()) {
                    entry.setAttribute("lang", language.code(), Namespace.XML_NAMESPACE);
                }
            });
            return new XMLOutputter(Format.getPrettyFormat()).outputString(document);
        } catch (FeedException incomplete) {
            throw new IllegalStateException(incomplete);
        }
    }

    private Feed of(String title, String path, String page, List<ResourceRow> rows) {
        Feed feed = new Feed(TYPE);
        String self = site.of(path);
        feed.setId(self);
        feed.setTitle(text(title.isEmpty() ? Texts.get("resource.feed.title") : Texts.get("resource.feed.title.of", title)));
        feed.setUpdated(Date.from(rows.stream().map(ResourceRow::lastPublished).max(Instant::compareTo).orElse(Instant.EPOCH)));
        feed.setAuthors(List.of(person(Texts.get("resource.feed.author"), "/")));
        feed.setAlternateLinks(List.of(link("alternate", "text/html", site.of(page))));
        feed.setOtherLinks(List.of(link("self", "application/atom+xml", self)));
        feed.setEntries(rows.stream().map(this::entry).toList());
        return feed;
    }

    private Entry entry(ResourceRow row) {
        Entry entry = new Entry();
        entry.setId("urn:uuid:" + row.id());
        entry.setTitle(text(row.title()));
        entry.setPublished(Date.from(row.date()));
        entry.setUpdated(Date.from(row.lastPublished()));
        entry.setAuthors(List.of(row.publisher().base().map(this::base).orElseGet(() -> person(row.publisher().creator().name().full(), "/profils/" + row.publisher().creator().slug()))));
        entry.setAlternateLinks(List.of(link("alternate", "text/html", site.of("/ressources/" + row.slug()))));
        Content summary = new Content();
        summary.setType(Content.TEXT);
        summary.setValue(text(row.description()));
        entry.setSummary(summary);
        entry.setCategories(row.terms().stream().flatMap(ref -> vocabularies.find(ref).stream()).map(ResourceFeed::category).toList());
        return entry;
    }

    private SyndPerson base(BaseName base) {
        return person(base.name(), "/bases/" + base.slug());
    }

    private SyndPerson person(String name, String path) {
        SyndPerson person = new SyndPersonImpl();
        person.setName(text(name));
        person.setUri(site.of(path));
        return person;
    }

    private static Category category(Term term) {
        Category category = new Category();
        category.setTerm(term.ref().code());
        category.setLabel(text(term.label()));
        return category;
    }

    private static Link link(String rel, String type, String address) {
        Link link = new Link();
        link.setRel(rel);
        link.setType(type);
        link.setHref(address);
        return link;
    }

    private static String text(String words) {
        return NO_XML.matcher(words).replaceAll("");
    }
}
