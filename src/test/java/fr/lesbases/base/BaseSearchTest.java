package fr.lesbases.base;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.Visibility;
import fr.lesbases.search.ListHits;
import fr.lesbases.search.ListQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which bases are found, by whom, and from when on. Each test has a word of its own. */
class BaseSearchTest extends ModuleTest {

    private final Bases bases;
    private final BaseSearch search;
    private Cast.Player founder;

    @Autowired
    BaseSearchTest(Bases bases, BaseSearch search) {
        this.bases = bases;
        this.search = search;
    }

    @BeforeEach
    void somebodyFounds() {
        founder = cast.somebody();
    }

    @Test
    void aPrivateOneIsFoundByItsMembersOnlyAndCountsForThemOnly() {
        found("Cercle vorbelin", "", "29", Visibility.PRIVATE);
        found("Atelier vorbelin", "", "35", Visibility.PUBLIC);
        ListHits<BaseRow> forAll = search.search(words("vorbelin"));
        assertThat(names(forAll)).containsExactly("Atelier vorbelin");
        assertThat(forAll.page().total()).isEqualTo(1);
        assertThat(forAll.counts()).isEqualTo(Map.of("35", 1L));
        assertThat(search.count("vorbelin")).isEqualTo(1);
        assertThat(cast.ask(cast.somebody(), () -> search.count("vorbelin"))).isEqualTo(1);
        assertThat(cast.ask(founder, () -> search.count("vorbelin"))).isEqualTo(2);
        assertThat(cast.ask(founder, () -> search.search(words("vorbelin"))).counts()).isEqualTo(Map.of("35", 1L, "29", 1L));
    }

    @Test
    void itIsFoundByNameDescriptionAndPlaceAndNotByItsAddress() {
        BaseDetails details = new BaseDetails("Les Aidants du Mirlon", "On répare ensemble des pliquettes", Optional.of(new EmailAddress("gardopin@mirlon.example")), Optional.of("43"), List.of());
        cast.ask(founder, () -> bases.create(details, Visibility.PUBLIC));
        assertThat(names("aidant mirlon")).as("plural or not").containsExactly("Les Aidants du Mirlon");
        assertThat(names("pliquette")).containsExactly("Les Aidants du Mirlon");
        assertThat(names("mirlon haute-loire")).containsExactly("Les Aidants du Mirlon");
        assertThat(names("gardopin")).isEmpty();
    }

    @Test
    void itIsFoundByTheNumberOfItsDepartement() {
        found("Fabrique dorlivette", "", "59", Visibility.PUBLIC);
        found("Hangar dorlivette", "", "09", Visibility.PUBLIC);
        assertThat(names("dorlivette 59")).containsExactly("Fabrique dorlivette");
        assertThat(names("dorlivette nord")).containsExactly("Fabrique dorlivette");
        assertThat(search.search(words("dorlivette 59")).counts()).isEqualTo(Map.of("59", 1L));
    }

    @Test
    void theIndexFollowsRenamingHidingDeletingAndComingBack() {
        BaseId base = found("Primovert quarnave", "", "29", Visibility.PUBLIC);
        cast.ask(founder, () -> bases.change(base, BaseDetails.named("Second quarnave")));
        assertThat(names("quarnave")).containsExactly("Second quarnave");
        assertThat(names("primovert")).isEmpty();
        cast.as(founder, () -> bases.changeVisibility(base, Visibility.PRIVATE));
        assertThat(names("quarnave")).isEmpty();
        cast.as(founder, () -> bases.changeVisibility(base, Visibility.PUBLIC));
        assertThat(names("quarnave")).hasSize(1);
        cast.as(founder, () -> bases.delete(base, "Second quarnave"));
        assertThat(names("quarnave")).isEmpty();
        assertThat(cast.ask(founder, () -> search.count("quarnave"))).isZero();
        cast.as(founder, () -> bases.restore(base));
        assertThat(names("quarnave")).hasSize(1);
    }

    @Test
    void departementsAreAlternativesAndTheirCountsTellWhatOneMoreFinds() {
        found("Un tragoulin", "", "29", Visibility.PUBLIC);
        found("Deux tragoulin", "", "29", Visibility.PUBLIC);
        found("Trois tragoulin", "", "35", Visibility.PUBLIC);
        found("Quatre tragoulin", "", "", Visibility.PUBLIC);
        ListHits<BaseRow> one = search.search(words("tragoulin").with("35"));
        assertThat(names(one)).containsExactly("Trois tragoulin");
        assertThat(one.counts()).isEqualTo(Map.of("29", 2L, "35", 1L));
        assertThat(search.search(words("tragoulin").with("35").with("29")).page().total()).isEqualTo(3);
    }

    @Test
    void theyComeByNameOrTheLatestFirst() {
        found("Écluses prunod", "", "29", Visibility.PUBLIC);
        found("abeilles prunod", "", "29", Visibility.PUBLIC);
        found("Zèbres prunod", "", "29", Visibility.PUBLIC);
        assertThat(names(search.search(words("prunod").withSort(ListQuery.BY_NAME)))).containsExactly("abeilles prunod", "Écluses prunod", "Zèbres prunod");
        assertThat(names(search.search(words("prunod").withSort(ListQuery.NEWEST)))).containsExactly("Zèbres prunod", "abeilles prunod", "Écluses prunod");
    }

    @Test
    void aRowTellsTheMembersAndTheViewersRole() {
        found("Rangée tilbourg", "Premières lignes\n\nEt la suite", "29", Visibility.PUBLIC);
        BaseRow row = search.search(words("tilbourg")).page().items().getFirst().row();
        assertThat(row.members()).isEqualTo(1);
        assertThat(row.role()).isEmpty();
        assertThat(row.firstWords()).isEqualTo("Premières lignes");
        assertThat(cast.ask(founder, () -> search.search(words("tilbourg")).page().items().getFirst().row().role())).contains(Role.ADMINISTRATOR);
    }

    private BaseId found(String name, String description, String departement, Visibility visibility) {
        BaseDetails details = new BaseDetails(name, description, Optional.empty(), Optional.of(departement).filter(code -> !code.isEmpty()), List.of());
        return cast.ask(founder, () -> bases.create(details, visibility)).id();
    }

    private List<String> names(String words) {
        return names(search.search(words(words)));
    }

    private static List<String> names(ListHits<BaseRow> hits) {
        return hits.page().items().stream().map(hit -> hit.row().base().name()).toList();
    }

    private static ListQuery words(String words) {
        return new ListQuery(words, List.of(), ListQuery.RELEVANCE, 1);
    }
}
