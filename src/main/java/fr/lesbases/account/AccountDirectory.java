package fr.lesbases.account;

import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.ProfileId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which address belongs to whom. For features that write to people; whether an address may be shown is the profile's to say. */
@Service
@Transactional(readOnly = true)
public class AccountDirectory {

    private final Accounts accounts;

    AccountDirectory(Accounts accounts) {
        this.accounts = accounts;
    }

    public EmailAddress emailOf(ProfileId id) {
        return accounts.findById(id.value()).map(Account::email).orElseThrow(() -> new NotFound("account.notFound"));
    }

    public Optional<ProfileId> withEmail(EmailAddress email) {
        return accounts.findByEmail(email.value()).map(Account::id);
    }
}
