package fr.lesbases.account;

import static java.util.stream.Collectors.toMap;

import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.ProfileId;
import fr.lesbases.database.EntitiesById;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which address belongs to whom. For features that write to people; whether an address may be shown is the profile's to say. */
@Service
@Transactional(readOnly = true)
public class AccountDirectory {

    private final Accounts accounts;
    private final EntitiesById entities;
    private final Staff staff;

    AccountDirectory(Accounts accounts, EntitiesById entities, Staff staff) {
        this.accounts = accounts;
        this.entities = entities;
        this.staff = staff;
    }

    public EmailAddress emailOf(ProfileId id) {
        return accounts.findById(id.value()).map(Account::email).orElseThrow(() -> new NotFound("account.notFound"));
    }

    /** In one query; numbers without an account are left out. */
    public Map<ProfileId, EmailAddress> emailsOf(Collection<ProfileId> ids) {
        return entities.find(Account.class, ids.stream().map(ProfileId::value).toList()).stream().collect(toMap(Account::id, Account::email));
    }

    /** Those of the addresses that have an account, in one query. */
    public Map<ProfileId, EmailAddress> withEmails(Collection<EmailAddress> emails) {
        return emails.isEmpty() ? Map.of() : accounts.findByEmails(emails.stream().map(EmailAddress::folded).distinct().toArray(String[]::new)).stream()
                .collect(toMap(Account::id, Account::email));
    }

    /** Whether this person belongs to the platform's staff at this moment. */
    public boolean isStaff(ProfileId id) {
        return accounts.findById(id.value()).filter(staff::includes).isPresent();
    }

    /** All there is; to be shown to nobody but its owner. */
    public AccountData data(ProfileId id) {
        return accounts.findById(id.value()).map(Account::data).orElseThrow(() -> new NotFound("account.notFound"));
    }

    public Optional<ProfileId> withEmail(EmailAddress email) {
        return accounts.findByEmail(email.value()).map(Account::id);
    }
}
