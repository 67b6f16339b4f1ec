package fr.lesbases.profile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.common.Visibility;
import fr.lesbases.search.ListHits;
import fr.lesbases.search.ListQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is found, by whom. Each test has a family name of its own. */
class ProfileSearchTest extends ModuleTest {

    private final Profiles profiles;
    private final ProfileSearch search;

    @Autowired
    ProfileSearchTest(Profiles profiles, ProfileSearch search) {
        this.profiles = profiles;
        this.search = search;
    }

    @Test
    void aPrivateProfileIsFoundAndCountedByNobodyNotEvenItsOwner() {
        Cast.Player lea = cast.somebody("Léa", "Blouvignac");
        cast.somebody("Noé", "Blouvignac");
        describe(lea, "Blouvignac", "", "29");
        assertThat(names("blouvignac")).containsExactlyInAnyOrder("Léa Blouvignac", "Noé Blouvignac");
        cast.as(lea, () -> profiles.changeVisibility(lea.profile(), Visibility.PRIVATE));
        for (Cast.Player viewer : List.of(lea, cast.somebody(), cast.staff())) {
            ListHits<ProfileRow> hits = cast.ask(viewer, () -> search.search(words("blouvignac")));
            assertThat(names(hits)).containsExactly("Noé Blouvignac");
            assertThat(hits.page().total()).isEqualTo(1);
            assertThat(hits.counts()).as("the département of the private one").isEmpty();
            assertThat(cast.ask(viewer, () -> search.count("blouvignac"))).isEqualTo(1);
        }
        cast.as(lea, () -> profiles.changeVisibility(lea.profile(), Visibility.PUBLIC));
        assertThat(search.count("blouvignac")).isEqualTo(2);
    }

    @Test
    void theIndexFollowsTheNameAndTheDescription() {
        Cast.Player person = cast.somebody("Inès", "Cartouffe");
        describe(person, "Mirandouze", "J’anime des ateliers de galvaplastie", "43");
        assertThat(search.count("cartouffe")).isZero();
        assertThat(names("mirandouze")).containsExactly("Inès Mirandouze");
        assertThat(names("atelier galvaplastie")).containsExactly("Inès Mirandouze");
        assertThat(names("mirandouze haute loire")).containsExactly("Inès Mirandouze");
    }

    @Test
    void nobodyIsFoundByAnEmailAddress() {
        Cast.Player person = cast.somebody("Sacha", "Frontoval");
        cast.as(person, () -> profiles.change(person.profile(), new ProfileDetails(new PersonName("Sacha", "Frontoval"), "", Optional.empty(), List.of(), true)));
        assertThat(search.count(person.email())).isZero();
        assertThat(search.count(person.email().substring(0, person.email().indexOf('@')))).isZero();
    }

    @Test
    void theyComeByFamilyNameAndNarrowByDepartement() {
        Cast.Player zoe = cast.somebody("Zoé", "Aubrelin drougnac");
        Cast.Player abel = cast.somebody("Abel", "Éberlin drougnac");
        describe(zoe, "Aubrelin drougnac", "", "29");
        describe(abel, "Éberlin drougnac", "", "35");
        assertThat(names(search.search(words("drougnac").withSort(ListQuery.BY_NAME)))).containsExactly("Zoé Aubrelin drougnac", "Abel Éberlin drougnac");
        ListHits<ProfileRow> narrowed = search.search(words("drougnac").with("35"));
        assertThat(names(narrowed)).containsExactly("Abel Éberlin drougnac");
        assertThat(narrowed.counts()).isEqualTo(Map.of("29", 1L, "35", 1L));
    }

    private void describe(Cast.Player person, String last, String description, String departement) {
        String first = profiles.find(person.profile()).orElseThrow().name().first();
        cast.as(person, () -> profiles.change(person.profile(), new ProfileDetails(new PersonName(first, last), description, Optional.of(departement), List.of(), false)));
    }

    private List<String> names(String words) {
        return names(search.search(words(words)));
    }

    private static List<String> names(ListHits<ProfileRow> hits) {
        return hits.page().items().stream().map(hit -> hit.row().person().name().full()).toList();
    }

    private static ListQuery words(String words) {
        return new ListQuery(words, List.of(), ListQuery.RELEVANCE, 1);
    }
}
