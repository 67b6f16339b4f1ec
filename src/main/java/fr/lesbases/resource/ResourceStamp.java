package fr.lesbases.resource;

import fr.lesbases.base.BaseName;
import fr.lesbases.common.FileId;
import fr.lesbases.file.StoredFile;
import fr.lesbases.file.TextState;
import fr.lesbases.search.Stamp;
import fr.lesbases.taxonomy.Term;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that the index's words and choices of a resource depend on, told to the database and by this process in the same order (decision 0018). */
final class ResourceStamp {

    static final List<String> PARTS = List.of(
            "published", "visibility", "licence", Stamp.instant("first_published"), Stamp.instant("last_published"), Stamp.keys("readers"),
            "select p.first_name || ' ' || p.last_name from profile p where p.id = resource.creator",
            "select b.name from base b where b.id = resource.base",
            "select b.departement from base b where b.id = resource.base and b.visibility = 'PUBLIC'",
            // Use.level
            "least(length(greatest(1, views + 10 * saves)::text) - 1, 4)",
            Stamp.texts("t.vocabulary || '/' || t.code || '/' || t.family || '/' || t.label",
                    "resource_term chosen join term t on t.vocabulary = chosen.vocabulary and t.code = chosen.term where chosen.resource = resource.id"),
            Stamp.texts("f.id || '/' || coalesce(t.state, '') || '/' || f.name", """
                    stored_file f left join file_text t on t.file = f.id where f.id in (
                        select (jsonb_path_query(v.blocks, '$.** ? (@.kind == "file").keyvalue() ? (@.key == "file" || @.key == "captions").value') #>> '{}')::uuid from revision v where v.id = resource.published)"""));

    private ResourceStamp() {
    }

    static Object[] parts(Resource resource, Publisher publisher, Optional<String> departement, Collection<Term> terms, Collection<String> files) {
        return new Object[] {
            resource.published().map(revision -> revision.id().value()), resource.state().name(), resource.licence().name(), resource.firstPublished(), resource.lastPublished(),
            resource.readers(), publisher.creator().name().full(), publisher.base().map(BaseName::name), departement, resource.use().level(),
            terms.stream().map(term -> term.ref() + "/" + term.family() + "/" + term.label()).toList(), files
        };
    }

    /** What is told of the files it offers and of the captions. @param states of their texts */
    static List<String> files(Collection<StoredFile> files, Map<FileId, TextState> states) {
        return files.stream().map(file -> file.id() + "/" + Optional.ofNullable(states.get(file.id())).map(TextState::name).orElse("") + "/" + file.name()).toList();
    }
}
