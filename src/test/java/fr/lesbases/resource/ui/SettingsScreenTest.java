package fr.lesbases.resource.ui;

import static fr.lesbases.common.Typography.french;
import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import fr.lesbases.Cast;
import fr.lesbases.Mailbox;
import fr.lesbases.ScreenTest;
import fr.lesbases.common.Language;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.Contributors;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.Publication;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.State;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** What takes effect at once: contributors, visibility, deletion. Léa is at the screen; Karim gets the mails. */
class SettingsScreenTest extends ScreenTest {

    private final Contributors contributors;
    private final Publication publication;
    private final Mailbox mailbox;
    private Cast.Player lea;
    private Cast.Player karim;
    private String karimsName;
    private Slug slug;

    @Autowired
    SettingsScreenTest(Contributors contributors, Publication publication, Mailbox mailbox) {
        this.contributors = contributors;
        this.publication = publication;
        this.mailbox = mailbox;
    }

    @BeforeEach
    void people() {
        lea = cast.somebody("Léa", "Morvan");
        karimsName = letters();
        karim = cast.somebody("Karim", karimsName);
        slug = shelf.put(lea, "Un atelier à deux", "Pour essayer", terms(), Visibility.PRIVATE, section("Un"));
        signIn(lea);
    }

    @Test
    void aPersonFoundByNameContributesAtOnceAndGetsAMail() {
        settings();
        test(byName()).setFilter("karim " + karimsName.substring(0, 12));
        test(byName()).selectItem("Karim " + karimsName);
        assertThat(notices()).containsExactly("Karim " + karimsName + " peut maintenant modifier cette ressource.");
        assertThat(team()).contains("Léa Morvan", "A créé la ressource", "Karim " + karimsName, "Contributeur");
        var mail = mailbox.read(karim.email(), 1).getFirst();
        assertThat(mail.subject()).isEqualTo(french("Léa Morvan vous a ajouté à « Un atelier à deux »"));
        signIn(karim);
        open(Mailbox.link(mail));
        assertThat(address()).isEqualTo("/ressources/" + slug + "/modifier");
    }

    @Test
    void aContributorTakenOutMayNoLongerEdit() {
        contributors.add(shelf.id(lea, slug), karim.profile());
        settings();
        test(named("Retirer Karim " + karimsName + " des contributeurs")).click();
        assertThat(team()).doesNotContain("Karim");
        assertThat(notices()).containsExactly("Karim " + karimsName + " ne contribue plus à cette ressource.");
        signIn(karim);
        open("/ressources/" + slug + "/modifier");
        assertThat(heading()).isEqualTo("Cette page n’existe pas");
    }

    @Test
    void aContributorMayTakeThemselvesOut() {
        contributors.add(shelf.id(lea, slug), karim.profile());
        signIn(karim);
        settings();
        test(named("Retirer Karim " + karimsName + " des contributeurs")).click();
        assertThat(address()).isEqualTo("/");
        assertThat(notices()).containsExactly("Vous ne contribuez plus à cette ressource.");
        assertThat(cast.ask(lea, () -> contributors.team(shelf.id(lea, slug))).contributors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "karim", "karim@", "a b@exemple.fr"})
    void aWrongAddressIsToldAndNothingIsSent(String typed) {
        settings();
        type(mail(), typed);
        test(button("Envoyer l’invitation")).click();
        assertThat(mail().getErrorMessage()).isEqualTo(french("Cette adresse e-mail n’est pas valide. Exemple : prenom.nom@exemple.fr"));
        assertThat(mail().getValue()).isEqualTo(typed);
        assertThat(contributors.team(shelf.id(lea, slug)).pending()).isEmpty();
    }

