package fr.lesbases.base.ui;

import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.lesbases.Cast;
import fr.lesbases.ScreenTest;
import fr.lesbases.base.BaseDetails;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Bases;
import fr.lesbases.base.Role;
import fr.lesbases.base.Team;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Typography;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.Profiles;
import fr.lesbases.profile.ui.ProfileRoutes;
import fr.lesbases.resource.Moving;
import fr.lesbases.resource.Shelf;
import fr.lesbases.ui.Confirmation;
import fr.lesbases.ui.VisibilityField;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A base's settings: Léa administers it, Karim is a member, Odile is nobody in it. */
class BaseSettingsScreenTest extends ScreenTest {

    private final Team team;
    private final Bases bases;
    private final Moving moving;
    private final Profiles profiles;
    private Cast.Player lea;
    private Cast.Player karim;
    private BaseName base;

    @Autowired
    BaseSettingsScreenTest(Team team, Bases bases, Moving moving, Profiles profiles) {
        this.team = team;
        this.bases = bases;
        this.moving = moving;
        this.profiles = profiles;
    }

    @BeforeEach
    void aBase() {
        lea = cast.somebody("Léa", "Morvan");
        karim = cast.somebody("Karim", "Benali");
        base = team.found(lea);
        team.join(base.id(), lea, karim, Role.CONTRIBUTOR);
    }

    @Test
    void aMemberChangesTheNameAndTheAddressFollows() {
        settings(karim);
        type(name(), base.name() + " bis");
        test(find(Button.class).withText("Enregistrer").single()).click();
        assertThat(heading()).isEqualTo(base.name() + " bis");
        assertThat(address()).isNotEqualTo(BaseRoutes.page(base.slug()));
        assertThat(notices()).containsExactly("La base est à jour.");
    }

    @Test
    void whatAnotherMemberChangesMeanwhileStays() {
        settings(karim);
        cast.as(lea, () -> bases.change(base.id(), new BaseDetails(base.name(), "De Léa", Optional.of(new EmailAddress("lea@atelier.example")), Optional.of("26"), List.of())));
        type(name(), base.name() + " ter");
        save();
        assertThat(stored()).isEqualTo(new BaseDetails(base.name() + " ter", "De Léa", Optional.of(new EmailAddress("lea@atelier.example")), Optional.of("26"), List.of()));
    }

    @Test
    void whatBothChangeIsToldBesideTheFieldAndNothingIsLost() {
        settings(karim);
        cast.as(lea, () -> bases.change(base.id(), new BaseDetails(base.name(), "De Léa", Optional.of(new EmailAddress("lea@atelier.example")), Optional.of("26"), List.of("https://atelier.example/"))));
        type(description(), "De Karim");
        save();
        assertThat(stored().description()).isEqualTo("De Léa");
        assertThat(description().getValue()).isEqualTo("De Karim");
        assertThat(description().isInvalid()).isTrue();
        assertThat(description().getErrorMessage()).contains(Typography.french("modifié ailleurs : « De Léa »"));
        assertThat(find(EmailField.class).single().getValue()).as("what Karim left alone follows").isEqualTo("lea@atelier.example");
        save();
        assertThat(stored()).isEqualTo(new BaseDetails(base.name(), "De Karim", Optional.of(new EmailAddress("lea@atelier.example")), Optional.of("26"), List.of("https://atelier.example/")));
    }

    @Test
    void annulerLeadsBackAndLeavesAllAsItWas() {
        settings(karim);
        type(name(), "Tout autre chose");
        open(find(Anchor.class).withText("Annuler").single().getHref());
        assertThat(heading()).isEqualTo(base.name());
    }

    @Test
    void onlyAdministratorsDelete() {
        settings(karim);
        assertThat(find(H2.class).all()).extracting(ScreenTest::words).doesNotContain("Supprimer la base");
        settings(lea);
        assertThat(find(H2.class).all()).extracting(ScreenTest::words).contains("Supprimer la base");
    }

