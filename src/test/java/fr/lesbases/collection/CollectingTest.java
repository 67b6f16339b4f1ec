package fr.lesbases.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.Together;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.common.ChangedMeanwhile;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Léa fills her collection. */
class CollectingTest extends ModuleTest {

    @Autowired
    private Cupboard cupboard;
    @Autowired
    private Collecting collecting;
    @Autowired
    private Choosing choosing;
    @Autowired
    private CollectionReading reading;
    @Autowired
    private JdbcClient database;

    private Cast.Player lea;
    private Curating.Made made;
    private ResourceId one;
    private ResourceId two;
    private ResourceId three;

    @BeforeEach
    void fill() {
        lea = cast.somebody();
        one = cupboard.resource(lea, "Une");
        two = cupboard.resource(lea, "Deux");
        three = cupboard.resource(lea, "Trois");
        made = cupboard.put(lea, "Ateliers du jeudi", Visibility.PUBLIC, one, two, three);
    }

    @Test
    void resourcesComeInTheOrderTheyWereAdded() {
        assertThat(order()).containsExactly(one, two, three);
    }

    @Test
    void aResourceIsInACollectionOnce() {
        cupboard.add(lea, made.id(), one);
        assertThat(order()).containsExactly(one, two, three);
    }

    @Test
    void aResourceGoesBehindAnotherOrToTheBeginning() {
        move(three, Optional.empty());
        assertThat(order()).containsExactly(three, one, two);
        move(three, Optional.of(one));
        assertThat(order()).containsExactly(one, three, two);
        move(one, Optional.of(two));
        assertThat(order()).containsExactly(three, two, one);
    }

    @Test
    void nothingMovesBehindWhatIsNotThere() {
        move(one, Optional.of(ResourceId.create()));
        move(one, Optional.of(one));
        move(ResourceId.create(), Optional.empty());
        assertThat(order()).containsExactly(one, two, three);
    }

    @Test
    void aRemovalIsUndoneWithItsPlaceAndItsNote() {
        cast.as(lea, () -> collecting.note(made.id(), two, "", "  À lire avant la séance  "));
        Collecting.Removed removed = cast.ask(lea, () -> collecting.remove(made.id(), two)).orElseThrow();
        assertThat(order()).containsExactly(one, three);
        assertThat(cast.ask(lea, () -> collecting.remove(made.id(), two))).isEmpty();

        cast.as(lea, () -> collecting.putBack(made.id(), removed));
        assertThat(order()).containsExactly(one, two, three);
        assertThat(sheet().entries().get(1).note()).isEqualTo("À lire avant la séance");
    }

    @Test
    void aNoteSomebodyElseWroteMeanwhileIsNotWrittenOver() {
        cast.as(lea, () -> collecting.note(made.id(), two, "", "À deux"));
        assertThatThrownBy(() -> cast.as(lea, () -> collecting.note(made.id(), two, "", "À trois"))).isInstanceOfSatisfying(ChangedMeanwhile.class, told -> assertThat(told.latest()).isEqualTo("À deux"));
        assertThat(sheet().entries().get(1).note()).isEqualTo("À deux");
        cast.as(lea, () -> collecting.note(made.id(), two, "À deux", "À trois"));
        assertThat(sheet().entries().get(1).note()).isEqualTo("À trois");
    }

    @Test
    void aNoteHasALimit() {
        assertThatThrownBy(() -> cast.as(lea, () -> collecting.note(made.id(), one, "", "x".repeat(CollectionEntry.MAX_NOTE + 1)))).isInstanceOf(DomainException.class);
    }

    @Test
    void aCollectionHasALimit() {
        int missing = Collecting.MAX_ENTRIES - 3;
        database.sql("""
                with made as (insert into resource (id, slug, creator, title, description, edited, edited_by, licence, readers, created)
                  select gen_random_uuid(), 'plein-' || n || '-' || :mark, :lea, 'Titre', 'Description', now(), :lea, 'OUVERTE', '{}', now() from generate_series(1, :missing) n
                  returning id)
                insert into collection_entry (collection, resource, position, added) select :collection, id, 100, now() from made""")
                .param("mark", made.id().toString().substring(0, 8)).param("lea", lea.profile().value()).param("missing", missing).param("collection", made.id().value()).update();
        ResourceId tooMany = cupboard.resource(lea, "De trop");
        assertThatThrownBy(() -> cupboard.add(lea, made.id(), tooMany)).isInstanceOf(DomainException.class).hasMessage("collection.full");
    }

