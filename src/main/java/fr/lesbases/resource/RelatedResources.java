package fr.lesbases.resource;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.search.IndexSilence;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final ResourceSlugs slugs;
    private final CurrentViewer currentViewer;

    RelatedResources(ResourceCatalogue catalogue, ResourceSearch search, ResourceSlugs slugs, CurrentViewer currentViewer) {
        this.catalogue = catalogue;
        this.search = search;
        this.slugs = slugs;
        this.currentViewer = currentViewer;
    }

    /** The one at this address, also an earlier one of it. */
    public Optional<ResourceId> at(Slug slug) {
        return slugs.find(slug.value()).filter(resource -> ResourcePolicy.allows(Action.READ, resource, currentViewer.get())).map(Resource::id);
    }

    public Map<ResourceId, ResourceRow> find(Collection<ResourceId> ids) {
        return catalogue.rows(ids).stream().collect(Collectors.toMap(ResourceRow::id, Function.identity()));
    }

    /** Published ones with these words, the most fitting first; a page of them, and none while the index is silent. */
    public List<ResourceRow> suggest(String words) {
        return IndexSilence.otherwise(() -> search.rows(words), List.of());
    }
}
