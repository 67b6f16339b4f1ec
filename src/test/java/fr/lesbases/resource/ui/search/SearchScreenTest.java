package fr.lesbases.resource.ui.search;

import static fr.lesbases.common.Typography.french;
import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.Cast;
import fr.lesbases.ScreenTest;
import fr.lesbases.common.Language;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.ui.ResourceItem;
import fr.lesbases.search.ui.FacetOptions;
import fr.lesbases.search.ui.FoundBar;
import fr.lesbases.search.ui.FacetSheet;
import fr.lesbases.search.ui.ListFacet;
import fr.lesbases.search.ui.ResultsGrid;
import fr.lesbases.search.ui.ShownFacet;
import fr.lesbases.ui.EmptyState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The search page: each test has a word of its own, so that it sees no other test's resources. */
class SearchScreenTest extends ScreenTest {

    @Test
    void theAddressWithoutTabLeadsToTheResources() {
        UI.getCurrent().navigate("rechercher");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("rechercher/ressources");
    }

    @Test
    void aSharedAddressShowsTheSameSearch() {
        put("Un tournelot", "support/jeu");
        put("Deux tournelots", "support/video");
        look("q=tournelot&support=video");
        assertThat(rows()).containsExactly("Deux tournelots");
        assertThat(found()).isEqualTo(french("1 ressource pour « tournelot »"));
        assertThat(tags()).containsExactly("Vidéo");
        assertThat(option("Vidéo").isChosen()).isTrue();
        assertThat(option("Jeu").count()).as("OR within the facet").isEqualTo("1");
    }

    @Test
    void whatIsInAnotherLanguageSaysSoAndIsAskedForByIt() {
        put("Un plimorel", "support/jeu");
        look("q=plimorel");
        assertThat(find(ListFacet.class).all().stream().filter(Component::isVisible).map(ScreenTest::words)).isNotEmpty().noneMatch(words -> words.startsWith("Langue"));
        shelf.put(cast.somebody(), Language.of("ar").orElseThrow(), "plimorel مرحبا", "شرح قصير", terms("thematique/donnees", "support/jeu", "public/adultes"));
        look("q=plimorel&tri=titre");
        assertThat(option("Arabe").count()).isEqualTo("1");
        assertThat(option("Français").count()).isEqualTo("1");
        assertThat(results()).contains("En arabe").doesNotContain("En français");
        assertThat(find(ResourceItem.class).all()).extracting(row -> row.getElement().getOuterHTML())
                .filteredOn(row -> row.contains(" lang=")).singleElement().asString().contains("<h3 lang=\"ar\" dir=\"rtl\"", "<p lang=\"ar\" dir=\"rtl\"");
    }

    @Test
    void aChoiceChangesTheAddressTheRowsAndTheCounts() {
        put("Un zagrelou", "support/jeu");
        put("Deux zagrelous", "support/video");
        look("q=zagrelou");
        option("Jeu").choose(true);
        assertThat(parameters()).isEqualTo(Map.of("q", List.of("zagrelou"), "support", List.of("jeu")));
        assertThat(rows()).containsExactly("Un zagrelou");
        assertThat(option("Jeu").isChosen()).isTrue();
        assertThat(option("Vidéo").count()).isEqualTo("1");
        option("Vidéo").choose(true);
        assertThat(rows()).hasSize(2);
        option("Jeu").choose(false);
        assertThat(parameters()).isEqualTo(Map.of("q", List.of("zagrelou"), "support", List.of("video")));
    }

    @Test
    void aValueThatIsNotOfferedCanNotBeChosen() {
        put("Un bricolaz", "support/jeu");
        look("q=bricolaz");
        option("Jeu").send("fusee", true);
        assertThat(parameters()).isEqualTo(Map.of("q", List.of("bricolaz")));
    }

    @Test
    void theMostReadComeFirstWhereTheAddressAsksForThemAndTheirRowsSayHowMuch() {
        Cast.Player author = cast.somebody();
        shelf.readings(shelf.put(author, "Un farlupin", "Description", terms("thematique/accessibilite", "support/jeu", "public/adultes")), 1234);
        put("Deux farlupins", "support/jeu");
        look("q=farlupin&tri=vues");
        assertThat(rows()).containsExactly("Un farlupin", "Deux farlupins");
        assertThat(results()).contains(Texts.get("resource.use.views", 1234));
        look("q=farlupin");
        assertThat(results()).doesNotContain(Texts.get("resource.use.views", 1234));
    }

