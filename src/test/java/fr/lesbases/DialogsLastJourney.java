package fr.lesbases;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.lesbases.resource.Shelf.INDEXED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Team;
import fr.lesbases.collection.Collecting;
import fr.lesbases.collection.CollectionDetails;
import fr.lesbases.collection.CollectionReading;
import fr.lesbases.collection.Curating;
import fr.lesbases.collection.NewCollection;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed into a dialog, or into a field that is stored by itself, outlives its page as what is typed into a form does ({@link FormsLastJourney}). */
class DialogsLastJourney extends BrowserTest {

    private static final String BACK = "Ce que vous aviez écrit sans l’enregistrer est de retour.";

    @Autowired
    private Team team;
    @Autowired
    private Curating curating;
    @Autowired
    private Collecting collecting;
    @Autowired
    private CollectionReading collections;

    private final String word = "m" + UUID.randomUUID().toString().substring(0, 8);
    private Cast.Player lea;
    private Page page;

    @BeforeEach
    void somebody() {
        lea = cast.somebody("Léa", "Morvan");
        page = visitor();
        entrance.enter(page, lea);
    }

    @Test
    void aRequestToJoinIsThereAgainForItsWriterAloneUntilItIsSent() {
        BaseName base = team.found(cast.somebody());
        String path = "/bases/" + base.slug();
        ask(path).fill("Je répare des vélos 🚲");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(ask("")).hasValue("Je répare des vélos 🚲");
        assertThat(ask(path)).hasValue("Je répare des vélos 🚲");
        assertThat(page.getByRole(AriaRole.DIALOG).getByText(BACK)).isVisible();
        assertAccessible(page);

        page.context().clearCookies();
        entrance.enter(page, cast.somebody());
        assertThat(ask(path)).hasValue("");
        assertThat(page.getByText(BACK)).hasCount(0);
        assertThat(page.evaluate("Object.keys(localStorage).join()").toString()).as("still waits for its writer").contains(lea.profile().toString());

        page.context().clearCookies();
        entrance.enter(page, lea);
        assertThat(ask(path)).hasValue("Je répare des vélos 🚲");
        button(page, "Annuler").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(ask(path)).hasValue("");
        page.keyboard().type("Encore moi");
        button(page, "Envoyer la demande").click();
        button(page, "Retirer").click();
        assertThat(ask("")).hasValue("");
    }

    @Test
    void soIsWhatOneInvitesImportsReportsAndNames() {
        BaseName base = team.found(lea);
        Slug slug = shelf.put(lea, "Un atelier " + word, "Pour essayer", INDEXED);
        String members = "/bases/" + base.slug() + "/membres";
        lasts(members, "Inviter un membre", "Adresses e-mail", "anna@exemple.fr, ben@exemple.fr");
        lasts(members, "Importer", "Liste des personnes à inviter", "anna@exemple.fr");
        lasts("/ressources/" + slug, "Signaler cette ressource", "Qu’est-ce qui ne va pas", "Le lien ne marche plus");
        lasts("/rechercher/ressources?q=" + word, "Enregistrer la recherche", "Nom de la recherche", "Mes ateliers");
        lasts("/ressources/" + slug + "/versions", "Nommer", "Nom de la version", "Avant relecture");
        lasts("/ressources/" + slug + "/parametres", "", "Ou une adresse e-\u2060mail", "anna@exemple.fr");
    }

    @Test
    void aCollectionBegunWithinEnregistrerIsThereAgainUntilItIsMade() {
        Slug slug = shelf.put(lea, "Un atelier " + word, "Pour essayer", INDEXED);
        String path = "/ressources/" + slug;
        naming(path).fill("Parcours " + word);
        assertThat(naming(path)).hasValue("Parcours " + word);
        button(page, "Créer et y ranger la ressource").click();
        assertThat(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Parcours " + word))).isChecked();
        page.keyboard().press("Escape");
        assertThat(naming(path)).hasValue("");
    }

    @Test
    void aNoteWhoseLastKeystrokesNeverArrivedIsStoredWhenOneComesBack() {
        Curating.Made made = cast.ask(lea, () -> curating.create(new NewCollection(new CollectionDetails("Parcours " + word, ""), Visibility.PUBLIC, Optional.empty())));
        Slug slug = shelf.put(lea, "Un atelier " + word, "Pour essayer", INDEXED);
        cast.as(lea, () -> collecting.add(made.id(), shelf.id(lea, slug)));
        String path = "/collections/" + made.slug() + "/modifier";
        visit(page, path);
        button(page, "Ajouter une note sur").click();
        assertThat(note()).isFocused();
        page.keyboard().type("À lire");
        await().untilAsserted(() -> assertThat(stored(made.slug())).isEqualTo("À lire"));
        page.route(Pattern.compile("v-r=uidl"), held -> { });
        page.keyboard().type(" en dernier");
        page.getByLabel("Nom de la collection").fill("Chemins " + word);
        BrowserContext browser = page.context();
        page.close();

        page = browser.newPage();
        visit(page, path);
        assertThat(page.getByText(BACK)).isVisible();
        assertThat(note()).hasValue("À lire en dernier");
        await().untilAsserted(() -> assertThat(stored(made.slug())).isEqualTo("À lire en dernier"));
        await().untilAsserted(() -> assertThat(cast.ask(lea, () -> collections.sheet(made.slug())).details().title()).isEqualTo("Chemins " + word));
        page.waitForCondition(() -> page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('lb-typed')).length").equals(0));
        visit(page, path);
        assertThat(note()).hasValue("À lire en dernier");
        assertThat(page.getByText(BACK)).hasCount(0);
    }

    private String stored(Slug collection) {
        return cast.ask(lea, () -> collections.sheet(collection)).entries().getFirst().note();
    }

    private Locator note() {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Note sur"));
    }

    /** @param path empty: on the page one is on */
    private Locator ask(String path) {
        go(path);
        button(page, "Demander à rejoindre").click();
        Locator message = page.getByLabel("Votre message aux administrateurs");
        assertThat(message).isFocused();
        return message;
    }

    private Locator naming(String path) {
        go(path);
        // It says so where the resource is in a collection already
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Enregistrer"))).first().click();
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Créer une collection")).click();
        return page.getByLabel("Nom de la collection");
    }

    /** @param open the button that shows the field; empty where it is there */
    private void lasts(String path, String open, String label, String words) {
        field(path, open, label).fill(words);
        assertThat(field(path, open, label)).hasValue(words);
        assertThat(page.getByText(BACK)).isVisible();
    }

    private Locator field(String path, String open, String label) {
        go(path);
        if (!open.isEmpty()) {
            button(page, open).first().click();
        }
        return page.getByLabel(label).first();
    }

    private void go(String path) {
        if (!path.isEmpty()) {
            visit(page, path);
        }
    }
}
