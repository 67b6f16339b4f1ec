package fr.lesbases.resource;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Viewer;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Bases;
import fr.lesbases.common.FileId;
import fr.lesbases.database.EntitiesById;
import fr.lesbases.taxonomy.Term;
import fr.lesbases.taxonomy.Vocabularies;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A resource with all that it says, to be taken along by who may edit it; of the others who do, nothing. */
@Service
@Transactional(readOnly = true)
class ResourceCopies {

    private final EntitiesById entities;
    private final Bases bases;
    private final Vocabularies vocabularies;
    private final CurrentViewer currentViewer;

    ResourceCopies(EntitiesById entities, Bases bases, Vocabularies vocabularies, CurrentViewer currentViewer) {
        this.entities = entities;
        this.bases = bases;
        this.vocabularies = vocabularies;
        this.currentViewer = currentViewer;
    }

    /** @param deleted where it is in the corbeille @param published what readers read; empty for a draft */
    record Copy(String address, State state, Optional<Instant> deleted, Optional<String> base, Licence licence, List<String> indexation, Instant edited,
            Optional<Instant> firstPublished, Optional<Instant> lastPublished, Text working, Optional<Text> published) {

        /** Every file it names. */
        @JsonIgnore
        Set<FileId> named() {
            Set<FileId> named = new HashSet<>(working.content.files());
            published.ifPresent(text -> named.addAll(text.content.files()));
            return named;
        }
    }

    /** As it is stored: the kinds of its blocks included. */
    record Text(String title, String description, String language, Optional<Cover> cover, BlockList blocks, @JsonIgnore Content content) {

        static Text of(Content content) {
            return new Text(content.title(), content.description(), content.language().code(), content.cover(), new BlockList(content.blocks()), content);
        }
    }

    /** Those of them that the viewer may edit, in this order. */
    List<Copy> of(List<UUID> ids) {
        Viewer viewer = currentViewer.get();
        return Resources.whole(entities.find(Resource.class, ids)).stream().filter(resource -> ResourcePolicy.allows(Action.EDIT, resource, viewer))
                .sorted(Comparator.comparing(resource -> ids.indexOf(resource.id().value()))).map(this::copy).toList();
    }

    private Copy copy(Resource resource) {
        return new Copy(resource.slug().value(), resource.state(), resource.deleted(), resource.base().flatMap(bases::find).map(BaseName::name), resource.licence(),
                resource.classification().terms().stream().flatMap(term -> vocabularies.find(term).map(Term::label).stream()).toList(), resource.edited(),
                resource.firstPublished(), resource.lastPublished(), Text.of(resource.content()), resource.published().map(Revision::content).map(Text::of));
    }
}
