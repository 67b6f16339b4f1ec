package fr.lesbases.resource;

import fr.lesbases.common.ResourceId;
import fr.lesbases.resource.Duplicate.Reason;
import fr.lesbases.resource.Duplicate.Why;
import fr.lesbases.search.IndexSilence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Published resources that may be the same as one that is being written: with nearly its title and description, a link to the same page, or a file with the same
 * content; while the index is silent, only the last. Only what the viewer may read is answered, and only what its readers see of it is compared.
 */
@Service
@Transactional(readOnly = true)
public class Duplicates {

    public static final int MOST = 5;
    /** Of each kind, read and compared. */
    private static final int COMPARED = 20;

    private final Editable editable;
    private final IndexTwins index;
    private final FileTwins files;
    private final NoDuplicates none;
    private final ResourceCatalogue catalogue;

    Duplicates(Editable editable, IndexTwins index, FileTwins files, NoDuplicates none, ResourceCatalogue catalogue) {
        this.editable = editable;
        this.index = index;
        this.files = files;
        this.none = none;
        this.catalogue = catalogue;
    }

    /** At most {@value #MOST} for its working copy, the likeliest first. @throws ResourceNotFound, fr.lesbases.access.AccessDenied where the viewer may not edit it */
    public List<Duplicate> of(ResourceId id) {
        return find(Clues.of(editable.find(id).content()), none.of(id));
    }

    /** The same for a resource that is not there yet. @param without what the viewer said is none */
    public List<Duplicate> of(Clues clues, Collection<ResourceId> without) {
        return find(clues, without);
    }

    /** From now on, the other is not offered to any of the resource's editors. @throws ResourceNotFound, fr.lesbases.access.AccessDenied where the viewer may not edit it */
    @Transactional
    public void dismiss(ResourceId id, ResourceId other) {
        editable.find(id);
        none.add(id, other);
    }

    /** The other is offered again. @throws ResourceNotFound, fr.lesbases.access.AccessDenied where the viewer may not edit it */
    @Transactional
    public void bringBack(ResourceId id, ResourceId other) {
        editable.find(id);
        none.remove(id, other);
    }

    /** As many questions to the index and the database for many as for few. */
    private List<Duplicate> find(Clues clues, Collection<ResourceId> without) {
        WordClues words = new WordClues(clues.title(), clues.description());
        Map<ResourceId, Set<String>> sameFiles = files.of(clues.files(), without);
        Map<ResourceId, Set<String>> samePages = IndexSilence.otherwise(() -> index.leadingTo(clues.pages().keySet(), without), Map.of());
        Set<ResourceId> found = new LinkedHashSet<>();
        Stream.of(sameFiles, samePages).forEach(twins -> twins.entrySet().stream().sorted(Comparator.comparingInt(one -> -one.getValue().size())).limit(COMPARED).forEach(one -> found.add(one.getKey())));
        found.addAll(IndexSilence.otherwise(() -> index.likely(words, without, COMPARED), List.of()));

        List<Weighed> weighed = new ArrayList<>();
        for (ResourceRow row : catalogue.rows(found)) {
            double alike = words.likeness(row.title(), row.description());
            List<Reason> reasons = Stream.of(
                    sameFiles.getOrDefault(row.id(), Set.of()).stream().map(name -> new Reason(Why.FILE, name)),
                    samePages.getOrDefault(row.id(), Set.of()).stream().map(page -> new Reason(Why.LINK, clues.pages().get(page))),
                    Stream.of(new Reason(Why.WORDS, "")).filter(reason -> alike > 0)).flatMap(one -> one).toList();
            if (!reasons.isEmpty() && row.state() != State.DRAFT) {
                weighed.add(new Weighed(new Duplicate(row, reasons), alike + reasons.stream().mapToDouble(reason -> weight(reason.why())).sum()));
            }
        }
        return weighed.stream().sorted(Comparator.comparingDouble(one -> -one.weight())).limit(MOST).map(Weighed::duplicate).toList();
    }

    private record Weighed(Duplicate duplicate, double weight) {}

    /** Beside how much the words are alike. */
    private static double weight(Why why) {
        return switch (why) {
            case FILE -> 3;
            case LINK -> 2;
            case WORDS -> 0;
        };
    }
}
