package fr.lesbases.resource;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.FileId;
import fr.lesbases.common.HourlyLimit;
import fr.lesbases.common.Language;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.RichText;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Texts;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.Files;
import fr.lesbases.file.StoredFile;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.TextBlock;
import fr.lesbases.taxonomy.Classification;
import fr.lesbases.ui.SiteAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Entities;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes a draft on the viewer's profile out of a resource: its editors copy the working copy, its readers what is published. Files are copied, so that neither of
 * both depends on the other: their bytes first, outside of any transaction, then the draft as a whole, so that a server that dies meanwhile leaves no half of one. Licence and indexation are kept, and a last block names the original.
 */
@Service
public class Duplication {

    /** An hour, for each person: a copy may hold gigabytes. */
    static final int PER_HOUR = 20;

    private final Resources resources;
    private final Authoring authoring;
    private final Places places;
    private final Files files;
    private final SiteAddress site;
    private final CurrentViewer currentViewer;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final HourlyLimit limit;

    Duplication(Resources resources, Authoring authoring, Places places, Files files, SiteAddress site, CurrentViewer currentViewer, TransactionOperations transactions,
            Clock clock) {
        this.resources = resources;
        this.authoring = authoring;
        this.places = places;
        this.files = files;
        this.site = site;
        this.currentViewer = currentViewer;
        this.transactions = transactions;
        this.clock = clock;
        this.limit = new HourlyLimit(PER_HOUR, clock);
    }

    /** @return the draft's address @throws ResourceNotFound, fr.lesbases.access.AccessDenied as the policy says @throws DomainException beyond the limit */
    public Slug duplicate(ResourceId id) {
        ProfileId person = currentViewer.signedIn().profile().orElseThrow();
        Original original = transactions.execute(transaction -> original(id));
        if (limit.take(person.toString()) > 0) {
            throw new DomainException("resource.duplicate.tooMany", PER_HOUR);
        }
        ResourceId copy = ResourceId.create();
        Map<FileId, StoredFile> copies = copyFiles(original.content, FileOwner.of(copy));
        try {
            return transactions.execute(transaction -> make(copy, original, copies, person));
        } catch (RuntimeException failed) {
            files.drop(copies.values());
            throw failed;
        }
    }

    /** @param credit empty for whoever copies what is their own */
    private record Original(ResourceId id, Content content, Licence licence, Classification classification, Optional<Block> credit) {}

    private Original original(ResourceId id) {
        Viewer viewer = currentViewer.signedIn();
        Resource resource = resources.findById(id.value()).filter(one -> !one.isDeleted()).orElseThrow(ResourceNotFound::hidden);
        ResourcePolicy.require(Action.DUPLICATE, resource, viewer);
        Content content = ResourcePolicy.allows(Action.EDIT, resource, viewer) ? resource.content() : resource.published().orElseThrow(ResourceNotFound::hidden).content();
        return new Original(resource.id(), content, resource.licence(), resource.classification(), viewer.is(resource.creator()) ? Optional.empty() : Optional.of(credit(resource, content)));
    }

    private Slug make(ResourceId id, Original original, Map<FileId, StoredFile> copied, ProfileId person) {
        Slug slug = authoring.create(id, new NewResource(title(original.content.title()), original.content.description()));
        Resource copy = resources.lockById(id.value()).orElseThrow(ResourceNotFound::hidden);
        files.adopt(copied.values());
        Map<FileId, FileId> copies = new HashMap<>();
        copied.forEach((from, to) -> copies.put(from, to.id()));
        List<Block> blocks = new ArrayList<>(ContentCopy.blocks(original.content.blocks(), copies));
        if (blocks.size() < Content.MAX_BLOCKS) {
            original.credit.ifPresent(blocks::add);
        }
        copy.write(new Content(copy.content().title(), copy.content().description(), original.content.language(), ContentCopy.cover(original.content, copies), blocks), person, clock.instant());
        copy.copiedFrom(original.id);
        copy.changeLicence(original.licence);
        copy.classify(original.classification);
        return slug;
    }

    private Map<FileId, StoredFile> copyFiles(Content content, FileOwner owner) {
        try {
            return files.copy(content.files(), owner);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private Block credit(Resource resource, Content content) {
        String link = "<a href=\"" + Entities.escape(site.of("/ressources/" + resource.slug())) + "\">" + Entities.escape(content.title()) + "</a>";
        String credit = Texts.get("resource.duplicate.credit." + resource.licence().name(), link, Entities.escape(places.publisher(resource).name()));
        String language = Language.FRENCH.code();
        return new TextBlock(BlockId.create(), RichText.clean(content.language().isFrench() ? "<p>" + credit + "</p>" : "<p><span lang=\"" + language + "\">" + credit + "</span></p>"));
    }

    private static String title(String original) {
        String title = Texts.get("resource.duplicate.copyOf", original);
        return title.length() <= Content.MAX_TITLE ? title : title.substring(0, Content.MAX_TITLE - 1).strip() + "…";
    }
}
