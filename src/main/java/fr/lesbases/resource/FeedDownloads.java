package fr.lesbases.resource;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.base.BasePage;
import fr.lesbases.base.Bases;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.ProfilePage;
import fr.lesbases.profile.Profiles;
import fr.lesbases.search.IndexSilence;
import fr.lesbases.taxonomy.Vocabularies;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Feeds of a search with its parameters, of a base and of a profile. The answers are a visitor's, whoever asks. */
@Controller
class FeedDownloads {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final ResourceSearch search;
    private final ResourceCatalogue catalogue;
    private final Bases bases;
    private final Profiles profiles;
    private final ResourceFeed feed;
    private final PageFeeds pages;
    private final Vocabularies vocabularies;
    private final CurrentViewer currentViewer;

    FeedDownloads(ResourceSearch search, ResourceCatalogue catalogue, Bases bases, Profiles profiles, ResourceFeed feed, PageFeeds pages, Vocabularies vocabularies, CurrentViewer currentViewer) {
        this.search = search;
        this.catalogue = catalogue;
        this.bases = bases;
        this.profiles = profiles;
        this.feed = feed;
        this.pages = pages;
        this.vocabularies = vocabularies;
        this.currentViewer = currentViewer;
    }

    @GetMapping(ResourceQuery.FEED_PATH)
    ResponseEntity<byte[]> ofSearch(@RequestParam MultiValueMap<String, String> parameters) {
        ResourceQuery query = ResourceQuery.read(parameters, vocabularies.all()).withSort(ResourceSort.RELEVANCE);
        Optional<List<ResourceRow>> found = IndexSilence.otherwise(() -> Optional.of(currentViewer.asVisitor(() -> search.newest(query, PageFeeds.ENTRIES).rows())), Optional.empty());
        return found.map(rows -> feed.answer(title(query), query.feedAddress(), query.address(), rows)).orElseGet(() -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(ResourceFeed.FRESH.toSeconds())).cacheControl(CacheControl.noStore()).contentType(TEXT)
                .body(Texts.get("search.silent").getBytes(StandardCharsets.UTF_8)));
    }

    @GetMapping("/bases/{slug}.atom")
    ResponseEntity<byte[]> ofBase(@PathVariable String slug) {
        return pages.ofPage(slug, asked -> Optional.of(bases.page(asked)).filter(BasePage::isReadable).map(BasePage::base)
                .map(base -> new PageFeeds.Listed(base.name(), base.slug(), "/bases/" + base.slug(), () -> catalogue.ofBase(base.id(), State.PUBLIC, 1).items())));
    }

    @GetMapping("/profils/{slug}.atom")
    ResponseEntity<byte[]> ofProfile(@PathVariable String slug) {
        return pages.ofPage(slug, asked -> Optional.of(profiles.page(asked)).filter(ProfilePage::readable).map(ProfilePage::person)
                .map(person -> new PageFeeds.Listed(person.name().full(), person.slug(), "/profils/" + person.slug(), () -> catalogue.ofProfile(person.id(), State.PUBLIC, 1).items())));
    }

    private String title(ResourceQuery query) {
        List<String> words = new ArrayList<>();
        if (!query.words().isEmpty()) {
            words.add(query.words());
        }
        words.addAll(new FacetLabels(vocabularies.all()).of(query));
        return String.join(", ", words);
    }
}
