package fr.lesbases.resource;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.ImageBlock;
import fr.lesbases.taxonomy.Classification;
import fr.lesbases.taxonomy.ClassificationProblem;
import fr.lesbases.taxonomy.Vocabularies;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishing, and all that takes effect at once: visibility, indexation, licence. Rules: PRODUCT §2. */
@Service
@Transactional
public class Publication {

    private final Editable editable;
    private final Revisions revisions;
    private final ResourceSlugs slugs;
    private final Vocabularies vocabularies;
    private final Places places;
    private final CurrentViewer currentViewer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publication(Editable editable, Revisions revisions, ResourceSlugs slugs, Vocabularies vocabularies, Places places, CurrentViewer currentViewer,
            ApplicationEventPublisher events, Clock clock) {
        this.editable = editable;
        this.revisions = revisions;
        this.slugs = slugs;
        this.vocabularies = vocabularies;
        this.places = places;
        this.currentViewer = currentViewer;
        this.events = events;
        this.clock = clock;
    }

    /** What the publish page shows. */
    @Transactional(readOnly = true)
    public PublicationSheet sheet(ResourceId id) {
        Resource resource = editable.find(id);
        Content content = resource.content();
        return new PublicationSheet(id, resource.slug(), resource.state(), resource.base().isPresent(), places.isPublic(resource), content, resource.classification(),
                resource.licence(), incomplete(content), content.all().filter(block -> block instanceof ImageBlock image && image.lacksAlt())
                        .map(Block::id).toList());
    }

    /**
     * Freezes the working copy as the version readers see; where they see the same already, only the visibility changes.
     *
     * @return its address, which follows the title
     * @throws ClassificationMissing if it is to be public and is not indexed
     * @throws DomainException if a required field of a block is empty
     */
    public Slug publish(ResourceId id, Visibility visibility) {
        Resource resource = editable.lock(id);
        requirePossible(resource, visibility);
        List<BlockId> incomplete = incomplete(resource.content());
        if (!incomplete.isEmpty()) {
            throw new DomainException("resource.publish.incomplete", incomplete.size());
        }
        if (resource.published().isPresent() && !resource.hasUnpublishedChanges()) {
            resource.changeVisibility(visibility);
        } else {
            publish(resource, visibility);
        }
        changed(id);
        return resource.slug();
    }

    private void publish(Resource resource, Visibility visibility) {
        ResourceId id = resource.id();
        Instant now = clock.instant();
        Viewer viewer = currentViewer.signedIn();
        Revision revision = revisions.save(new Revision(id, revisions.lastNumber(id.value()) + 1, resource.content(), viewer.profile().orElseThrow(), now));
        Slug slug = Slug.of(resource.content().title(), "ressource").equals(resource.slug()) ? resource.slug() : slugs.reserve(resource.content().title(), id);
        resource.publish(revision, visibility, slug, now);
        resource.checkpointed(now);
    }

    /** Shows or hides what is published, at once. @throws ClassificationMissing as {@link #publish} */
    public void changeVisibility(ResourceId id, Visibility visibility) {
        Resource resource = editable.lock(id);
        requirePossible(resource, visibility);
        resource.changeVisibility(visibility);
        changed(id);
    }

    /** Sets the indexation, at once. A draft's or private one's may be incomplete, never too much. @throws ClassificationMissing otherwise */
    public void classify(ResourceId id, Classification classification) {
        classify(editable.lock(id), classification);
    }

    /** The same for the terms of one vocabulary; what somebody else chooses in the others meanwhile is kept. */
    public void classify(ResourceId id, String vocabulary, Collection<String> codes) {
        Resource resource = editable.lock(id);
        classify(resource, resource.classification().with(vocabulary, codes));
    }

    private void classify(Resource resource, Classification classification) {
        if (classification.terms().stream().anyMatch(term -> vocabularies.find(term).isEmpty())) {
            throw new DomainException("resource.classification.unknown");
        }
        List<ClassificationProblem> problems = vocabularies.problems(classification).stream()
                .filter(problem -> resource.state() == State.PUBLIC || classification.of(problem.vocabulary()).size() > problem.max()).toList();
        if (!problems.isEmpty()) {
            throw new ClassificationMissing(problems.getFirst());
        }
        resource.classify(classification);
        changed(resource.id());
    }

    public void changeLicence(ResourceId id, Licence licence) {
        editable.lock(id).changeLicence(licence);
        changed(id);
    }

    private void requirePossible(Resource resource, Visibility visibility) {
        if (visibility == Visibility.PUBLIC) {
            if (!places.isPublicFromNowOn(resource)) {
                throw new DomainException(resource.base().isPresent() ? "resource.publish.onlyPrivate.base" : "resource.publish.onlyPrivate");
            }
            List<ClassificationProblem> problems = vocabularies.problems(resource.classification());
            if (!problems.isEmpty()) {
                throw new ClassificationMissing(problems.getFirst());
            }
        }
    }

    /** The blocks whose required field is empty. */
    static List<BlockId> incomplete(Content content) {
        return content.all().filter(block -> block.missing().isPresent()).map(Block::id).toList();
    }

    private void changed(ResourceId id) {
        events.publishEvent(new ResourceChanged(id));
    }
}
