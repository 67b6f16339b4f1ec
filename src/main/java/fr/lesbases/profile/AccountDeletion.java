package fr.lesbases.profile;

import fr.lesbases.account.AccountDirectory;
import fr.lesbases.account.AccountRemoval;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.ProfileId;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The end of an account: by its owner, at once and for good, all of it in one transaction. */
@Service
@Transactional
public class AccountDeletion {

    private final Profiles profiles;
    private final ProfileRows rows;
    private final ProfileSlugs slugs;
    private final AccountDirectory accounts;
    private final AccountRemoval removal;
    private final Files files;
    private final List<Belongings> belongings;
    private final List<Obligation> obligations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountDeletion(Profiles profiles, ProfileRows rows, ProfileSlugs slugs, AccountDirectory accounts, AccountRemoval removal, Files files, List<Belongings> belongings,
            List<Obligation> obligations, ApplicationEventPublisher events, Clock clock) {
        this.profiles = profiles;
        this.rows = rows;
        this.slugs = slugs;
        this.accounts = accounts;
        this.removal = removal;
        this.files = files;
        this.belongings = belongings;
        this.obligations = obligations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What it would mean.
     *
     * @param duties what stands in the way
     * @param fates what goes and what stays, in sentences
     */
    public record Outlook(List<Obligation.Duty> duties, List<String> fates) {

        public Outlook {
            duties = List.copyOf(duties);
            fates = List.copyOf(fates);
        }
    }

    /** @throws fr.lesbases.access.AccessDenied where it is not the viewer's own */
    @Transactional(readOnly = true)
    public Outlook outlook(ProfileId id) {
        profiles.details(id);
        return new Outlook(obligations.stream().flatMap(obligation -> obligation.of(id).stream()).toList(), belongings.stream().flatMap(one -> one.fates(id).stream()).toList());
    }

    /** @param typed the e-mail address once more, as proof of intent @throws DomainException where it is another, or something has to be handed over first */
    public void delete(ProfileId id, String typed, Legacy legacy) {
        profiles.details(id);
        EmailAddress email = accounts.emailOf(id);
        if (Stream.of(typed.strip()).filter(EmailAddress::isValid).noneMatch(address -> new EmailAddress(address).folded().equals(email.folded()))) {
            throw new DomainException("profile.delete.otherEmail");
        }
        events.publishEvent(new ProfileDeleted(id, email, legacy));
        files.deleteAllOf(FileOwner.of(id));
        Profile profile = rows.findById(id.value()).orElseThrow();
        profile.end(clock.instant());
        if (!legacy.isNamed()) {
            unname(profile);
        }
        removal.remove(id);
    }

    /** Its addresses, which bear the name, lead nowhere from now on, and are given to nobody. */
    private void unname(Profile profile) {
        rows.forgetSlugs(profile.id().value());
        profile.unname(slugs.reserveNameless(profile.id()));
        events.publishEvent(new ProfileRenamed(profile.id()));
    }
}
