package fr.lesbases.base.ui;

import static fr.lesbases.common.Typography.french;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import fr.lesbases.ScreenTest;
import fr.lesbases.StatementCounter;
import fr.lesbases.base.BaseDetails;
import fr.lesbases.base.Bases;
import fr.lesbases.common.Visibility;
import fr.lesbases.search.ui.FacetOptions;
import fr.lesbases.search.ui.FoundBar;
import fr.lesbases.search.ui.ShownFacet;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.NamedItem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The tabs "Bases" and "Profils" of the search page. Each test has a word of its own. */
class BasesTabTest extends ScreenTest {

    private final Bases bases;

    @Autowired
    BasesTabTest(Bases bases) {
        this.bases = bases;
    }

    @Test
    void aSharedAddressShowsTheSameSearch() {
        found("Un brindelou", "29");
        found("Deux brindelou", "35");
        open("/rechercher/bases?q=brindelou&departement=35&departement=99&tri=nom");
        assertThat(rows()).containsExactly("Deux brindelou");
        assertThat(countSaid()).isEqualTo(french("1 base pour « brindelou »"));
        assertThat(tags()).containsExactly("Ille-et-Vilaine");
        assertThat(facets()).as("OR within the facet; only what finds something").containsExactlyInAnyOrder("Ille-et-Vilaine1", "Finistère1");
        test(button("Ille-et-Vilaine")).click();
        assertThat(address()).isEqualTo("/rechercher/bases?q=brindelou&tri=nom");
        assertThat(rows()).containsExactly("Deux brindelou", "Un brindelou");
    }

    @Test
    void theTabsCountWhatTheWordsFind() {
        found("Tout seul carminot", "29");
        cast.somebody("Léo", "Carminot");
        cast.somebody("Zita", "Carminot");
        open("/rechercher/ressources?q=carminot");
        List<String> tabs = find(Anchor.class).all().stream().filter(link -> link.getHref().startsWith("/rechercher/") && link.getHref().contains("?q=carminot"))
                .map(ScreenTest::words).toList();
        assertThat(tabs).contains("Ressources0", "Bases1", "Profils2");
        open("/rechercher/profils?q=carminot");
        assertThat(rows()).containsExactlyInAnyOrder("Léo Carminot", "Zita Carminot");
        assertThat(countSaid()).isEqualTo(french("2 profils pour « carminot »"));
    }

    @Test
    void nothingFoundSaysSoAndWhatToDoNext() {
        open("/rechercher/bases?q=xylofroutz");
        assertThat(words(find(EmptyState.class).single())).contains(french("Aucun résultat pour « xylofroutz »"), "Voir toutes les bases", "Créer une base");
        open("/rechercher/profils?q=xylofroutz");
        assertThat(words(find(EmptyState.class).single())).contains("Voir tous les profils");
    }

    @Test
    void aMistakeIsOfferedToBePutRightUnderTheSameChoices() {
        found("Les gribouillats de Rennes", "35");
        found("Les gribouillats de Brest", "29");
        open("/rechercher/bases?q=gribuoillats&departement=35");
        assertThat(find(Anchor.class).all().stream().filter(link -> words(link).equals(french("Essayez avec « gribouillats » : 1 base"))).map(Anchor::getHref))
                .containsExactly("/rechercher/bases?q=gribouillats&departement=35");
        open("/rechercher/bases?q=gribuoillats&departement=75");
        assertThat(words(find(EmptyState.class).single())).doesNotContain("Essayez avec");
        cast.somebody("Zoé", "Gribouillard");
        open("/rechercher/profils?q=gribuoillard");
        assertThat(find(Anchor.class).all().stream().map(ScreenTest::words)).contains(french("Essayez avec « gribouillard » : 1 profil"));
    }

    @Test
    void moreRowsAskNoMoreQueries() {
        found("Un vesprelin", "29");
        open("/rechercher/bases?q=vesprelin");
        int few = opening("/rechercher/bases?q=vesprelin");
        for (int number = 2; number < 8; number++) {
            found(number + " vesprelin", "29");
        }
        assertThat(opening("/rechercher/bases?q=vesprelin")).isEqualTo(few);
    }

    private static int opening(String address) {
        open("/aide");
        return StatementCounter.statementsOf(() -> open(address)).size();
    }

    private void found(String name, String departement) {
        cast.ask(cast.somebody(), () -> bases.create(new BaseDetails(name, "Pour essayer", Optional.empty(), Optional.of(departement), List.of()), Visibility.PUBLIC));
    }

    private List<String> rows() {
        return find(NamedItem.class).all().stream().map(item -> words(item.name())).toList();
    }

    private String countSaid() {
        return find(FoundBar.class).single().getElement().getChild(0).getTextRecursively();
    }

    private List<String> tags() {
        return find(NativeButton.class).all().stream().filter(button -> button.hasClassName("tag")).map(NativeButton::getText).toList();
    }

    private List<String> facets() {
        return ShownFacet.all(find(FacetOptions.class).all()).map(option -> option.words() + option.count()).toList();
    }

    private NativeButton button(String words) {
        return find(NativeButton.class).all().stream().filter(button -> button.isVisible() && button.getText().equals(words)).findFirst().orElseThrow();
    }
}
