package fr.lesbases.resource;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.file.Files;
import fr.lesbases.taxonomy.Vocabularies;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows those who may edit a resource what becomes of their working copy, before anybody else sees it. */
@Service
@Transactional(readOnly = true)
public class Previewing {

    private final Editable editable;
    private final Places places;
    private final Files files;
    private final RelatedResources related;
    private final Vocabularies vocabularies;
    private final Looks looks;
    private final CurrentViewer currentViewer;
    private final Clock clock;

    Previewing(Editable editable, Places places, Files files, RelatedResources related, Vocabularies vocabularies, Looks looks, CurrentViewer currentViewer, Clock clock) {
        this.editable = editable;
        this.places = places;
        this.files = files;
        this.related = related;
        this.vocabularies = vocabularies;
        this.looks = looks;
        this.currentViewer = currentViewer;
        this.clock = clock;
    }

    /** As if it were published now. @throws ResourceNotFound, fr.lesbases.access.AccessDenied as the policy says */
    public Preview of(Slug slug) {
        Resource resource = editable.find(slug);
        Content content = resource.content();
        Instant now = clock.instant();
        return new Preview(new ResourcePage.Open(resource.id(), resource.slug(), places.publisher(resource), State.PUBLIC, content, false,
                resource.firstPublished().or(() -> Optional.of(now)), Optional.of(now),
                resource.classification().terms().stream().flatMap(term -> vocabularies.find(term).stream()).toList(), resource.licence(), files.find(content.files()),
                forVisitors(content), looks.family(resource.classification()), resource.use(), Set.of()), Publication.incomplete(content));
    }

    /** The other resources in it: what its editor alone may read would be missing for everybody else. */
    private Map<ResourceId, ResourceRow> forVisitors(Content content) {
        Map<ResourceId, ResourceRow> readable = new HashMap<>();
        currentViewer.asVisitor(() -> readable.putAll(related.find(content.resources())));
        return readable;
    }
}
