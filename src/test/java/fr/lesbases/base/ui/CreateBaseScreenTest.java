package fr.lesbases.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.lesbases.Cast;
import fr.lesbases.ScreenTest;
import fr.lesbases.base.BaseDetails;
import fr.lesbases.base.BasePage;
import fr.lesbases.base.Bases;
import fr.lesbases.base.Role;
import fr.lesbases.common.Departement;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Typography;
import fr.lesbases.common.Visibility;
import fr.lesbases.ui.ErrorSummary;
import fr.lesbases.ui.VisibilityField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** "Créer une base", PRODUCT §4. */
class CreateBaseScreenTest extends ScreenTest {

    private final Bases bases;
    private final String name = "Fabrique " + UUID.randomUUID();
    private Cast.Player lea;

    @Autowired
    CreateBaseScreenTest(Bases bases) {
        this.bases = bases;
    }

    @BeforeEach
    void atTheForm() {
        lea = cast.somebody("Léa", "Morvan");
        signIn(lea);
        open(BaseRoutes.CREATE);
    }

    @Test
    void aNameIsEnough() {
        submit(name);
        assertThat(heading()).isEqualTo(name);
        BasePage page = page();
        assertThat(page.details()).contains(BaseDetails.named(name));
        assertThat(page.base().visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(page.role()).contains(Role.ADMINISTRATOR);
        assertThat(notices()).singleElement().asString().contains(name);
    }

    @Test
    void allThatWasToldIsKept() {
        type(find(TextArea.class).withCaption("Description").single(), "Nous accompagnons.");
        type(find(EmailField.class).withCaption("E-mail de contact").single(), "contact@fabrique.example");
        departement().setValue(Departement.of("26").orElseThrow());
        type(find(TextField.class).all().stream().filter(field -> "Lien 1".equals(field.getAriaLabel().orElse(""))).findFirst().orElseThrow(), "fabrique.example");
        type(find(VisibilityField.class).single(), Visibility.PRIVATE);
        submit(name);
        assertThat(page().details()).contains(new BaseDetails(name, "Nous accompagnons.", Optional.of(new EmailAddress("contact@fabrique.example")), Optional.of("26"),
                List.of("https://fabrique.example")));
        assertThat(page().base().visibility()).isEqualTo(Visibility.PRIVATE);
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndAboveAndNothingIsLost() {
        type(find(EmailField.class).withCaption("E-mail de contact").single(), "contact");
        type(find(TextArea.class).withCaption("Inviter des membres").single(), "karim@test.example, odile");
        submit(" ");
        assertThat(find(TextField.class).withCaption("Nom de la base").single().getErrorMessage()).isEqualTo("Donnez un nom à la base");
        assertThat(find(Anchor.class, find(ErrorSummary.class).single()).all()).extracting(Anchor::getText).containsExactly("Donnez un nom à la base",
                Typography.french("Cette adresse e-mail n’est pas valide. Exemple : prenom.nom@exemple.fr"), Typography.french("Cette adresse e-mail n’est pas valide : odile"));
        assertThat(find(TextArea.class).withCaption("Inviter des membres").single().getValue()).isEqualTo("karim@test.example, odile");
        submit("x".repeat(101));
        assertThat(find(TextField.class).withCaption("Nom de la base").single().getErrorMessage()).isEqualTo(Typography.french("Ce nom est trop long : 100 caractères au plus."));
    }

    @Test
    void whoIsNamedIsInvited() {
        String address = "invite-" + UUID.randomUUID() + "@test.example";
        type(find(TextArea.class).withCaption("Inviter des membres").single(), address + "\n" + address);
        submit(name);
        assertThat(notices()).singleElement().asString().contains(name);
        open(BaseRoutes.members(slug()));
        assertThat(page().members()).as("not before they accept").isEqualTo(1);
    }

    private void submit(String typed) {
        type(find(TextField.class).withCaption("Nom de la base").single(), typed);
        test(find(Button.class).withText("Créer la base").single()).click();
    }

    private BasePage page() {
        return bases.page(slug());
    }

    private static Slug slug() {
        return new Slug(address().split("/")[2]);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Departement> departement() {
        return find(ComboBox.class).single();
    }
}
