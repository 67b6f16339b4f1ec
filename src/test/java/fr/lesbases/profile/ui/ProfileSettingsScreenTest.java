package fr.lesbases.profile.ui;

import static fr.lesbases.common.Typography.french;
import static fr.lesbases.resource.Shelf.INDEXED;
import static fr.lesbases.resource.Shelf.section;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import fr.lesbases.Cast;
import fr.lesbases.ScreenTest;
import fr.lesbases.account.AccountDirectory;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Team;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.Visibility;
import fr.lesbases.file.TestImages;
import fr.lesbases.profile.Legacy;
import fr.lesbases.profile.PersonName;
import fr.lesbases.profile.ProfileDetails;
import fr.lesbases.profile.Profiles;
import fr.lesbases.resource.Shelf;
import fr.lesbases.ui.VisibilityField;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** PRODUCT §3: photo, visibility, copy of one's data, deletion. Léa is at the screen. */
class ProfileSettingsScreenTest extends ScreenTest {

    private final Team team;
    private final Profiles profiles;
    private final AccountDirectory accounts;
    private Cast.Player lea;

    @Autowired
    ProfileSettingsScreenTest(Team team, Profiles profiles, AccountDirectory accounts) {
        this.team = team;
        this.profiles = profiles;
        this.accounts = accounts;
    }

    @BeforeEach
    void atTheScreen() {
        lea = cast.somebody("Léa", "Morvan");
        signIn(lea);
    }

    @Test
    void aPhotoIsCutShownAndTakenAway() {
        settings();
        test(find(Upload.class).single()).upload("moi.png", "image/png", TestImages.png(80, 40));
        roundTrip();
        click("Recadrer");

        assertThat(notices()).containsExactly("Votre photo est à jour.");
        assertThat(find(Image.class, find(PhotoSection.class).single()).all()).hasSize(1);
        assertThat(find(Image.class, find(MenuBar.class).withClassName("person").single()).all()).as("at the top right, too").hasSize(1);

        click("Retirer la photo");
        assertThat(find(Image.class, find(PhotoSection.class).single()).all()).isEmpty();
        assertThat(find(Button.class).withText("Retirer la photo").all()).isEmpty();
    }

    @Test
    void whatAnotherTabChangesMeanwhileStaysAndTheSameFieldIsTold() {
        settings();
        cast.as(lea, () -> profiles.change(lea.profile(), new ProfileDetails(new PersonName("Léa", "Morvan"), "D’un autre onglet", Optional.of("35"), List.of(), true)));
        TextArea description = find(TextArea.class).single();
        type(description, "De cet onglet");
        click("Enregistrer");
        assertThat(description.getErrorMessage()).contains("D’un autre onglet");
        assertThat(description.getValue()).isEqualTo("De cet onglet");
        click("Enregistrer");
        assertThat(cast.ask(lea, () -> profiles.details(lea.profile()))).isEqualTo(new ProfileDetails(new PersonName("Léa", "Morvan"), "De cet onglet", Optional.of("35"), List.of(), true));
    }

    @Test
    void anotherNameIsTheOneAtTheTopRightAtOnce() {
        settings();
        type(find(TextField.class).withCaption("Nom").single(), "Morvan-Kerbrat");
        click("Enregistrer");

        assertThat(words(find(MenuBar.class).withClassName("person").single().getItems().getFirst())).contains("Léa Morvan-Kerbrat");
    }

    @Test
    void goingPrivateCountsWhatBecomesSoAndAsks() {
        publish("Une", Visibility.PUBLIC);
        publish("Deux", Visibility.PUBLIC);
        publish("Trois", Visibility.PRIVATE);
        settings();

        type(find(VisibilityField.class).single(), Visibility.PRIVATE);
        ConfirmDialog asked = find(ConfirmDialog.class).single();
        assertThat(asked.getElement().getProperty("message")).contains("2 ressources publiques").contains("resteront");
        test(asked).cancel();
        assertThat(isPublic()).isTrue();
        assertThat(find(VisibilityField.class).single().getValue()).isEqualTo(Visibility.PUBLIC);

        type(find(VisibilityField.class).single(), Visibility.PRIVATE);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(isPublic()).isFalse();
        assertThat(notices()).contains("Votre profil est privé.");
    }