    @Test
    void anInvitedAddressGivesNoRightUntilItsLinkIsAccepted() {
        String link = invite(karim.email());
        assertThat(team()).contains(karim.email(), "Invitation envoyée le");
        signIn(karim);
        open("/ressources/" + slug);
        assertThat(find(LockedResource.class).all()).as("still shut").hasSize(1);
        open(link);
        assertThat(find(Paragraph.class).all()).extracting(ScreenTest::words).contains(french("Léa Morvan vous invite à contribuer à « Un atelier à deux »."));
        open("/ressources/" + slug);
        assertThat(find(LockedResource.class).all()).as("opening the link changes nothing").hasSize(1);
        open(link);
        test(find(NativeButton.class).withText("Accepter l’invitation").single()).click();
        assertThat(address()).isEqualTo("/ressources/" + slug + "/modifier");
        open(link);
        assertThat(words((com.vaadin.flow.component.Component) getCurrentView())).contains(french("Cette invitation n’existe plus : elle a déjà servi, ou elle a été annulée."));
    }

    @Test
    void aVisitorIsLedToSignInOrSignUpAndBack() {
        String link = invite("nouvelle." + UUID.randomUUID() + "@exemple.fr");
        SecurityContextHolder.clearContext();
        open(link);
        assertThat(find(NativeButton.class).withText("Accepter l’invitation").all()).isEmpty();
        assertThat(find(Anchor.class).all().stream().filter(anchor -> anchor.getHref().endsWith("retour=" + link.replace("/", "%2F"))).map(Anchor::getText))
                .contains("Se connecter", "Créer un compte");
    }

    @Test
    void aDeclinedInvitationIsGone() {
        String link = invite(karim.email());
        signIn(karim);
        open(link);
        test(find(NativeButton.class).withText("Refuser").single()).click();
        assertThat(address()).isEqualTo("/");
        assertThat(notices()).contains("L’invitation est refusée.");
        signIn(lea);
        settings();
        assertThat(team()).doesNotContain(karim.email());
    }

    @Test
    void anInvitationSentAgainHasANewLinkAndTheOldOneIsDead() {
        String first = invite(karim.email());
        test(named("Renvoyer l’invitation à " + karim.email())).click();
        assertThat(notices()).as("said each time").containsExactly("Invitation envoyée à " + karim.email() + ".", "Invitation envoyée à " + karim.email() + ".");
        String second = Mailbox.link(mailbox.read(karim.email(), 2).getFirst());
        assertThat(second).isNotEqualTo(first);
        signIn(karim);
        open(first);
        assertThat(find(NativeButton.class).withText("Accepter l’invitation").all()).isEmpty();
        open(second);
        assertThat(find(NativeButton.class).withText("Accepter l’invitation").all()).hasSize(1);
    }

    @Test
    void aCancelledInvitationIsGone() {
        String link = invite(karim.email());
        test(named("Annuler l’invitation de " + karim.email())).click();
        assertThat(notices()).contains("Invitation annulée.");
        assertThat(team()).doesNotContain(karim.email());
        signIn(karim);
        open(link);
        assertThat(find(NativeButton.class).withText("Accepter l’invitation").all()).isEmpty();
    }

    @Test
    void theVisibilityChangesAtOnce() {
        slug = shelf.put(lea, "Une publique", "Pour essayer", terms("thematique/donnees", "support/jeu", "public/adultes"));
        settings();
        type(visibility(), Visibility.PRIVATE);
        assertThat(publication.sheet(shelf.id(lea, slug)).state()).isEqualTo(State.PRIVATE);
        assertThat(notices()).containsExactly("La ressource est maintenant privée.");
        type(visibility(), Visibility.PUBLIC);
        assertThat(publication.sheet(shelf.id(lea, slug)).state()).isEqualTo(State.PUBLIC);
    }

    @Test
    void withoutIndexationItStaysPrivateAndSaysWhy() {
        settings();
        type(visibility(), Visibility.PUBLIC);
        assertThat(find(Paragraph.class).all()).extracting(ScreenTest::words).contains("Choisissez au moins une thématique Compléter l’indexation");
        assertThat(find(Anchor.class).withText("Compléter l’indexation").single().getHref()).as("where it can be chosen").isEqualTo("/ressources/" + slug + "/publier");
        assertThat(visibility().getValue()).as("what holds").isEqualTo(Visibility.PRIVATE);
        assertThat(publication.sheet(shelf.id(lea, slug)).state()).isEqualTo(State.PRIVATE);
    }

