package fr.lesbases.savedsearch;

import static fr.lesbases.StatementCounter.statementsOf;
import static fr.lesbases.resource.Shelf.INDEXED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.Page;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.AccountDeletion;
import fr.lesbases.profile.Legacy;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.resource.ResourceSort;
import fr.lesbases.resource.Shelf;
import fr.lesbases.taxonomy.TermRef;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Keeping searches: one's own, once each, and only so many. */
class SavedSearchesTest extends ModuleTest {

    @Autowired
    private SavedSearches searches;
    @Autowired
    private AlertStops stops;
    @Autowired
    private AccountDeletion deletion;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final ResourceQuery query = ResourceQuery.ALL.withWords(word);
    private Cast.Player karim;
    private Cast.Player lea;

    @BeforeEach
    void people() {
        karim = cast.somebody("Karim", "Benali");
        lea = cast.somebody("Léa", "Morvan");
    }

    @Test
    void theSameSearchIsKeptOnceWhateverItsOrderAndPage() {
        TermRef game = TermRef.parse("support/jeu");
        TermRef video = TermRef.parse("support/video");
        save(query.with(game).with(video).withSort(ResourceSort.OLDEST));
        save(query.with(video).with(game).withPage(3));
        assertThat(mine()).hasSize(1);
        assertThat(mine().getFirst().query()).as("as it was first kept").isEqualTo(query.with(game).with(video).withSort(ResourceSort.OLDEST));
        assertThat(cast.ask(karim, () -> searches.find(query.with(video).with(game).withPage(2)))).isPresent();
        assertThat(cast.ask(karim, () -> searches.find(query.with(video)))).isEmpty();
    }

    @Test
    void nobodyReadsOrChangesAnothers() {
        save(query);
        SavedSearch one = mine().getFirst();
        assertThat(cast.ask(lea, () -> searches.page(1)).items()).isEmpty();
        assertThat(cast.ask(lea, () -> searches.find(query))).isEmpty();
        for (Cast.Player other : List.of(lea, cast.staff())) {
            assertThatThrownBy(() -> cast.as(other, () -> searches.rename(one.id(), new SearchName("À moi")))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> cast.as(other, () -> searches.changeAlert(one.id(), Alert.DAILY))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> cast.as(other, () -> searches.delete(one.id()))).isInstanceOf(NotFound.class);
        }
        assertThat(mine()).containsExactly(one);
        assertThat(searches.find(query)).as("a visitor").isEmpty();
        assertThatThrownBy(() -> searches.page(1)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> searches.save(new SearchName("Rien"), query, Alert.NEVER)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> searches.delete(one.id())).isInstanceOf(AccessDenied.class);
    }

    @Test
    void renamedChangedDeletedAndBackAgain() {
        save(query);
        SavedSearch one = mine().getFirst();
        cast.as(karim, () -> searches.rename(one.id(), new SearchName("  Autre   nom ")));
        cast.as(karim, () -> searches.changeAlert(one.id(), Alert.WEEKLY));
        SavedSearch deleted = cast.ask(karim, () -> searches.delete(one.id()));
        assertThat(mine()).isEmpty();
        cast.as(karim, () -> searches.restore(deleted));
        assertThat(mine()).containsExactly(deleted);
        assertThat(deleted.name().value()).isEqualTo("Autre nom");
        assertThat(deleted.alert()).isEqualTo(Alert.WEEKLY);
    }

    @Test
    void aHundredAndNoMore() {
        for (int number = 0; number < SavedSearches.MOST; number++) {
            save(ResourceQuery.ALL.withWords(word + " " + number));
        }
        assertThatThrownBy(() -> save(query)).isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.key()).isEqualTo("savedsearch.tooMany"));
        save(ResourceQuery.ALL.withWords(word + " 5"));
        assertThat(cast.ask(karim, searches::count)).isEqualTo(SavedSearches.MOST);
        assertThat(cast.ask(karim, () -> searches.page(2)).items()).hasSize(SavedSearches.PAGE_SIZE);
    }

    @Test
    void whoHasManyIsAskedAboutAsOftenAsWhoHasFew() {
        save(query);
        List<String> one = cast.ask(karim, () -> statementsOf(() -> searches.page(1)));
        for (int number = 1; number < 6; number++) {
            save(query.withWords(word + " " + number));
        }
        assertThat(cast.ask(karim, () -> statementsOf(() -> searches.page(1)))).hasSameSizeAs(one);
    }

    /** As when the only one on the last page is deleted. */
    @Test
    void beyondTheLastPageIsTheLast() {
        save(query);
        Page<SavedSearchRow> page = cast.ask(karim, () -> searches.page(2));
        assertThat(page.items()).hasSize(1);
        assertThat(page.number()).isEqualTo(1);
    }

    @Test
    void newIsWhatOneMayReadAndDidNotSee() {
        save(query);
        shelf.put(lea, "Un " + word, "Pour essayer", INDEXED);
        shelf.put(lea, "Privé " + word, "Pour essayer", INDEXED, Visibility.PRIVATE);
        assertThat(fresh()).isEqualTo(1);
        cast.as(lea, () -> searches.see(query));
        assertThat(fresh()).isEqualTo(1);
        cast.as(karim, () -> searches.see(query.withPage(2)));
        assertThat(fresh()).isZero();
    }

    @Test
    void namesAreOneLineAndShort() {
        assertThatThrownBy(() -> new SearchName(" \n ")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new SearchName("x".repeat(101))).isInstanceOf(DomainException.class);
        assertThat(SearchName.of("x".repeat(300)).value()).hasSize(100);
    }

    @Test
    void theyGoWithTheAccount() {
        save(query);
        cast.as(karim, () -> deletion.delete(karim.profile(), karim.email(), Legacy.NAMED));
        assertThat(mine()).isEmpty();
    }

    @Test
    void aSecretThatIsNoneStopsNothing() {
        assertThat(stops.find("inconnu")).isEmpty();
        stops.stopAll("inconnu");
    }

    private void save(ResourceQuery wanted) {
        cast.as(karim, () -> searches.save(SearchName.of(wanted.words()), wanted, Alert.NEVER));
    }

    private List<SavedSearch> mine() {
        return cast.ask(karim, () -> searches.page(1)).items().stream().map(SavedSearchRow::search).toList();
    }

    private long fresh() {
        return cast.ask(karim, () -> searches.page(1)).items().getFirst().fresh();
    }
}