    @Test
    void onlyItsOwnerAndTheStaffChangeIt() {
        Cast.Player karim = cast.somebody();
        assertThatThrownBy(() -> cupboard.add(karim, made.id(), one)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> cast.as(karim, () -> collecting.remove(made.id(), one))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> cast.as(karim, () -> collecting.move(made.id(), one, Optional.empty()))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> cast.as(karim, () -> collecting.note(made.id(), one, "", "à moi"))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> collecting.add(made.id(), one)).isInstanceOf(AccessDenied.class);
        cast.as(cast.staff(), () -> collecting.move(made.id(), three, Optional.empty()));
        assertThat(order()).containsExactly(three, one, two);
    }

    @Test
    void whatOneMayNotReadCanNotBeCollected() {
        Cast.Player karim = cast.somebody();
        ResourceId secret = cupboard.resource(karim, "Secrète", Visibility.PRIVATE);
        assertThatThrownBy(() -> cupboard.add(lea, made.id(), secret)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> cupboard.add(lea, made.id(), ResourceId.create())).isInstanceOf(NotFound.class);
        assertThat(order()).containsExactly(one, two, three);
    }

    @Test
    void twoWhoAddTheSameAtTheSameMomentAddItOnce() throws Exception {
        ResourceId four = cupboard.resource(lea, "Quatre");
        Together.both(() -> {
            cupboard.add(lea, made.id(), four);
            return null;
        });
        assertThat(order()).containsExactly(one, two, three, four);
    }

    @Test
    void twoWhoOrderAndAddAtTheSameMomentLoseNothing() throws Exception {
        List<ResourceId> more = new ArrayList<>(IntStream.range(0, 6).mapToObj(number -> cupboard.resource(lea, "Encore " + number)).toList());
        ConcurrentLinkedQueue<ResourceId> waiting = new ConcurrentLinkedQueue<>(more);
        Together.both(() -> {
            for (ResourceId next = waiting.poll(); next != null; next = waiting.poll()) {
                cupboard.add(lea, made.id(), next);
                move(next, Optional.empty());
            }
            return null;
        });
        List<ResourceId> expected = new ArrayList<>(List.of(one, two, three));
        expected.addAll(more);
        assertThat(order()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(order().subList(6, 9)).containsExactly(one, two, three);
        List<Integer> positions = database.sql("select position from collection_entry where collection = :id").param("id", made.id().value()).query(Integer.class).list();
        assertThat(positions).doesNotHaveDuplicates();
    }

    @Test
    void favouritesAreMadeOnceWhoeverComesFirst() throws Exception {
        Together.both(() -> {
            cast.as(lea, choosing::prepare);
            return null;
        });
        List<Choosing.Choice> choices = cast.ask(lea, () -> choosing.choices(one, ""));
        assertThat(choices).extracting(Choosing.Choice::title).containsExactly("Mes favoris", "Ateliers du jeudi");
        assertThat(choices).extracting(Choosing.Choice::visibility).containsExactly(Visibility.PRIVATE, Visibility.PUBLIC);
        assertThat(choices).extracting(Choosing.Choice::holds).containsExactly(false, true);
    }

    @Test
    void theChoiceIsAmongOnesOwnAndOnesBases() {
        Cast.Player karim = cast.somebody();
        var base = cupboard.base("Fabrique de la Loire", Visibility.PUBLIC, karim, lea);
        cupboard.put(karim, "De la base", Visibility.PUBLIC, Optional.of(base), one);
        cupboard.put(karim, "De Karim", Visibility.PUBLIC, one);
        assertThat(titles("")).containsExactly("Ateliers du jeudi", "De la base");
        assertThat(titles("ATELIER")).containsExactly("Ateliers du jeudi");
        assertThat(titles("fabrique")).containsExactly("De la base");
        assertThat(titles("%")).isEmpty();
    }

    private List<String> titles(String words) {
        return cast.ask(lea, () -> choosing.choices(one, words)).stream().map(Choosing.Choice::title).toList();
    }

    private void move(ResourceId resource, Optional<ResourceId> after) {
        cast.as(lea, () -> collecting.move(made.id(), resource, after));
    }

    private CollectionSheet sheet() {
        return cast.ask(lea, () -> reading.sheet(made.slug()));
    }

    private List<ResourceId> order() {
        return sheet().entries().stream().map(entry -> entry.row().id()).toList();
    }
}
