package fr.lesbases.resource;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Viewer;
import fr.lesbases.base.BaseAction;
import fr.lesbases.base.Bases;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.UnseenByReaders;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.Files;
import fr.lesbases.resource.block.Block;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing: a resource is created, then its working copy is changed edit by edit. */
@Service
@Transactional
public class Authoring {

    private final Resources resources;
    private final Editable editable;
    private final ResourceSlugs slugs;
    private final CurrentViewer currentViewer;
    private final Places places;
    private final Bases bases;
    private final Files files;
    private final Looks looks;
    private final Checkpoints checkpoints;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Authoring(Resources resources, Editable editable, ResourceSlugs slugs, CurrentViewer currentViewer, Places places, Bases bases, Files files, Looks looks,
            Checkpoints checkpoints, ApplicationEventPublisher events, Clock clock) {
        this.resources = resources;
        this.editable = editable;
        this.slugs = slugs;
        this.currentViewer = currentViewer;
        this.places = places;
        this.bases = bases;
        this.files = files;
        this.looks = looks;
        this.checkpoints = checkpoints;
        this.events = events;
        this.clock = clock;
    }

    /** Where the viewer may start one: their profile, their bases, and the asked one where they may make things in it. */
    @Transactional(readOnly = true)
    public List<Place> places(Optional<Slug> asked) {
        return places.of(currentViewer.signedIn().profile().orElseThrow(), asked.flatMap(bases::editable));
    }

    /** Starts a draft of the viewer's. @return its address @throws fr.lesbases.access.AccessDenied where it is to be in a base of which they are no member */
    public Slug create(NewResource wanted) {
        return create(ResourceId.create(), wanted);
    }

    /** The same, of a resource whose files are waiting for it. */
    Slug create(ResourceId id, NewResource wanted) {
        Viewer viewer = currentViewer.signedIn();
        wanted.base().ifPresent(base -> bases.require(BaseAction.EDIT, base));
        Content content = new Content(wanted.title(), wanted.description(), Optional.empty(), blocks(wanted));
        Slug slug = slugs.reserve(content.title(), id);
        resources.save(new Resource(id, slug, viewer.profile().orElseThrow(), wanted.base(), content, clock.instant()));
        // What belongs to it may be written beside Hibernate
        resources.flush();
        return slug;
    }

    private static List<Block> blocks(NewResource wanted) {
        return wanted.template().stream().flatMap(template -> template.blocks().stream()).map(block -> block.withId(BlockId.create())).toList();
    }

    /** What the editor shows. @throws ResourceNotFound, fr.lesbases.access.AccessDenied as the policy says */
    @Transactional(readOnly = true)
    public WorkingCopy open(Slug slug) {
        return workingCopy(editable.find(slug));
    }

    /** The same, once it is open: after somebody else's edit. */
    @Transactional(readOnly = true)
    public WorkingCopy open(ResourceId id) {
        return workingCopy(editable.find(id));
    }

    /**
     * Applies an edit to the latest working copy.
     *
     * @throws fr.lesbases.common.DomainException where the result would break a limit of {@link Content}, or a block names another resource's file
     */
    @UnseenByReaders
    public Outcome apply(ResourceId id, Edit edit) {
        Resource resource = editable.lock(id);
        Outcome outcome = Editing.apply(edit, resource.content());
        if (outcome instanceof Outcome.Applied applied) {
            requireOwnFiles(resource, applied.content());
            ProfileId editor = currentViewer.signedIn().profile().orElseThrow();
            checkpoints.beforeEdit(resource, editor);
            resource.write(applied.content(), editor, clock.instant());
            events.publishEvent(new ResourceChanged(id));
        }
        return outcome;
    }

    /** Asked before a file is received for a resource. @throws fr.lesbases.access.AccessDenied where the viewer may not edit it */
    @Transactional(readOnly = true)
    public void requireEditable(ResourceId id) {
        editable.find(id);
    }

    /** Whether the viewer still may edit it. */
    @Transactional(readOnly = true)
    public boolean isEditable(ResourceId id) {
        return resources.findById(id.value()).filter(resource -> !resource.isDeleted() && ResourcePolicy.allows(Action.EDIT, resource, currentViewer.get())).isPresent();
    }

    private WorkingCopy workingCopy(Resource resource) {
        Content content = resource.content();
        return new WorkingCopy(resource.id(), resource.slug(), places.publisher(resource), content, resource.state(),
                resource.hasUnpublishedChanges(), resource.edited(), files.find(content.files()), looks.of(resource.classification()));
    }

    /** A file follows the rights of its own resource: naming another's would open it to the readers of this one. */
    private void requireOwnFiles(Resource resource, Content content) {
        var known = files.find(content.files());
        boolean own = content.files().stream().allMatch(file -> known.containsKey(file) && known.get(file).owner().equals(FileOwner.of(resource.id())));
        if (!own) {
            throw ResourceNotFound.hidden();
        }
    }
}
