package fr.lesbases.savedsearch.ui;

import static fr.lesbases.common.Typography.french;
import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.lesbases.Cast;
import fr.lesbases.ScreenTest;
import fr.lesbases.profile.Profiles;
import fr.lesbases.profile.ui.ProfileRoutes;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.resource.Shelf;
import fr.lesbases.savedsearch.Alert;
import fr.lesbases.savedsearch.SavedSearch;
import fr.lesbases.savedsearch.SavedSearches;
import fr.lesbases.savedsearch.SearchName;
import fr.lesbases.taxonomy.TermRef;
import fr.lesbases.ui.EmptyState;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Karim keeps a search, finds it in "Mes recherches", and stops its alert by the link of a mail. */
class SavedSearchScreenTest extends ScreenTest {

    @Autowired
    private Profiles profiles;
    @Autowired
    private SavedSearches searches;
    @Autowired
    private JdbcClient database;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final ResourceQuery query = ResourceQuery.ALL.withWords(word).with(TermRef.parse("support/jeu"));
    private Cast.Player karim;

    @BeforeEach
    void karim() {
        karim = cast.somebody("Karim", "Benali");
    }

    @Test
    void aSearchIsSavedUnderANameAndShownAsSaved() {
        signIn(karim);
        open(query.address());
        test(find(SaveSearchButton.class).single()).click();
        NameField name = find(NameField.class).single();
        assertThat(name.getValue()).isEqualTo(word + ", Jeu");
        type(name, " ");
        test(button("Enregistrer")).click();
        assertThat(name.getErrorMessage()).isEqualTo("Donnez un nom à la recherche");
        assertThat(kept()).isEmpty();
        type(name, "Jeux du jeudi");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Alert> alert = find(RadioButtonGroup.class).single();
        alert.setValue(Alert.WEEKLY);
        test(button("Enregistrer")).click();
        assertThat(kept()).hasSize(1);
        assertThat(kept().getFirst().name().value()).isEqualTo("Jeux du jeudi");
        assertThat(kept().getFirst().alert()).isEqualTo(Alert.WEEKLY);
        assertThat(find(SavedLink.class).single().getHref()).isEqualTo(list(karim));
        open(query.address() + "&tri=anciennes&page=2");
        assertThat(words(find(SavedLink.class).single())).as("whatever its order and page").isEqualTo("Recherche enregistrée");
        open(query.withWords("autre" + word).address());
        assertThat(find(SaveSearchButton.class).all()).hasSize(1);
    }

    @Test
    void aVisitorIsLedToSignInAndBack() {
        open(query.address());
        test(find(SaveSearchButton.class).single()).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("connexion");
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getSingleParameter("retour").orElseThrow()).startsWith("/rechercher/ressources?").contains(word);
    }

    @Test
    void myListTellsWhatIsNewAndIsChangedInPlace() {
        save(query, "Jeux");
        shelf.put(cast.somebody(), "Un " + word, "Pour essayer", terms("thematique/donnees", "support/jeu", "public/adultes"));
        signIn(karim);
        open(list(karim));
        SavedSearchItem item = find(SavedSearchItem.class).single();
        assertThat(words(item)).contains("Jeux", french("« " + word + " »"), "Jeu", "1 nouvelle ressource", "Enregistrée le");
        test(iconButton("Renommer Jeux")).click();
        type(find(NameField.class).single(), "Jeux et <b>ateliers</b>");
        test(button("Enregistrer le nom")).click();
        assertThat(words(find(SavedSearchItem.class).single())).contains("Jeux et <b>ateliers</b>");
        test(iconButton("Supprimer Jeux et <b>ateliers</b>")).click();
        assertThat(kept()).isEmpty();
        assertThat(tab()).isEqualTo("Mes recherches0");
        assertThat(words(find(EmptyState.class).single())).contains("Aucune recherche enregistrée pour l’instant", "Rechercher des ressources");
        test(find(NativeButton.class).all().stream().filter(button -> button.getText().equals("Annuler")).findFirst().orElseThrow()).click();
        assertThat(kept()).hasSize(1);
        assertThat(find(SavedSearchItem.class).all()).hasSize(1);
        assertThat(tab()).isEqualTo("Mes recherches1");
    }

    private String tab() {
        return find(Anchor.class).all().stream().map(link -> link.getElement().getTextRecursively()).filter(words -> words.startsWith("Mes recherches")).findFirst().orElseThrow();
    }

    @Test
    void anotherWindowDeletedItMeanwhile() {
        save(query, "Jeux");
        signIn(karim);
        open(list(karim));
        cast.as(karim, () -> searches.delete(kept().getFirst().id()));
        test(iconButton("Supprimer Jeux")).click();
        assertThat(notices().toString()).contains("Cette recherche n’est plus enregistrée.");
        assertThat(find(SavedSearchItem.class).all()).isEmpty();
    }

    @Test
    void nobodyElsesBusiness() {
        save(query, "Jeux");
        open(list(karim));
        assertThat(heading()).isEqualTo("Cette page n’existe pas");
        signIn(cast.staff());
        open("/aide");
        open(list(karim));
        assertThat(heading()).isEqualTo("Cette page n’existe pas");
    }

    @Test
    void theLinkOfAMailStopsByItsButtonOnly() {
        save(query, "Jeux");
        cast.as(karim, () -> searches.changeAlert(kept().getFirst().id(), Alert.DAILY));
        open("/alertes/" + database.sql("select stop from saved_search where person = :person").param("person", karim.profile().value()).query(String.class).single());
        assertThat(words(find(Paragraph.class).all().getFirst())).contains(french("« Jeux »"));
        assertThat(kept().getFirst().alert()).as("opened only").isEqualTo(Alert.DAILY);
        test(button("Ne plus recevoir cette alerte")).click();
        assertThat(kept().getFirst().alert()).isEqualTo(Alert.NEVER);
        assertThat(words(find(Paragraph.class).all().getFirst())).isEqualTo(french("Vous ne recevrez plus d’alerte pour « Jeux »."));
        open("/alertes/inconnu");
        assertThat(heading()).isEqualTo("Cette page n’existe pas");
    }

    private void save(ResourceQuery wanted, String name) {
        cast.as(karim, () -> searches.save(new SearchName(name), wanted, Alert.NEVER));
    }

    private List<SavedSearch> kept() {
        return cast.ask(karim, () -> searches.page(1)).items().stream().map(row -> row.search()).toList();
    }

    private String list(Cast.Player person) {
        return ProfileRoutes.tab(profiles.find(person.profile()).orElseThrow().slug(), "recherches");
    }

    private Button button(String words) {
        return find(Button.class).all().stream().filter(button -> button.getText().equals(words)).findFirst().orElseThrow();
    }

    private NativeButton iconButton(String label) {
        return find(NativeButton.class).all().stream().filter(button -> button.getAriaLabel().filter(label::equals).isPresent()).findFirst().orElseThrow();
    }
}
