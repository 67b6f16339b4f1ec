package fr.lesbases;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lesbases.base.BaseDetails;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Bases;
import fr.lesbases.base.Role;
import fr.lesbases.base.Team;
import fr.lesbases.collection.CollectionReading;
import fr.lesbases.common.Slug;
import fr.lesbases.profile.Profiles;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed into a form and not yet stored outlives its page, its tab and its server, as in the editor (decision 0009). */
class FormsLastJourney extends BrowserTest {

    private static final String BACK = "Ce que vous aviez écrit sans l’enregistrer est de retour.";

    @Autowired
    private Bases bases;
    @Autowired
    private CollectionReading collections;
    @Autowired
    private Team team;
    @Autowired
    private Profiles profiles;

    private Cast.Player lea;
    private Page page;

    @BeforeEach
    void somebody() {
        lea = cast.somebody("Léa", "Morvan");
        page = visitor();
        entrance.enter(page, lea);
    }

    @Test
    void aFormForSomethingNewIsFilledInAgainUntilItIsMade() {
        String name = "Atelier " + lea.profile();
        visit(page, "/bases/creer");
        field("Nom de la base").fill(name);
        field("Description").fill("Nous réparons 🎉");
        field("Inviter des membres").fill("anna@exemple.fr");
        button(page, "Ajouter un lien").click();
        field("Lien 2").fill("exemple.fr/charte");
        again("/bases/creer");
        assertThat(page.getByText(BACK)).isVisible();
        assertThat(field("Nom de la base")).hasValue(name);
        assertThat(field("Description")).hasValue("Nous réparons 🎉");
        assertThat(field("Inviter des membres")).hasValue("anna@exemple.fr");
        assertThat(field("Lien 2")).hasValue("exemple.fr/charte");
        assertAccessible(page);
        button(page, "Créer la base").click();
        assertThat(heading(name)).isVisible();
        visit(page, "/bases/creer");
        assertThat(heading("Créer une base")).isVisible();
        assertThat(field("Nom de la base")).hasValue("");

        visit(page, "/collections/creer");
        field("Nom de la collection").fill("Parcours");
        again("/collections/creer");
        assertThat(field("Nom de la collection")).hasValue("Parcours");
        button(page, "Créer la collection").click();
        assertThat(page).hasURL(Pattern.compile("/modifier$"));
        Slug collection = new Slug(page.url().replaceAll(".*/collections/|/modifier", ""));
        field("Description").fill("Encore dans le champ");
        await().untilAsserted(() -> assertThat(cast.ask(lea, () -> collections.sheet(collection)).details().description()).isEqualTo("Encore dans le champ"));
        assertThat(field("Description")).isFocused();
        visit(page, "/collections/creer");
        assertThat(heading("Créer une collection")).isVisible();
        assertThat(field("Nom de la collection")).hasValue("");
    }

    @Test
    void twoTabsKeepTheirWordsApart() {
        visit(page, "/bases/creer");
        field("Nom de la base").fill("Dans le premier");
        Page other = page.context().newPage();
        visit(other, "/bases/creer");
        assertThat(other.getByLabel("Nom de la base")).hasValue("");
        other.getByLabel("Description").fill("Dans le second");
        other.close();
        again("/bases/creer");
        assertThat(field("Nom de la base")).hasValue("Dans le premier");
        assertThat(field("Description")).hasValue("Dans le second");
    }

    @Test
    void whatIsThereAlreadyIsChangedAsItWasTypedUnlessOneSaysAnnuler() {
        String settings = "/profils/" + profiles.find(lea.profile()).orElseThrow().slug() + "/parametres";
        visit(page, settings);
        field("Prénom").fill("Léanne");
        field("Description").fill("Médiatrice");
        again(settings);
        assertThat(page.getByText(BACK)).isVisible();
        assertThat(field("Prénom")).hasValue("Léanne");
        assertThat(field("Nom")).hasValue("Morvan");
        assertThat(field("Description")).hasValue("Médiatrice");
        link(page, "Annuler").click();
        assertThat(heading("Léa Morvan")).isVisible();
        visit(page, settings);
        assertThat(heading("Paramètres de mon profil")).isVisible();
        assertThat(field("Prénom")).hasValue("Léa");
        field("Prénom").fill("Léonie");
        button(page, "Enregistrer").first().click();
        assertThat(heading("Léonie Morvan")).isVisible();
        visit(page, "/profils/" + profiles.find(lea.profile()).orElseThrow().slug() + "/parametres");
        assertThat(field("Prénom")).hasValue("Léonie");
        assertThat(page.getByText(BACK)).hasCount(0);
    }

    @Test
    void whatAnotherMemberWroteMeanwhileStandsBesideIt() {
        BaseName base = team.found(lea);
        Cast.Player karim = cast.somebody("Karim", "Benali");
        team.join(base.id(), lea, karim, Role.CONTRIBUTOR);
        String settings = "/bases/" + base.slug() + "/parametres";
        visit(page, settings);
        field("Description").fill("De Léa");
        BrowserContext browser = page.context();
        page.close();
        cast.as(karim, () -> bases.change(base.id(), new BaseDetails(base.name(), "De Karim", Optional.empty(), Optional.empty(), List.of())));
        page = browser.newPage();
        visit(page, settings);
        assertThat(field("Description")).hasValue("De Léa");
        assertThat(page.locator("vaadin-text-area [slot=error-message]").first()).containsText("De Karim");
        assertAccessible(page);
        button(page, "Enregistrer").first().click();
        assertThat(heading(base.name())).isVisible();
        assertThat(cast.ask(lea, () -> bases.page(base.slug())).details().orElseThrow().description()).isEqualTo("De Léa");
    }

    /** The browser asks for the page anew, as after the end of a session or of the server. */
    private void again(String path) {
        visit(page, "/aide");
        visit(page, path);
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setLevel(1).setExact(true));
    }
}