    @Test
    void aTagTakesItsChoiceBackAndAllCanBeCleared() {
        put("Un pirouland", "support/jeu");
        look("q=pirouland&support=jeu&support=video&public=adultes");
        assertThat(tags()).containsExactly("Jeu", "Vidéo", "Adultes");
        test(button("Vidéo")).click();
        assertThat(parameters()).isEqualTo(Map.of("q", List.of("pirouland"), "support", List.of("jeu"), "public", List.of("adultes")));
        test(button("Tout effacer")).click();
        assertThat(parameters()).isEqualTo(Map.of("q", List.of("pirouland")));
        assertThat(tags()).isEmpty();
    }

    @Test
    void aValueThatNothingHasIsShownGreyed() {
        put("Un galimarou", "support/jeu");
        look("q=galimarou");
        assertThat(option("Vidéo").count()).isEqualTo("0");
        assertThat(option("Vidéo").label().hasClass("opt--none")).isTrue();
    }

    @Test
    void nothingFoundSaysSoAndWhatToDoNext() {
        look("q=xylofroutz");
        assertThat(text(EmptyState.class)).contains(french("Aucun résultat pour « xylofroutz »"), "Voir toutes les ressources", "Créer une ressource");
    }

    @Test
    void whereTheWordsAloneFindNothingThereIsNothingToRefine() {
        put("Un brelodin", "support/jeu");
        look("q=xylofroutz");
        assertThat(find(FacetSheet.class).all()).isEmpty();
        look("q=brelodin");
        assertThat(find(FacetSheet.class).all()).as("the same page, with other words").hasSize(1);
        look("q=xylofroutz&support=jeu");
        assertThat(find(FacetSheet.class).all()).as("choices can be taken back").hasSize(1);
    }

    @Test
    void nothingLeftByTheFiltersOffersToRemoveThem() {
        put("Un blivet", "support/jeu");
        look("q=blivet&support=video");
        test(button("Retirer les filtres")).click();
        assertThat(rows()).containsExactly("Un blivet");
    }

    @Test
    void nearlyTheWordsIsSaidToBeNearly() {
        put("Un catapultoir", "support/jeu");
        look("q=farfelloue");
        assertThat(rows()).isEmpty();
        look("q=catapultoir+farfelloue");
        assertThat(found()).isEqualTo(french("Aucun résultat exact pour « catapultoir farfelloue » : 1 ressource approchante"));
        look("q=catapaltoir");
        assertThat(found()).isEqualTo(french("Aucun résultat exact pour « catapaltoir » : 1 ressource approchante"));
    }

    private void put(String title, String support) {
        shelf.put(cast.somebody(), title, "Pour essayer", terms("thematique/donnees", support, "public/adultes"));
    }

    private static void look(String query) {
        UI.getCurrent().navigate("rechercher/ressources", QueryParameters.fromString(query));
    }

    private static Map<String, List<String>> parameters() {
        return UI.getCurrent().getActiveViewLocation().getQueryParameters().getParameters();
    }

    private List<String> rows() {
        return find(Anchor.class).all().stream().filter(link -> link.getHref().startsWith("/ressources/") && !link.getHref().endsWith("creer"))
                .map(link -> link.getElement().getTextRecursively()).toList();
    }

    private String results() {
        return words(find(ResultsGrid.class).single());
    }

    private String found() {
        return find(FoundBar.class).single().getElement().getChild(0).getTextRecursively();
    }

    private List<String> tags() {
        return find(NativeButton.class).all().stream().filter(button -> button.hasClassName("tag")).map(NativeButton::getText).toList();
    }

    private NativeButton button(String words) {
        return find(NativeButton.class).all().stream().filter(button -> button.isVisible() && button.getText().equals(words)).findFirst().orElseThrow();
    }

    private ShownFacet option(String words) {
        return ShownFacet.all(find(FacetOptions.class).all()).filter(option -> option.words().equals(words)).findFirst().orElseThrow();
    }

    private String text(Class<? extends Component> type) {
        return find(type).single().getElement().getTextRecursively();
    }
}
