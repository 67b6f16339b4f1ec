package fr.lesbases.resource;

import fr.lesbases.common.FileId;
import fr.lesbases.common.Language;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.file.StoredFile;
import fr.lesbases.taxonomy.Term;
import fr.lesbases.taxonomy.Vocabulary;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a resource's address shows to one viewer. */
public sealed interface ResourcePage {

    Slug slug();

    String title();

    Publisher publisher();

    /**
     * The published revision; of a draft the working copy, for those who may.
     *
     * @param resources those that its blocks show and the viewer may read
     * @param unpublished the working copy is different; told to editors only
     * @param family of its first theme
     */
    record Open(ResourceId id, Slug slug, Publisher publisher, State state, Content content, boolean unpublished, Optional<Instant> firstPublished,
            Optional<Instant> lastPublished, List<Term> terms, Licence licence, Map<FileId, StoredFile> files, Map<ResourceId, ResourceRow> resources,
            Optional<Vocabulary.Family> family, Use use, Set<Action> allowed) implements ResourcePage {

        public Open {
            terms = List.copyOf(terms);
            files = Map.copyOf(files);
            resources = Map.copyOf(resources);
            allowed = Set.copyOf(allowed);
        }

        @Override
        public String title() {
            return content.title();
        }

        /** As of its family. */
        public Optional<String> look() {
            return family.flatMap(Vocabulary.Family::look);
        }

        public boolean can(Action action) {
            return allowed.contains(action);
        }
    }

    /** A private one, to outsiders. */
    record Locked(Slug slug, String title, Language language, Publisher publisher) implements ResourcePage {}
}
