package fr.lesbases.follow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.lesbases.resource.Shelf.terms;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.Mailbox;
import fr.lesbases.base.BaseDetails;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Bases;
import fr.lesbases.base.ui.BaseRoutes;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.Person;
import fr.lesbases.profile.Profiles;
import fr.lesbases.profile.ui.ProfileRoutes;
import fr.lesbases.resource.Shelf;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A visitor follows a base found by searching, signs in on the way, and finds it again; another one follows a person, with a phone and without an account. */
class FollowJourney extends BrowserTest {

    @Autowired
    private Bases bases;
    @Autowired
    private Profiles profiles;
    @Autowired
    private Mailbox mailbox;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private Cast.Player founder;
    private BaseName base;

    @BeforeEach
    void aBase() {
        founder = cast.somebody("Amina", "Kaddour");
        base = cast.ask(founder, () -> bases.create(new BaseDetails("Atelier " + word, "Un atelier de quartier.", Optional.empty(), Optional.of("26"), List.of()), Visibility.PUBLIC));
        publish("Une première");
    }

    @Test
    void aVisitorFollowsSignsInAndFindsItAgain() {
        EmailAddress email = new EmailAddress(cast.somebody("Karim", "Benali").email());
        Page page = visitor();
        visit(page, "/rechercher/bases?q=" + word);
        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("1 base"))).isVisible();
        assertAccessible(page);

        button(page, "Suivre Atelier " + word).click();
        assertThat(page).hasURL(Pattern.compile("/connexion\\?retour="));
        page.getByLabel("Adresse e-mail").fill(email.value());
        button(page, "Recevoir un lien de connexion").click();
        openTheLinkIn(page, email.value());
        assertThat(page).hasURL(Pattern.compile("/rechercher/bases\\?q=" + word + "$"));
        assertThat(page.getByText(Pattern.compile("Vous suivez Atelier"))).isVisible();
        assertThat(button(page, "Ne plus suivre Atelier " + word)).isVisible();
        assertAccessible(page);

        publish("Une seconde");
        button(page, "Karim Benali").click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Mon profil")).click();
        link(page, "Mes suivis").click();
        assertThat(page.getByText("1 nouvelle ressource")).isVisible();
        assertAccessible(page);

        link(page, "Atelier " + word).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Atelier " + word).setLevel(1))).isVisible();
        assertThat(link(page, "1 abonné")).isVisible();
        assertAccessible(page);
        link(page, "1 abonné").click();
        assertThat(link(page, "Karim Benali")).isVisible();
        assertAccessible(page);
        button(page, "Karim Benali").click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Mon profil")).click();
        link(page, "Mes suivis").click();
        assertThat(link(page, "Atelier " + word)).isVisible();
        assertThat(page.getByText("1 nouvelle ressource")).hasCount(0);

        Locator stop = button(page, "Ne plus suivre Atelier " + word);
        stop.focus();
        page.keyboard().press("Enter");
        assertThat(button(page, "Suivre Atelier " + word)).isFocused();
    }

    @Test
    void aVisitorWithoutAccountFollowsAPersonWithAPhone() {
        Person amina = profiles.find(founder.profile()).orElseThrow();
        String email = word + "@test.example";
        Page page = phoneVisitor();
        visit(page, ProfileRoutes.page(amina.slug()));
        button(page, "Suivre Amina Kaddour").click();
        link(page, "Créer un compte").click();
        page.getByLabel("Prénom").fill("Zoé");
        page.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true)).fill("Marchand");
        page.getByLabel("Adresse e-mail").fill(email);
        page.getByRole(AriaRole.CHECKBOX).check();
        button(page, "Créer mon compte").click();
        openTheLinkIn(page, email);
        assertThat(page).hasURL(Pattern.compile(ProfileRoutes.page(amina.slug()) + "$"));
        assertThat(button(page, "Ne plus suivre Amina Kaddour")).isVisible();
        assertThat(link(page, "1 abonné")).isVisible();
        assertAccessible(page);
    }

    @Test
    void aVisitorWhoGoesElsewhereFollowsNothing() {
        String email = cast.somebody("Karim", "Ailleurs").email();
        Page page = visitor();
        visit(page, BaseRoutes.page(base.slug()));
        button(page, "Suivre Atelier " + word).click();
        assertThat(page).hasURL(Pattern.compile("/connexion\\?retour="));
        visit(page, "/connexion?retour=%2Faide");
        page.getByLabel("Adresse e-mail").fill(email);
        button(page, "Recevoir un lien de connexion").click();
        openTheLinkIn(page, email);
        assertThat(page).hasURL(Pattern.compile("/aide$"));
        visit(page, BaseRoutes.page(base.slug()));
        assertThat(button(page, "Suivre Atelier " + word)).isVisible();
    }

    private void openTheLinkIn(Page page, String email) {
        mailbox.read(email, 1); // it leaves in the background
        link(page, "Lire le courrier").click();
        page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(email)).getByRole(AriaRole.LINK).first().click();
        link(page, "Ouvrir le lien de ce courrier").click();
        button(page, "Se connecter").click();
    }

    private void publish(String title) {
        shelf.putIn(founder, base.id(), title, terms("thematique/donnees", "support/jeu", "public/adultes"), Visibility.PUBLIC);
    }
}
