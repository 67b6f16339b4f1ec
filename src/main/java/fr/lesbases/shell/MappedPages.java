package fr.lesbases.shell;

import fr.lesbases.resource.ui.ResourceRoutes;
import fr.lesbases.sitemap.PublicPages;
import fr.lesbases.taxonomy.Vocabularies;
import fr.lesbases.taxonomy.Vocabulary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Home, families and written pages, as {@link ShellAddresses} lets search engines keep them. */
@Component
@Order(1)
class MappedPages implements PublicPages {

    private final Vocabularies vocabularies;

    MappedPages(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public int sitemaps() {
        return 1;
    }

    @Override
    public Optional<Instant> changed(int number) {
        return Optional.empty();
    }

    @Override
    public List<PublicPage> of(int number) {
        Stream<String> families = vocabularies.get(Vocabulary.THEMES).families().stream().map(ResourceRoutes::family);
        Stream<String> written = Stream.concat(WrittenPages.NAMES.stream().sorted(), Stream.of("plan-du-site")).map(name -> "/" + name);
        return number > 1 ? List.of() : Stream.of(Stream.of("/"), families, written).flatMap(paths -> paths).map(path -> new PublicPage(path, Optional.empty())).toList();
    }
}