    @Test
    void strangersDontGetThere() {
        settings(cast.somebody());
        assertThat(find(TextField.class).all()).isEmpty();
        assertThat(words((Component) getCurrentView())).doesNotContain("Visibilité");
    }

    @Test
    void hidingItCountsWhatBecomesPrivateAndAsks() {
        inside("Une publique");
        settings(karim);
        type(find(VisibilityField.class).single(), Visibility.PRIVATE);
        assertThat(bases.isPublic(base.id())).as("not before it is confirmed").isTrue();
        assertThat(find(Confirmation.class).single().getElement().getProperty("message")).contains("1 ressource publique");
        test(find(Confirmation.class).single()).cancel();
        assertThat(find(VisibilityField.class).single().getValue()).isEqualTo(Visibility.PUBLIC);
        type(find(VisibilityField.class).single(), Visibility.PRIVATE);
        test(find(Confirmation.class).single()).confirm();
        assertThat(bases.isPublic(base.id())).isFalse();
        assertThat(notices()).contains("La base est maintenant privée.");
    }

    @Test
    void theBrowsersTabNamesTheBaseToWhoMaySetIt() {
        settings(lea);
        assertThat(UI.getCurrent().getInternals().getTitle()).contains("Modifier la base", base.name());
        settings(cast.somebody());
        assertThat(UI.getCurrent().getInternals().getTitle()).doesNotContain("Modifier la base", base.name());
    }

    @Test
    void whereNothingIsPublicNothingIsAsked() {
        settings(lea);
        type(find(VisibilityField.class).single(), Visibility.PRIVATE);
        assertThat(find(Confirmation.class).all()).isEmpty();
        assertThat(bases.isPublic(base.id())).isFalse();
    }

    @Test
    void deletingTakesTheExactNameAndTheCorbeilleGivesItBack() {
        inside("Une publique");
        settings(lea);
        assertThat(words((Component) getCurrentView())).contains("avec une ressource");
        delete("autre chose");
        assertThat(typed().getErrorMessage()).isEqualTo(Typography.french("Ce n’est pas le nom de la base : recopiez-le exactement."));
        delete(base.name());
        assertThat(address()).isEqualTo("/");
        assertThat(notices()).anySatisfy(notice -> assertThat(notice).contains(base.name()));
        open(ProfileRoutes.tab(profiles.find(lea.profile()).orElseThrow().slug(), "corbeille"));
        assertThat(find(H3.class).all()).extracting(ScreenTest::words).contains(base.name());
        assertThat(words((Component) getCurrentView())).contains(Typography.french("Base : suppression le"), "encore 30 jours");
        test(find(Button.class).withText("Restaurer").single()).click();
        assertThat(bases.page(base.slug()).isReadable()).isTrue();
    }

    private void inside(String title) {
        Slug slug = shelf.put(lea, title, "Pour essayer", terms("thematique/donnees", "support/jeu", "public/adultes"), Visibility.PUBLIC, section("Un"));
        cast.as(lea, () -> moving.move(shelf.id(lea, slug), Optional.of(base.id())));
    }

    private void settings(Cast.Player person) {
        signIn(person);
        open(BaseRoutes.settings(base.slug()));
    }

    private void delete(String words) {
        type(typed(), words);
        test(find(Button.class).withText("Supprimer la base").single()).click();
    }

    private void save() {
        test(find(Button.class).withText("Enregistrer").single()).click();
    }

    private BaseDetails stored() {
        return cast.ask(lea, () -> bases.page(base.slug())).details().orElseThrow();
    }

    private TextArea description() {
        return find(TextArea.class).single();
    }

    private TextField name() {
        return find(TextField.class).withCaption("Nom de la base").single();
    }

    private TextField typed() {
        return find(TextField.class).withCaption("Pour confirmer, recopiez le nom de la base").single();
    }
}
