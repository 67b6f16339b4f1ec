package fr.lesbases.resource;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.FileId;
import fr.lesbases.common.Page;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.RevisionId;
import fr.lesbases.common.Slug;
import fr.lesbases.file.Files;
import fr.lesbases.profile.Profiles;
import fr.lesbases.resource.block.Block;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was published of a resource and kept of its working copy, for those who may edit it: to look at, to compare, to go back to. */
@Service
@Transactional
public class Versions {

    public static final int PAGE_SIZE = 20;

    private final Editable editable;
    private final Authoring authoring;
    private final Revisions revisions;
    private final VersionRows rows;
    private final Checkpoints checkpoints;
    private final Profiles profiles;
    private final Files files;
    private final RelatedResources related;
    private final CurrentViewer currentViewer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Versions(Editable editable, Authoring authoring, Revisions revisions, VersionRows rows, Checkpoints checkpoints, Profiles profiles, Files files,
            RelatedResources related, CurrentViewer currentViewer, ApplicationEventPublisher events, Clock clock) {
        this.editable = editable;
        this.authoring = authoring;
        this.revisions = revisions;
        this.rows = rows;
        this.checkpoints = checkpoints;
        this.profiles = profiles;
        this.files = files;
        this.related = related;
        this.currentViewer = currentViewer;
        this.events = events;
        this.clock = clock;
    }

    /** @param number of the page, from 1 @throws ResourceNotFound, fr.lesbases.access.AccessDenied as the policy says; likewise the others */
    @Transactional(readOnly = true)
    public History history(Slug slug, int number) {
        Resource resource = editable.find(slug);
        long total = rows.count(resource.id());
        int shown = Page.toShow(number, total, PAGE_SIZE);
        List<Version> versions = rows.find(resource, "", (shown - 1L) * PAGE_SIZE, PAGE_SIZE);
        return new History(authoring.open(resource.id()), profiles.find(resource.editor()).orElseThrow(), resource.published().map(published -> rows.of(resource, published)),
                new Page<>(versions, total, shown, PAGE_SIZE));
    }

    /** For a choice among them, the latest first. @param words of a name or a date; blank for all */
    @Transactional(readOnly = true)
    public List<Version> find(ResourceId id, String words, int skip, int most) {
        return rows.find(editable.find(id), words, skip, most);
    }

    /** @param before empty for the working copy; {@code after} likewise */
    @Transactional(readOnly = true)
    public Comparison compare(Slug slug, Optional<RevisionId> before, Optional<RevisionId> after) {
        Resource resource = editable.find(slug);
        Comparison.Side old = side(resource, before);
        Comparison.Side now = side(resource, after);
        Set<FileId> named = new HashSet<>(old.content().files());
        named.addAll(now.content().files());
        Set<ResourceId> shown = new HashSet<>(old.content().resources());
        shown.addAll(now.content().resources());
        return new Comparison(authoring.open(resource.id()), old, now, BlockChange.between(old.content(), now.content()), files.find(named), related.find(shown));
    }

    /** Makes it the working copy; readers see it once it is published. @return the version that holds what was the working copy */
    public RevisionId restore(ResourceId id, RevisionId version) {
        Resource resource = editable.lock(id);
        Content wanted = revision(resource, version).content();
        RevisionId before = checkpoints.keep(resource);
        resource.write(wanted, currentViewer.signedIn().profile().orElseThrow(), clock.instant());
        events.publishEvent(new ResourceChanged(id));
        return before;
    }

    /** Back to what readers see. @return as {@link #restore} @throws DomainException where nothing was published */
    public RevisionId discard(ResourceId id) {
        Revision published = editable.lock(id).published().orElseThrow(() -> new DomainException("resource.versions.nothingPublished"));
        return restore(id, published.id());
    }

    /** One block as that version has it: in its place where it still stands, otherwise behind the one it followed. @return as {@link Authoring#apply} */
    public Outcome restoreBlock(ResourceId id, RevisionId version, BlockId block) {
        Resource resource = editable.lock(id);
        Content old = revision(resource, version).content();
        Block wanted = old.block(block).orElseThrow(ResourceNotFound::hidden);
        return authoring.apply(id, resource.content().block(block).<Edit>map(current -> new Edit.Replace(current, wanted))
                .orElseGet(() -> new Edit.Insert(wanted, before(old, resource.content(), block))));
    }

    /** A block that the working copy has no more. @param after where it belongs there now, as for {@link Edit.Insert} */
    public record Gone(Block block, Optional<BlockId> after) {}

    /** As the latest version has it, without those within it that stand elsewhere by now. Empty where no version has it: it was made and deleted between two checkpoints. */
    @Transactional(readOnly = true)
    public Optional<Gone> gone(ResourceId id, BlockId block) {
        Content current = editable.find(id).content();
        return revisions.lastWith(id.value(), block.value()).map(Revision::content).map(old -> new Gone(without(old.block(block).orElseThrow(), current), before(old, current, block)));
    }

    private static Block without(Block block, Content there) {
        return block.withSlots(block.slots().stream()
                .map(slot -> slot.with(slot.blocks().stream().filter(inner -> there.block(inner.id()).isEmpty()).map(inner -> without(inner, there)).toList())).toList());
    }

    /** Whoever bears a name is kept. @param name blank for none @throws DomainException over {@value Version#MAX_NAME} characters */
    public void name(ResourceId id, RevisionId version, String name) {
        String wanted = Content.oneLine(name);
        if (wanted.length() > Version.MAX_NAME) {
            throw new DomainException("common.text.tooLong", Version.MAX_NAME);
        }
        if (revisions.rename(version.value(), editable.find(id).id().value(), wanted.isEmpty() ? null : wanted) == 0) {
            throw ResourceNotFound.hidden();
        }
    }

    private Comparison.Side side(Resource resource, Optional<RevisionId> version) {
        return version.map(id -> revision(resource, id)).map(revision -> new Comparison.Side(Optional.of(rows.of(resource, revision)), revision.content()))
                .orElseGet(() -> new Comparison.Side(Optional.empty(), resource.content()));
    }

    /** Only of that resource: the number of another's must not open it. */
    private Revision revision(Resource resource, RevisionId id) {
        return revisions.findByIdAndResource(id.value(), resource.id().value()).orElseThrow(ResourceNotFound::hidden);
    }

    /** The nearest block before it there that still stands here. */
    private static Optional<BlockId> before(Content old, Content current, BlockId block) {
        return BlockTree.before(old.blocks(), block).stream().filter(id -> BlockTree.stands(current.blocks(), id)).findFirst();
    }
}
