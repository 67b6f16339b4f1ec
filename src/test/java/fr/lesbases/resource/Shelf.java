package fr.lesbases.resource;

import fr.lesbases.Cast;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.Language;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.RichText;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.SectionTitleBlock;
import fr.lesbases.resource.block.TextBlock;
import fr.lesbases.search.Indexing;
import fr.lesbases.taxonomy.Classification;
import fr.lesbases.taxonomy.TermRef;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts published resources there for tests, as their author would. */
@Component
public class Shelf {

    /** For what has to be indexed, whatever as. */
    public static final Classification INDEXED = terms("thematique/donnees", "support/jeu", "public/adultes");

    private final Cast cast;
    private final Authoring authoring;
    private final Publication publication;
    private final Indexing indexing;
    private final JdbcClient database;

    Shelf(Cast cast, Authoring authoring, Publication publication, Indexing indexing, JdbcClient database) {
        this.cast = cast;
        this.authoring = authoring;
        this.publication = publication;
        this.indexing = indexing;
        this.database = database;
    }

    /** A resource like this one, public. */
    public Slug put(Cast.Player author, String title, String description, Classification classification) {
        return put(author, title, description, classification, Visibility.PUBLIC);
    }

    public Slug put(Cast.Player author, String title, String description, Classification classification, Visibility visibility, Block... blocks) {
        return cast.ask(author, () -> {
            ResourceId id = write(title, description, blocks);
            publication.classify(id, classification);
            return publication.publish(id, visibility);
        });
    }

    /** Written in that language, public. */
    public Slug put(Cast.Player author, Language language, String title, String description, Classification classification, Block... blocks) {
        return cast.ask(author, () -> {
            ResourceId id = write(title, description, blocks);
            authoring.apply(id, new Edit.ChangeLanguage(Language.FRENCH, language));
            publication.classify(id, classification);
            return publication.publish(id, Visibility.PUBLIC);
        });
    }

    /** A resource placed in a base of the author's. */
    public Slug putIn(Cast.Player author, BaseId base, String title, Classification classification, Visibility visibility) {
        return cast.ask(author, () -> {
            ResourceId id = authoring.open(authoring.create(new NewResource(title, "Pour essayer", Optional.of(base)))).id();
            publication.classify(id, classification);
            return publication.publish(id, visibility);
        });
    }

    /** As if it had been read so often. */
    public void readings(Slug slug, long views) {
        UUID id = database.sql("update resource set views = :views where slug = :slug returning id").param("views", views).param("slug", slug.value()).query(UUID.class).single();
        indexing.index(Resource.class, List.of(id));
    }

    /** Never published. */
    public Slug draft(Cast.Player author, String title, Block... blocks) {
        return cast.ask(author, () -> authoring.open(write(title, "Pour essayer", blocks)).slug());
    }

    /** What its editors have before them. */
    public Content content(Cast.Player author, Slug slug) {
        return cast.ask(author, () -> authoring.open(slug).content());
    }

    /** An edit by this person, wherever others may be. */
    public Outcome edit(Cast.Player person, Slug slug, Edit edit) {
        return cast.ask(person, () -> authoring.apply(authoring.open(slug).id(), edit));
    }

    public ResourceId id(Cast.Player author, Slug slug) {
        return cast.ask(author, () -> authoring.open(slug).id());
    }

    private ResourceId write(String title, String description, Block... blocks) {
        ResourceId id = authoring.open(authoring.create(new NewResource(title, description))).id();
        Optional<BlockId> last = Optional.empty();
        for (Block block : blocks) {
            authoring.apply(id, new Edit.Insert(block, last));
            last = Optional.of(block.id());
        }
        return id;
    }

    public static Classification terms(String... refs) {
        return new Classification(Stream.of(refs).map(TermRef::parse).toList());
    }

    public static Block section(String title) {
        return new SectionTitleBlock(BlockId.create(), title);
    }

    public static Block text(String html) {
        return new TextBlock(BlockId.create(), RichText.clean(html));
    }
}
