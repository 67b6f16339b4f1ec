package fr.lesbases.account.ui;

import static fr.lesbases.common.Typography.french;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import fr.lesbases.ScreenTest;
import fr.lesbases.account.AccountDirectory;
import fr.lesbases.account.NewAccount;
import fr.lesbases.account.SignUp;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.ui.ErrorSummary;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** PRODUCT §3 and §10: sign-up asks for first name, name, e-mail and the terms; errors stand beside the field. */
class SignUpScreenTest extends ScreenTest {

    @Autowired
    private AccountDirectory accounts;
    @Autowired
    private SignUp signUp;

    @Test
    void anEmptyFormNamesEveryMissingFieldBesideItAndAbove() {
        navigate("inscription", SignUpView.class);

        submit();

        assertThat(field("Prénom").getErrorMessage()).isEqualTo("Indiquez votre prénom");
        assertThat(field("Nom").getErrorMessage()).isEqualTo("Indiquez votre nom");
        assertThat(email().getErrorMessage()).isEqualTo("Indiquez votre adresse e-mail");
        assertThat(terms().getErrorMessage()).isEqualTo("Acceptez les conditions d’utilisation pour créer un compte");
        assertThat(summary()).containsExactly("Indiquez votre prénom", "Indiquez votre nom", "Indiquez votre adresse e-mail",
                "Acceptez les conditions d’utilisation pour créer un compte");
    }

    @Test
    void aWrongAddressIsToldAndNothingThatWasTypedIsLost() {
        navigate("inscription", SignUpView.class);
        fill("Léa", "Morvan", "lea@exemple");
        test(terms()).click();

        submit();

        assertThat(email().getErrorMessage()).isEqualTo(french("Cette adresse e-mail n’est pas valide. Exemple : prenom.nom@exemple.fr"));
        assertThat(summary()).containsExactly(french("Cette adresse e-mail n’est pas valide. Exemple : prenom.nom@exemple.fr"));
        assertThat(field("Prénom").getValue()).isEqualTo("Léa");
        assertThat(email().getValue()).isEqualTo("lea@exemple");
        assertThat(terms().getValue()).isTrue();
    }

    @Test
    void aNameOfMoreThanAHundredCharactersIsRefused() {
        navigate("inscription", SignUpView.class);
        fill("L".repeat(NewAccount.MAX_NAME_LENGTH + 1), "Morvan", "lea@exemple.fr");
        test(terms()).click();

        submit();

        assertThat(field("Prénom").getErrorMessage()).isEqualTo("100 caractères au plus");
    }

    @Test
    void aFilledFormMakesTheAccountAndSaysWhereTheLinkGoes() {
        String address = "lea." + UUID.randomUUID() + "@exemple.fr";
        navigate("inscription", SignUpView.class);
        fill("Léa", "Morvan", address);
        test(terms()).click();

        submit();

        assertThat(accounts.withEmail(new EmailAddress(address))).isPresent();
        assertThat(answer()).contains("Regardez vos e-mails", "Un lien pour vous connecter part vers " + address + ". Il est valable 15 minutes et ne sert qu’une fois.");
    }

    @Test
    void aKnownAddressIsAnsweredInTheSameWords() {
        String known = "lea." + UUID.randomUUID() + "@exemple.fr";
        String unknown = "lea." + UUID.randomUUID() + "@exemple.fr";
        signUp.open(new NewAccount("Léa", "Morvan", new EmailAddress(known)));

        assertThat(answerTo(known)).isEqualTo(answerTo(unknown).replace(unknown, known));
    }

    private String answerTo(String address) {
        navigate("connexion", SignInView.class);
        navigate("inscription", SignUpView.class);
        fill("Léa", "Morvan", address);
        test(terms()).click();
        submit();
        return answer();
    }

    private void fill(String firstName, String lastName, String address) {
        test(field("Prénom")).setValue(firstName);
        test(field("Nom")).setValue(lastName);
        test(email()).setValue(address);
    }

    private void submit() {
        test(find(NativeButton.class).withText("Créer mon compte").single()).click();
    }

    private String answer() {
        return find(H1.class).single().getText() + "\n" + String.join("\n", find(Paragraph.class).all().stream().map(Paragraph::getText).toList());
    }

    private List<String> summary() {
        return find(Anchor.class, find(ErrorSummary.class).single()).all().stream().map(Anchor::getText).toList();
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private EmailField email() {
        return find(EmailField.class).single();
    }

    private Checkbox terms() {
        return find(Checkbox.class).single();
    }
}