    @Test
    void aDraftHasNoVisibilityToChange() {
        slug = shelf.draft(lea, "Un brouillon");
        settings();
        assertThat(find(RadioButtonGroup.class).all()).isEmpty();
    }

    @Test
    void deletingLeadsToTheProfileAndCanBeTakenBack() {
        settings();
        test(button("Supprimer la ressource")).click();
        assertThat(address()).startsWith("/profils/lea-morvan");
        open("/ressources/" + slug);
        assertThat(heading()).isEqualTo("Cette page n’existe pas");
        test(find(NativeButton.class).withText("Annuler").single()).click();
        assertThat(address()).isEqualTo("/ressources/" + slug + "/modifier");
    }

    @Test
    void aTitleWithinASentenceIsInTheLanguageOfItsResource() {
        shelf.edit(lea, slug, new Edit.ChangeLanguage(Language.FRENCH, Language.of("ar").orElseThrow()));
        String title = "<span lang=\"ar\" dir=\"rtl\">Un atelier à deux</span>";
        String link = invite(karim.email());
        signIn(karim);
        open(link);
        assertThat(find(Paragraph.class).all()).extracting(SettingsScreenTest::html).contains(french("<p class=\"form__lead\">Léa Morvan vous invite à contribuer à « " + title + " ».</p>"));
    }

    private static String html(com.vaadin.flow.component.Component part) {
        return part.getElement().getOuterHTML().replace("&nbsp;", "\u00a0");
    }

    @Test
    void whatWasDeletedIsInTheCorbeilleOfTheProfileAndComesBack() {
        settings();
        test(button("Supprimer la ressource")).click();
        open(address() + "/corbeille");
        assertThat(words((com.vaadin.flow.component.Component) getCurrentView())).contains("Un atelier à deux", "encore 30 jours");
        assertThat(tabs()).contains("Mes ressources0", "Corbeille1");
        test(named(french("Restaurer « Un atelier à deux »"))).click();
        assertThat(words((com.vaadin.flow.component.Component) getCurrentView())).contains("La corbeille est vide");
        assertThat(tabs()).contains("Mes ressources1", "Corbeille0");
        open("/ressources/" + slug);
        assertThat(heading()).isEqualTo("Un atelier à deux");
    }

    private List<String> tabs() {
        return find(Anchor.class).all().stream().map(link -> link.getElement().getTextRecursively()).toList();
    }

    private void settings() {
        open("/ressources/" + slug + "/parametres");
    }

    /** @return the path in the mail's link */
    private String invite(String email) {
        settings();
        type(mail(), email);
        test(button("Envoyer l’invitation")).click();
        assertThat(notices()).contains("Invitation envoyée à " + email + ".");
        return Mailbox.link(mailbox.read(email, 1).getFirst());
    }

    private String team() {
        return words(find(ContributorsPanel.class).single());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> byName() {
        return find(ComboBox.class).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Visibility> visibility() {
        return find(RadioButtonGroup.class).single();
    }

    private EmailField mail() {
        return find(EmailField.class).single();
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }

    private Button named(String label) {
        List<Button> found = find(Button.class).all().stream().filter(button -> button.getAriaLabel().filter(label::equals).isPresent()).toList();
        assertThat(found).as(label).hasSize(1);
        return found.getFirst();
    }

    /** A name nobody else has, of letters only. */
    private static String letters() {
        return UUID.randomUUID().toString().chars().filter(Character::isLetterOrDigit).mapToObj(sign -> String.valueOf((char) (Character.isDigit(sign) ? sign - '0' + 'g' : sign)))
                .collect(Collectors.joining());
    }
}