    @Test
    void withNothingInPublicItIsNotAskedAndComingBackSaysThatNothingIsRestored() {
        settings();
        type(find(VisibilityField.class).single(), Visibility.PRIVATE);
        assertThat(find(ConfirmDialog.class).all()).isEmpty();
        assertThat(isPublic()).isFalse();

        type(find(VisibilityField.class).single(), Visibility.PUBLIC);
        assertThat(isPublic()).isTrue();
        assertThat(notices().getLast()).contains("Ce qui était devenu privé le reste");
    }

    @Test
    void aCopyOfOnesDataIsALinkThatTheBrowserFollows() {
        settings();
        Anchor link = find(Anchor.class).all().stream().filter(one -> words(one).equals("Télécharger mes données")).findFirst().orElseThrow();

        assertThat(link.getHref()).isEqualTo("/profils/" + slug() + "/donnees.zip");
        assertThat(link.isRouterIgnore()).isTrue();
    }

    @Test
    void deletingTellsWhatGoesAndTakesAChoiceAndOnesAddress() {
        publish("Une", Visibility.PUBLIC);
        shelf.draft(lea, "Un brouillon");
        settings();
        click("Supprimer mon compte…");

        Dialog dialog = find(Dialog.class).single();
        assertThat(words(dialog)).contains("Votre brouillon est supprimé.");
        assertThat(find(EmailField.class).single().getHelperText()).isEqualTo(lea.email());
        assertThat(legacy().getLabel()).isEqualTo(french("Que devient ce que vous avez rendu public ?"));
        assertThat(legacy().getHelperText()).isEqualTo("1 ressource publique");

        click("Supprimer mon compte");
        assertThat(legacy().isInvalid()).isTrue();
        assertThat(legacy().getErrorMessage()).isEqualTo("Choisissez une réponse");

        type(legacy(), Legacy.UNNAMED);
        type(find(EmailField.class).single(), "autre@test.example");
        click("Supprimer mon compte");
        assertThat(find(EmailField.class).single().getErrorMessage()).isEqualTo("Ce n’est pas l’adresse e-mail de votre compte");
        assertThat(find(EmailField.class).single().getValue()).isEqualTo("autre@test.example");
        assertThat(accounts.withEmail(new EmailAddress(lea.email()))).isPresent();

        type(find(EmailField.class).single(), lea.email());
        click("Supprimer mon compte");
        assertThat(accounts.withEmail(new EmailAddress(lea.email()))).isEmpty();
    }

    @Test
    void withNothingInPublicItIsAboutTheNameOnly() {
        settings();
        click("Supprimer mon compte…");

        assertThat(legacy().getLabel()).isEqualTo(french("Que devient votre nom sur ce qui reste dans les bases ?"));
        assertThat(legacy().getListDataView().getItems()).containsExactly(Legacy.NAMED, Legacy.UNNAMED);
        click("Garder mon compte");
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void theLastAdministratorIsLedToTheMembersOfTheBases() {
        BaseName base = team.found(lea);
        settings();
        click("Supprimer mon compte…");

        Dialog dialog = find(Dialog.class).single();
        assertThat(words(dialog)).contains("Nommez d’abord un autre administrateur", base.name());
        assertThat(find(Anchor.class, dialog).single().getHref()).isEqualTo("/bases/" + base.slug() + "/membres");
        assertThat(find(Button.class).withText("Supprimer mon compte").all()).isEmpty();
    }

    @Test
    void theEndIsToldOnAPageOfItsOwn() {
        open("/au-revoir");
        assertThat(heading()).isEqualTo("Votre compte est supprimé");
    }

    private void settings() {
        open("/profils/" + slug() + "/parametres");
    }

    private String slug() {
        return profiles.find(lea.profile()).orElseThrow().slug().value();
    }

    private void publish(String title, Visibility visibility) {
        shelf.put(lea, title, "Pour essayer", INDEXED, visibility, section("Un"));
    }

    private boolean isPublic() {
        return profiles.isPublic(lea.profile());
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Legacy> legacy() {
        return find(RadioButtonGroup.class, (Component) find(DeletionForm.class).single()).single();
    }

    private void click(String label) {
        test(find(Button.class).withText(label).single()).click();
        roundTrip();
    }
}
