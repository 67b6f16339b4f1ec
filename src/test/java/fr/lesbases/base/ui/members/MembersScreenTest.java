package fr.lesbases.base.ui.members;

import static fr.lesbases.common.Typography.french;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.lesbases.Cast;
import fr.lesbases.Mailbox;
import fr.lesbases.ScreenTest;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Bases;
import fr.lesbases.base.Invitations;
import fr.lesbases.base.JoinRequests;
import fr.lesbases.base.MemberGrid;
import fr.lesbases.base.MemberQuery;
import fr.lesbases.base.MemberRow;
import fr.lesbases.base.MemberStatus;
import fr.lesbases.base.Members;
import fr.lesbases.base.Role;
import fr.lesbases.base.Team;
import fr.lesbases.base.ui.BaseRoutes;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.ui.CountFact;
import fr.lesbases.ui.LinkCount;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The tab "Membres" for a visitor, somebody signed in, a contributor, an administrator. */
class MembersScreenTest extends ScreenTest {

    @Autowired
    private Team team;
    @Autowired
    private Bases bases;
    @Autowired
    private Members members;
    @Autowired
    private MemberGrid grid;
    @Autowired
    private Invitations invitations;
    @Autowired
    private JoinRequests requests;
    @Autowired
    private Mailbox mailbox;

    private Cast.Player amina;
    private Cast.Player karim;
    private Cast.Player lea;
    private BaseName base;
    private String tab;

    @BeforeEach
    void found() {
        amina = cast.somebody("Amina", "Kaddour");
        karim = cast.somebody("Karim", "Benali");
        lea = cast.somebody("Léa", "Moreau");
        base = team.found(amina);
        tab = BaseRoutes.members(base.slug());
        team.join(base.id(), amina, karim, Role.CONTRIBUTOR);
    }

    @Test
    void visitorsReadWhoIsInIt() {
        cast.as(lea, () -> requests.ask(base.id(), "Bonjour"));
        open(tab);
        assertThat(find(ListItem.class, find(MembersList.class).single()).all()).extracting(ScreenTest::words).satisfiesExactly(
                first -> assertThat(first).contains("Karim Benali", "Contributeur"), second -> assertThat(second).contains("Amina Kaddour", "Administrateur"));
        assertThat(page()).doesNotContain("Inviter un membre", "Exporter", "Moreau", karim.email(), amina.email());
    }

    @Test
    void readersSeeWhoIsInIt() {
        cast.as(lea, () -> requests.ask(base.id(), "Bonjour"));
        signIn(cast.somebody());
        open(tab);
        assertThat(labels()).containsExactly("Karim Benali", "Amina Kaddour");
        assertThat(headers()).containsExactly("Nom", "Rôle", "Depuis");
        assertThat(page()).doesNotContain("Inviter un membre", "Exporter", karim.email(), amina.email());
        assertThat(find(Select.class).all()).as("nobody's role is changed here").hasSize(1);
    }

    /** Who leaves goes in peace: what they sent in the name of the base holds, and those who administer it see whose it is and can take it back. */
    @Test
    void administratorsSeeWhoInvitedAlsoWhereTheyHaveLeftAndTakeItBack() {
        String stranger = "odile." + UUID.randomUUID() + "@exemple.fr";
        cast.as(karim, () -> {
            invitations.invite(base.id(), List.of(new EmailAddress(stranger)), Role.CONTRIBUTOR);
            members.leave(base.id());
        });
        signIn(amina);
        open(tab);
        int row = labels().indexOf(stranger);
        assertThat(words(test(table()).getCellComponent(row, "NAME"))).contains(stranger, "Invitation envoyée par Karim Benali");
        assertThat(words(test(table()).getCellComponent(row, "controls"))).contains("Annuler");
    }

