package fr.lesbases.resource;

import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.base.BaseSearch;
import fr.lesbases.collection.CollectionSearch;
import fr.lesbases.collection.Cupboard;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.file.Documents;
import fr.lesbases.file.FileTexts;
import fr.lesbases.file.TextState;
import fr.lesbases.profile.ProfileSearch;
import fr.lesbases.resource.block.FileBlock;
import fr.lesbases.search.IndexCare;
import fr.lesbases.search.Settled;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What changes in the database without the index being told is seen by the check, and mended (decision 0018). */
class SearchFormerStatesTest extends ModuleTest {

    private static final IndexCare.Check NOTHING = new IndexCare.Check(0, 0, 0);

    @Autowired
    private Cupboard cupboard;
    @Autowired
    private ResourceSearch resources;
    @Autowired
    private BaseSearch bases;
    @Autowired
    private ProfileSearch profiles;
    @Autowired
    private CollectionSearch collections;
    @Autowired
    private ResourceFiles files;
    @Autowired
    private FileTexts texts;
    @Autowired
    private Publication publication;
    @Autowired
    private IndexCare care;
    @Autowired
    private JdbcClient database;
    @Autowired
    private ObjectProvider<Settled> settled;

    private Cast.Player staff;
    private Cast.Player author;
    private String word;

    @BeforeEach
    void nothingDiffers() {
        staff = cast.staff();
        author = cast.somebody();
        word = "z" + UUID.randomUUID().toString().substring(0, 8);
        check();
        assertThat(check()).as("what was indexed just now is what the database says").isEqualTo(NOTHING);
    }

    @Test
    void ofAResource() {
        BaseId base = cupboard.base("Base " + author.profile(), Visibility.PUBLIC, author);
        Slug slug = shelf.putIn(author, base, "Une ressource " + word, terms("thematique/donnees", "support/jeu", "public/adultes"), Visibility.PUBLIC);
        UUID id = shelf.id(author, slug).value();
        assertThat(check()).isEqualTo(NOTHING);

        differs("update resource set readers = array_append(readers, 'profile:" + UUID.randomUUID() + "') where id = :id", id);
        differs("update resource set licence = 'NONE' where id = :id", id);
        differs("update resource set last_published = last_published + interval '1 day' where id = :id", id);
        differs("update resource set first_published = first_published - interval '1 year' where id = :id", id);
        differs("update resource set views = 100 where id = :id", id);
        differs("update resource_term set term = 'accessibilite' where term = 'donnees' and resource = :id", id);
        differs("update resource set base = null where id = :id", id);
        differs("""
                with another as (insert into revision (id, resource, title, description, blocks, made, made_by)
                    select gen_random_uuid(), resource, title || ' et belle', description, blocks, made, made_by from revision where resource = :id returning id)
                update resource set published = another.id from another where resource.id = :id""", id);
        assertThat(resources.count("belle " + word)).isEqualTo(1);
        differs("update resource set visibility = 'PRIVATE', readers = array_remove(readers, 'everyone') where id = :id", id);
        assertThat(resources.count(word)).isZero();

        database.sql("update resource set title = 'La copie de travail', edited = now(), views = 101 where id = :id").param("id", id).update();
        assertThat(check()).as("nothing of this is asked of the index").isEqualTo(NOTHING);
    }

    @Test
    void ofAFileThatAResourceOffers() throws IOException {
        Slug slug = shelf.draft(author, "Une ressource avec un fichier");
        ResourceId id = shelf.id(author, slug);
        FileId file = cast.ask(author, () -> files.receive(id, "guide.pdf", new ByteArrayInputStream(Documents.pdf("Rien de particulier")))).id();
        FileId captions = cast.ask(author, () -> files.receiveCaptions(id, "guide.vtt", new ByteArrayInputStream("WEBVTT\n\n00:01.000 --> 00:02.000\nRien\n".getBytes(StandardCharsets.UTF_8)))).id();
        shelf.edit(author, slug, new Edit.Insert(new FileBlock(BlockId.create(), Optional.of(file), "", "").withCaptions(Optional.of(captions)), Optional.empty()));
        await().until(() -> texts.states(List.of(file, captions)).values().stream().allMatch(TextState.READ::equals));
        cast.as(author, () -> {
            publication.classify(id, terms("thematique/donnees", "support/jeu", "public/adultes"));
            publication.publish(id, Visibility.PUBLIC);
        });
        assertThat(check()).isEqualTo(NOTHING);

        differs("update file_text set state = 'CUT' where file = :id", captions.value());
        differs("update stored_file set name = '" + word + ".pdf' where id = :id", file.value());
        assertThat(resources.count(word)).isEqualTo(1);
        differs("update file_text set state = 'CUT' where file = :id", file.value());
    }

