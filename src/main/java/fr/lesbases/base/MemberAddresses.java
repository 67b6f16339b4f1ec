package fr.lesbases.base;

import static java.util.stream.Collectors.toSet;

import fr.lesbases.account.AccountDirectory;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.ProfileId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which addresses belong to members of a base: only for who may see those addresses. */
@Component
class MemberAddresses {

    private final AccountDirectory accounts;
    private final Memberships memberships;

    MemberAddresses(AccountDirectory accounts, Memberships memberships) {
        this.accounts = accounts;
        this.memberships = memberships;
    }

    Set<EmailAddress> among(BaseId id, Collection<EmailAddress> emails) {
        Map<ProfileId, EmailAddress> known = accounts.withEmails(emails);
        return memberships.findPeople(id.value(), known.keySet().stream().map(ProfileId::value).toList()).stream().map(member -> known.get(member.profile())).collect(toSet());
    }
}