    @Test
    void contributorsInviteButChangeNobody() {
        signIn(karim);
        open(tab);
        assertThat(headers()).contains("Nom", "Rôle", "Statut", "Depuis", "Activité", "Ressources");
        assertThat(page()).contains("Inviter un membre", "Importer", "Exporter").doesNotContain(amina.email());
        assertThat(labels()).containsExactly("Karim Benali", "Amina Kaddour");
        assertThat(words(test(table()).getCellComponent(1, "controls"))).as("nothing to do with others").isEmpty();
    }

    @Test
    void anAdministratorChangesARoleInPlaceAndTakesItBack() {
        signIn(amina);
        open(tab);
        Select<Role> role = roleOf("Karim Benali");
        type(role, Role.ADMINISTRATOR);
        assertThat(roleOf(karim)).isEqualTo(Role.ADMINISTRATOR);
        assertThat(notices()).singleElement().asString().contains("Karim Benali est maintenant administrateur");
        test(find(NativeButton.class).withText("Annuler").single()).click();
        assertThat(roleOf(karim)).isEqualTo(Role.CONTRIBUTOR);
    }

    @Test
    void theLastAdministratorIsToldWhyTheyStay() {
        signIn(amina);
        open(tab);
        type(roleOf("Amina Kaddour"), Role.CONTRIBUTOR);
        assertThat(roleOf("Amina Kaddour").getValue()).as("asked first").isEqualTo(Role.ADMINISTRATOR);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(notices()).singleElement().asString().contains("Une base garde toujours au moins un administrateur");
        assertThat(roleOf(amina)).isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void manyAreGivenARoleOrRemovedAtOnceButOneself() {
        team.join(base.id(), amina, lea, Role.CONTRIBUTOR);
        signIn(amina);
        open(tab);
        assertThat(find(BulkBar.class).all()).as("not there while nobody is chosen").isEmpty();
        table().selectAll();
        assertThat(words(find(BulkBar.class).single())).contains("3 sélectionnés", "Retirer");
        assertThat(find(MenuBar.class, find(BulkBar.class).single()).all()).as("Changer le rôle").hasSize(1);

        test(find(NativeButton.class, find(BulkBar.class).single()).all().stream().filter(button -> words(button).equals("Retirer")).findFirst().orElseThrow()).click();
        ConfirmDialog question = find(ConfirmDialog.class).single();
        assertThat(test(question).getHeader()).isEqualTo(french("Retirer 2 membres de la base ?"));
        test(question).confirm();
        assertThat(labels()).containsExactly("Amina Kaddour");
        assertThat(notices()).last().asString().contains("2 entrées sont retirées");
    }

    @Test
    void whatIsChosenStandsInTheAddressAndComesBack() {
        team.join(base.id(), amina, lea, Role.ADMINISTRATOR);
        signIn(amina);
        open(tab + "?role=administrateur&tri=-nom");
        assertThat(labels()).containsExactly("Léa Moreau", "Amina Kaddour");
        type(find(TextField.class).single(), "lea");
        assertThat(labels()).containsExactly("Léa Moreau");
        assertThat(words(find(MembersPanel.class).single())).contains("1 résultat");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains(tab + ".csv?q=lea&role=administrateur&tri=-nom");
        type(find(TextField.class).single(), "personne de ce nom");
        assertThat(page()).contains("Personne ne correspond");
    }

    @Test
    void invitesSeveralAddressesAtOnceAndSaysWhatIsWrong() {
        String first = "premier." + UUID.randomUUID() + "@exemple.fr";
        String second = "second." + UUID.randomUUID() + "@exemple.fr";
        signIn(amina);
        open(tab);
        press("Inviter un membre");
        test(find(Button.class).withText("Envoyer l’invitation").single()).click();
        TextArea emails = find(TextArea.class).single();
        assertThat(emails.getErrorMessage()).isEqualTo("Indiquez une adresse e-mail, ou choisissez une personne");
        type(emails, first + ", pas-une-adresse");
        test(find(Button.class).withText("Envoyer l’invitation").single()).click();
        assertThat(emails.getErrorMessage()).isEqualTo(french("Cette adresse e-mail n’est pas valide : pas-une-adresse"));
        type(emails, first + "\n" + second + ";" + karim.email());
        test(find(Button.class).withText("Envoyer l’invitation").single()).click();

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(notices()).singleElement().asString().contains("2 invitations envoyées. Une personne est déjà membre.");
        assertThat(labels()).contains(first, second);
        mailbox.read(second, 1);
    }

    @Test
    void aListIsShownLineByLineBeforeAnythingIsSent() {
        String good = "liste." + UUID.randomUUID() + "@exemple.fr";
        signIn(amina);
        open(tab);
        press("Importer");
        type(find(TextArea.class).single(), "E-mail;Rôle\n" + good + ";administrateur\npas une adresse\n" + good + "\n" + karim.email() + "\nnoe@exemple.fr;chef");
        assertThat(words(find(ImportPreview.class).single())).contains("5 lignes lues, dont 2 à corriger", "Ligne 3", "Cette adresse e-mail n’est pas valide", "Sera invité comme administrateur",
                "Déjà dans la liste", "Déjà membre de la base", french("Rôle inconnu : écrivez contributeur ou administrateur"));
        assertThat(cast.ask(amina, () -> grid.counts(base.id()))).as("nothing is sent yet").containsEntry(MemberStatus.INVITED, 0L);
        test(find(Button.class).withText("Envoyer 1 invitation").single()).click();
        assertThat(labels()).contains(good);
    }

    @Test
    void aListWithoutAnyoneToInviteSaysWhyNothingIsSent() {
        signIn(amina);
        open(tab);
        press("Importer");
        test(find(Button.class).withText("Envoyer les invitations").single()).click();
        assertThat(words(find(ImportDialog.class).single())).contains("Collez une liste, ou choisissez un fichier");
        type(find(TextArea.class).single(), karim.email());
        assertThat(words(find(ImportDialog.class).single())).doesNotContain("Collez une liste, ou choisissez un fichier");
        test(find(Button.class).withText("Envoyer les invitations").single()).click();
        assertThat(words(find(ImportDialog.class).single())).contains("Aucune personne de cette liste ne peut être invitée");
    }

    @Test
    void requestsAreAnsweredAndInvitationsHandledInTheirRows() {
        cast.as(lea, () -> requests.ask(base.id(), "J’anime un atelier"));
        cast.as(amina, () -> invitations.invite(base.id(), List.of(new EmailAddress("rangee." + UUID.randomUUID() + "@exemple.fr")), Role.CONTRIBUTOR));
        signIn(amina);
        open(tab + "?q=personne-de-ce-nom&role=administrateur");
        assertThat(page()).contains("Une demande attend une réponse.");
        test(find(NativeButton.class).withText("Voir les demandes").single()).click();
        assertThat(labels()).containsExactly("Léa Moreau");
        test(control(0, "Accepter")).click();
        assertThat(bases.page(base.slug()).members()).isEqualTo(3);
        runPendingSignalsTasks();
        roundTrip();
        assertThat(find(CountFact.class).all()).extracting(fact -> words(fact)).as("at the head of the page").contains("3 membres");
        assertThat(find(LinkCount.class).all()).extracting(LinkCount::getText).as("beside the tab").contains("3").doesNotContain("2");

        open(tab + "?statut=invitation");
        test(control(0, "Annuler")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(page()).contains("Personne ne correspond");
    }

    @Test
    void whoIsTakenOutMeanwhileIsShownNoMore() {
        signIn(karim);
        open(tab);
        cast.as(amina, () -> members.remove(base.id(), List.of(karim.profile())));
        signIn(karim);
        runPendingSignalsTasks();
        roundTrip();
        assertThat(page()).contains("Vos droits dans cette base ont changé.").doesNotContain("Inviter un membre");
    }

    @Test
    void somebodyAsksToJoinWithAMessageAndTakesItBack() {
        signIn(lea);
        open(BaseRoutes.page(base.slug()));
        press("Demander à rejoindre");
        TextArea message = find(TextArea.class).single();
        type(message, "a".repeat(501));
        test(find(Button.class).withText("Envoyer la demande").single()).click();
        assertThat(message.getErrorMessage()).contains("500 caractères au plus");
        type(message, "J’anime le point numérique de Crest.");
        test(find(Button.class).withText("Envoyer la demande").single()).click();
        assertThat(page()).contains("Demande envoyée");
        test(find(NativeButton.class).withText("Retirer ma demande").single()).click();
        assertThat(page()).contains("Demander à rejoindre");
        assertThat(cast.ask(lea, () -> requests.asked(base.id()))).isEmpty();
    }

    @Test
    void aVisitorSignsInFirstAndComesBack() {
        open(BaseRoutes.page(base.slug()));
        assertThat(find(Anchor.class).all().stream().filter(link -> words(link).equals("Demander à rejoindre")).map(Anchor::getHref))
                .containsExactly("/connexion?retour=" + BaseRoutes.page(base.slug()).replace("/", "%2F"));
    }

    @Test
    void whoIsInvitedAcceptsOnTheBaseItselfAndMayLeaveIt() {
        cast.as(amina, () -> invitations.invite(base.id(), lea.profile(), Role.CONTRIBUTOR));
        signIn(lea);
        open(BaseRoutes.page(base.slug()));
        assertThat(page()).contains("Amina Kaddour vous invite à rejoindre cette base comme contributeur.").doesNotContain("Demander à rejoindre");
        test(find(NativeButton.class).withText("Accepter l’invitation").single()).click();
        assertThat(page()).contains("Modifier la base");
    }

    @Test
    void anInvitationIsAcceptedByItsButtonNeverByItsPage() {
        String email = "page." + UUID.randomUUID() + "@exemple.fr";
        cast.as(amina, () -> invitations.invite(base.id(), List.of(new EmailAddress(email)), Role.CONTRIBUTOR));
        String link = Mailbox.link(mailbox.read(email, 1).getFirst());
        open(link);
        assertThat(page()).contains("Amina Kaddour vous invite à rejoindre la base", "Se connecter", "Créer un compte");
        signIn(lea);
        open(link);
        assertThat(bases.page(base.slug()).role()).isEmpty();
        test(find(NativeButton.class).withText("Accepter l’invitation").single()).click();
        assertThat(address()).isEqualTo(BaseRoutes.page(base.slug()));
        assertThat(bases.page(base.slug()).role()).contains(Role.CONTRIBUTOR);
        open(link);
        assertThat(page()).contains("Cette invitation n’existe plus");
    }

    private void press(String words) {
        test(find(NativeButton.class).all().stream().filter(button -> words(button).equals(words)).findFirst().orElseThrow()).click();
    }

    private MemberTable table() {
        return find(MemberTable.class).single();
    }

    private List<String> labels() {
        MemberTable table = table();
        return rows(table).stream().map(MemberRow::label).toList();
    }

    private List<MemberRow> rows(MemberTable table) {
        int size = test(table).size();
        return IntStream.range(0, size).mapToObj(index -> (MemberRow) test(table).getRow(index)).toList();
    }

    private List<String> headers() {
        return table().getColumns().stream().filter(Component::isVisible).map(column -> column.getHeaderText()).filter(text -> text != null && !text.isEmpty()).toList();
    }

    @SuppressWarnings("unchecked")
    private Select<Role> roleOf(String name) {
        int row = labels().indexOf(name);
        return (Select<Role>) test(table()).getCellComponent(row, "ROLE");
    }

    private Button control(int row, String words) {
        MemberTable table = table();
        return test(table).getCellComponent(row, "controls").getChildren().map(Button.class::cast).filter(button -> button.getText().equals(words)).findFirst().orElseThrow();
    }

    private Role roleOf(Cast.Player person) {
        return cast.ask(amina, () -> grid.rows(base.id(), MemberQuery.ALL, 0, 50)).stream().filter(row -> row.id().equals(person.profile().value())).findFirst().orElseThrow().role();
    }

    private String page() {
        return words((Component) getCurrentView());
    }
}
