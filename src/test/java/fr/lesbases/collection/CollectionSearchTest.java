package fr.lesbases.collection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.base.BaseDetails;
import fr.lesbases.base.Bases;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.PersonName;
import fr.lesbases.profile.ProfileDetails;
import fr.lesbases.profile.Profiles;
import fr.lesbases.search.IndexedKind;
import fr.lesbases.search.ListHit;
import fr.lesbases.search.ListHits;
import fr.lesbases.search.ListQuery;
import fr.lesbases.search.Marked;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Collections are found by their words and their owner's name, by those who may read them. */
class CollectionSearchTest extends ModuleTest {

    @Autowired
    private Cupboard cupboard;
    @Autowired
    private Curating curating;
    @Autowired
    private CollectionBin bin;
    @Autowired
    private CollectionSearch search;
    @Autowired
    private Choosing choosing;
    @Autowired
    private List<IndexedKind> kinds;
    @Autowired
    private JdbcClient database;
    @Autowired
    private Bases bases;
    @Autowired
    private Profiles profiles;

    private Cast.Player lea;
    private String word;

    @BeforeEach
    void cast() {
        lea = cast.somebody();
        word = "z" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void wordsAreMarkedWhereTheyWereFound() {
        cupboard.put(lea, "Mes ateliers " + word, Visibility.PUBLIC);
        ListHit<CollectionRow> hit = search.search(query("atelier " + word, ListQuery.RELEVANCE, 1)).page().items().getFirst();
        assertThat(Marked.brackets(hit.name())).contains("[ateliers " + word + "]");
    }

    @Test
    void countsAndListsAgreeForEveryone() {
        cupboard.put(lea, "Publique " + word, Visibility.PUBLIC);
        cupboard.put(lea, "Privée " + word, Visibility.PRIVATE);
        assertThat(found(word)).containsExactly("Publique " + word);
        assertThat(search.count(word)).isEqualTo(1);
        assertThat(cast.ask(lea, () -> found(word))).hasSize(2);
        assertThat(cast.ask(lea, () -> search.count(word))).isEqualTo(2);
        assertThat(cast.ask(cast.somebody(), () -> found(word))).hasSize(1);
    }

    @Test
    void theIndexFollowsNameVisibilityAndCorbeille() {
        Curating.Made made = cupboard.put(lea, "Avant " + word, Visibility.PUBLIC);
        cast.as(lea, () -> curating.change(made.id(), new CollectionDetails("Après " + word, "")));
        assertThat(found(word)).containsExactly("Après " + word);
        cast.as(lea, () -> curating.changeVisibility(made.id(), Visibility.PRIVATE));
        assertThat(found(word)).isEmpty();
        cast.as(lea, () -> curating.changeVisibility(made.id(), Visibility.PUBLIC));
        cast.as(lea, () -> bin.delete(made.id()));
        assertThat(found(word)).isEmpty();
        cast.as(lea, () -> bin.restore(made.id()));
        assertThat(found(word)).hasSize(1);
    }

    @Test
    void anOwnersNewNameFindsIt() {
        cupboard.put(lea, "Sur un profil", Visibility.PUBLIC);
        BaseId base = cupboard.base("Base sans nom particulier", Visibility.PUBLIC, lea);
        cupboard.put(lea, "Dans une base", Visibility.PUBLIC, Optional.of(base));
        cast.as(lea, () -> {
            profiles.change(lea.profile(), new ProfileDetails(new PersonName("Léa", word), "", Optional.empty(), List.of(), false));
            bases.change(base, BaseDetails.named("Base " + word));
        });
        assertThat(found(word)).containsExactlyInAnyOrder("Sur un profil", "Dans une base");
    }

    @Test
    void favouritesAreNotFound() {
        cast.as(lea, choosing::prepare);
        long before = toIndex();
        assertThat(cast.ask(lea, () -> found("favoris " + word))).isEmpty();
        assertThat(toIndex()).isEqualTo(before);
    }

    private long toIndex() {
        IndexedKind collections = kinds.stream().filter(kind -> kind.type() == ResourceCollection.class).findFirst().orElseThrow();
        return database.sql("select count(*) from " + collections.rows()).query(Long.class).single();
    }

    @Test
    void theNewestComesFirstWhereThatIsAsked() {
        cupboard.put(lea, word + " " + word, Visibility.PUBLIC);
        cupboard.put(lea, "Plus longue, et plus récente, " + word, Visibility.PUBLIC);
        assertThat(search.search(query(word, ListQuery.NEWEST, 1)).page().items().getFirst().row().details().title()).startsWith("Plus longue");
        assertThat(search.search(query(word, ListQuery.NEWEST, 99)).page().number()).isEqualTo(1);
    }

    @Test
    void whatABaseKeepsIsToldFromWhatAPersonKeeps() {
        cupboard.put(lea, "De Léa " + word, Visibility.PUBLIC);
        BaseId base = cupboard.base("Base " + lea.profile(), Visibility.PUBLIC, lea);
        cupboard.put(lea, "De la base " + word, Visibility.PUBLIC, Optional.of(base));
        cupboard.put(lea, "Secrète de la base " + word, Visibility.PRIVATE, Optional.of(base));
        ListHits<CollectionRow> hits = search.search(query(word, ListQuery.RELEVANCE, 1).with("base"));
        assertThat(hits.page().items()).extracting(hit -> hit.row().details().title()).containsExactly("De la base " + word);
        assertThat(hits.counts()).isEqualTo(Map.of("base", 1L, "personne", 1L));
    }

    private static ListQuery query(String words, String sort, int page) {
        return new ListQuery(words, List.of(), sort, page);
    }

    private List<String> found(String words) {
        return search.search(query(words, ListQuery.RELEVANCE, 1)).page().items().stream().map(hit -> hit.row().details().title()).toList();
    }
}
