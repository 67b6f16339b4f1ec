package fr.lesbases.resource;

import fr.lesbases.common.ResourceId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The resources that blocks of others show. Whatever is asked for, only what the viewer may read is answered. */
@Service
@Transactional(readOnly = true)
public class RelatedResources {

    private final ResourceCatalogue catalogue;
    private final ResourceSearch search;

    RelatedResources(ResourceCatalogue catalogue, ResourceSearch search) {
        this.catalogue = catalogue;
        this.search = search;
    }

    public Map<ResourceId, ResourceRow> find(Collection<ResourceId> ids) {
        return catalogue.rows(ids).stream().collect(Collectors.toMap(ResourceRow::id, Function.identity()));
    }

    /** Published ones with these words, the most fitting first; a page of them. */
    public List<ResourceRow> suggest(String words) {
        return search.search(ResourceQuery.ALL.withWords(words)).page().items().stream().map(ResourceHit::row).toList();
    }
}
