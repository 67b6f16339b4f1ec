package fr.lesbases.profile;

import fr.lesbases.access.Viewer;
import fr.lesbases.account.TransferredAccounts;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Visibility;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People of the first version: account and profile. Whether the caller may is for the caller to have asked. */
@Service
@Transactional
public class ProfileTransfer {

    private final ProfileRows profiles;
    private final ProfilePolicy policy;
    private final ProfileSlugs slugs;
    private final TransferredAccounts accounts;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    ProfileTransfer(ProfileRows profiles, ProfilePolicy policy, ProfileSlugs slugs, TransferredAccounts accounts, JdbcClient database, ApplicationEventPublisher events) {
        this.profiles = profiles;
        this.policy = policy;
        this.slugs = slugs;
        this.accounts = accounts;
        this.database = database;
        this.events = events;
    }

    /** @param photo a file of this profile that is stored once the profile is there */
    public record Transferred(ProfileId id, EmailAddress email, ProfileDetails details, Visibility visibility, Optional<FileId> photo, Instant created) {}

    /** Whether there is a profile of that number. */
    @Transactional(readOnly = true)
    public boolean exists(ProfileId id) {
        return profiles.findById(id.value()).isPresent();
    }

    /** Whether there is one of that number which was not made as of {@code created}: of somebody who came by themselves. */
    @Transactional(readOnly = true)
    public boolean isFromBefore(ProfileId id, Instant created) {
        return profiles.findById(id.value()).filter(profile -> !profile.created().equals(created)).isPresent();
    }

    /** Account and profile, new; an account that waited for its first sign-in gets its profile now. */
    public void create(Transferred one) {
        accounts.open(one.id(), one.email(), one.created());
        Profile profile = new Profile(one.id(), slugs.reserve(one.details().name(), one.id()), one.details().name(), one.created());
        profile.change(one.details());
        profile.changeVisibility(one.visibility());
        profile.show(one.photo());
        profiles.save(profile);
        profiles.flush();
    }

    /** Says only what their profile here does not say yet: somebody who came before us has said the rest themselves. */
    public void complete(Transferred one) {
        Profile profile = profiles.lockById(one.id().value()).orElseThrow();
        ProfileDetails own = profile.details();
        ProfileDetails theirs = one.details();
        profile.change(new ProfileDetails(own.name(), own.description().isBlank() ? theirs.description() : own.description(), own.departement().or(theirs::departement),
                own.links().isEmpty() ? theirs.links() : own.links(), own.emailShown()));
        if (profile.photo().isEmpty()) {
            profile.show(one.photo());
        }
        profiles.flush();
    }

    /** Follows a newer export. Hiding it makes private what is public on it. */
    public void update(Transferred one) {
        Profile profile = profiles.lockById(one.id().value()).orElseThrow();
        boolean renamed = !profile.name().equals(one.details().name());
        boolean hidden = profile.isPublic() && one.visibility() == Visibility.PRIVATE;
        accounts.changeEmail(one.id(), one.email());
        profile.change(one.details());
        profile.changeVisibility(one.visibility());
        profile.show(one.photo());
        if (renamed) {
            profile.moveTo(slugs.reserve(one.details().name(), one.id()));
            events.publishEvent(new ProfileRenamed(one.id()));
        }
        if (hidden) {
            events.publishEvent(new ProfileHidden(one.id()));
        }
        profiles.flush();
    }

    /** The photo that could not be stored after all. */
    public void dropPhoto(ProfileId id, Optional<FileId> photo) {
        profiles.lockById(id.value()).filter(profile -> profile.photo().equals(photo)).ifPresent(profile -> profile.show(Optional.empty()));
        profiles.flush();
    }

    /** Bears what people left who were deleted before: "Profil supprimé", as {@link Legacy#UNNAMED} leaves one. Nobody signs in as it. Made once. */
    public void createUnnamed(ProfileId id, Instant now) {
        if (!exists(id)) {
            PersonName name = new PersonName(Texts.get("profile.unnamed.first"), Texts.get("profile.unnamed.last"));
            Profile profile = new Profile(id, slugs.reserveNameless(id), name, now);
            profile.end(now);
            profiles.save(profile);
            profiles.flush();
        }
    }

    /** The address of its page, for who may read it. */
    @Transactional(readOnly = true)
    public Optional<Slug> address(ProfileId id, Viewer viewer) {
        return profiles.findById(id.value()).filter(profile -> !profile.isDeleted() && policy.isReadable(profile, viewer.profile())).map(profile -> profile.person(true).slug());
    }

    /** A hash of all that its owner can change; empty where they are gone. */
    @Transactional(readOnly = true)
    public Optional<String> state(ProfileId id) {
        return database.sql("""
                select md5(row(first_name, last_name, description, departement, links, email_shown, photo, visibility)::text)
                from profile where id = :id and deleted is null""").param("id", id.value()).query(String.class).optional();
    }
}