    @Test
    void ofABaseAndOfWhatIsInIt() {
        UUID base = cupboard.base("Base " + author.profile(), Visibility.PUBLIC, author).value();
        assertThat(check()).isEqualTo(NOTHING);
        differs("update base set description = 'Autre chose' where id = :id", base);
        differs("update base set departement = '2A' where id = :id", base);

        BaseId id = new BaseId(base);
        shelf.putIn(author, id, "Une ressource", terms("thematique/donnees", "support/jeu", "public/adultes"), Visibility.PUBLIC);
        cupboard.put(author, "Une collection", Visibility.PUBLIC, Optional.of(id));
        assertThat(check()).isEqualTo(NOTHING);
        differs("update base set name = 'Base " + word + "' where id = :id", base, 3);
        assertThat(bases.count(word)).isEqualTo(1);
        assertThat(resources.count(word)).isEqualTo(1);
        assertThat(collections.count(word)).isEqualTo(1);
        differs("update base set readers = array_remove(readers, 'everyone') where id = :id", base);
        assertThat(bases.count(word)).isZero();
        differs("update base set departement = '75' where id = :id", base, 2);
    }

    @Test
    void ofAProfileAndOfWhatIsOnIt() {
        UUID profile = author.profile().value();
        assertThat(check()).isEqualTo(NOTHING);
        differs("update profile set description = 'Je suis là' where id = :id", profile);
        differs("update profile set departement = '33' where id = :id", profile);
        differs("update profile set first_name = 'Dominique' where id = :id", profile);

        shelf.put(author, "Une ressource", "Rien", terms("thematique/donnees", "support/jeu", "public/adultes"));
        cupboard.put(author, "Une collection", Visibility.PUBLIC);
        assertThat(check()).isEqualTo(NOTHING);
        differs("update profile set last_name = '" + word + "' where id = :id", profile, 3);
        assertThat(profiles.count(word)).isEqualTo(1);
        assertThat(resources.count(word)).isEqualTo(1);
        assertThat(collections.count(word)).isEqualTo(1);
    }

    @Test
    void ofACollection() {
        UUID collection = cupboard.put(author, "Une collection", Visibility.PUBLIC).id().value();
        assertThat(check()).isEqualTo(NOTHING);
        differs("update resource_collection set title = 'Collection " + word + "' where id = :id", collection);
        assertThat(collections.count(word)).isEqualTo(1);
        differs("update resource_collection set description = 'Autre chose' where id = :id", collection);
        differs("update resource_collection set created = created - interval '1 day' where id = :id", collection);
        differs("update resource_collection set readers = array_remove(readers, 'everyone') where id = :id", collection);
        assertThat(collections.count(word)).isZero();
        database.sql("update resource_collection set changed = now() where id = :id").param("id", collection).update();
        assertThat(check()).isEqualTo(NOTHING);
    }

    private void differs(String change, UUID id) {
        differs(change, id, 1);
    }

    private void differs(String change, UUID id, long things) {
        assertThat(database.sql(change).param("id", id).update()).as(change).isEqualTo(1);
        assertThat(check()).as(change).isEqualTo(new IndexCare.Check(0, 0, things));
        assertThat(check()).as("mended: %s", change).isEqualTo(NOTHING);
    }

    private IndexCare.Check check() {
        settled.ifAvailable(Settled::await);
        return cast.ask(staff, care::check);
    }
}
