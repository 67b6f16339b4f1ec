package fr.lesbases.account.ui;

import fr.lesbases.access.Viewer;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.AddressAnswer;
import fr.lesbases.ui.AddressBook;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Signing in and up exist for everybody, and are nothing to be found by searching. */
@Component
class AccountAddresses implements AddressBook {

    @Override
    public Optional<AddressAnswer> answer(String path, Viewer viewer) {
        return switch (path) {
            case "connexion", "connexion/lien" -> Optional.of(page("account.signIn.title"));
            case "inscription" -> Optional.of(page("account.signUp.title"));
            default -> Optional.empty();
        };
    }

    private static AddressAnswer page(String titleKey) {
        return new AddressAnswer.Found(Texts.get(titleKey), "", false);
    }
}
