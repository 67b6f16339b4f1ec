package fr.lesbases.savedsearch;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.lesbases.resource.Shelf.terms;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.Mailbox;
import fr.lesbases.resource.Shelf;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A visitor finds something worth coming back to, signs in on the way, keeps the search, and changes its alert in their list. */
class SavedSearchJourney extends BrowserTest {

    @Autowired
    private Mailbox mailbox;
    @Autowired
    private JdbcClient database;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aSearchIsKeptFoundAgainAndItsAlertChanged() {
        Cast.Player karim = cast.somebody("Karim", "Benali");
        publish("Premier " + word);
        Page page = visitor();
        visit(page, "/rechercher/ressources?q=" + word);
        button(page, "Enregistrer la recherche").click();
        assertThat(page).hasURL(Pattern.compile("/connexion\\?retour="));
        page.getByLabel("Adresse e-mail").fill(karim.email());
        button(page, "Recevoir un lien de connexion").click();
        visit(page, Mailbox.link(mailbox.read(karim.email(), 1).getFirst()));
        button(page, "Se connecter").click();
        assertThat(page).hasURL(Pattern.compile("/rechercher/ressources\\?q=" + word + "$"));

        button(page, "Enregistrer la recherche").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        Locator name = dialog.getByLabel("Nom de la recherche");
        assertThat(name).hasValue(word);
        assertAccessible(page);
        name.fill("Pour jeudi");
        dialog.getByLabel("Chaque semaine").check();
        name.press("Enter");
        assertThat(link(page, "Recherche enregistrée")).isFocused();
        assertThat(dialog).hasCount(0);
        assertAccessible(page);

        publish("Second " + word);
        link(page, "Recherche enregistrée").click();
        assertThat(link(page, "Pour jeudi")).isVisible();
        assertThat(page.getByText("1 nouvelle ressource")).isVisible();
        assertAccessible(page);
        page.getByLabel("Alerte par e-mail pour Pour jeudi").selectOption("DAILY");
        assertThat(page.getByText(Pattern.compile("Vous recevrez chaque jour"))).isVisible();

        link(page, "Pour jeudi").click();
        assertThat(page.getByText("Second " + word)).isVisible();
        // What is shown comes before its address, and back would lead to the page before
        assertThat(page).hasURL(Pattern.compile("/rechercher/ressources\\?"));
        page.goBack();
        assertThat(link(page, "Pour jeudi")).isVisible();
        assertThat(page.getByText("1 nouvelle ressource")).hasCount(0);

        Page elsewhere = phoneVisitor();
        visit(elsewhere, "/alertes/" + database.sql("select stop from saved_search where person = :person").param("person", karim.profile().value()).query(String.class).single());
        assertThat(button(elsewhere, "Ne plus recevoir cette alerte")).isVisible();
        assertAccessible(elsewhere);
        button(elsewhere, "Ne plus recevoir cette alerte").click();
        assertThat(elsewhere.getByText(Pattern.compile("Vous ne recevrez plus d’alerte"))).isVisible();
    }

    private void publish(String title) {
        shelf.put(cast.somebody(), title, "Pour essayer", terms("thematique/donnees", "support/jeu", "public/adultes"));
    }
}
