package fr.lesbases.profile;

import static java.util.stream.Collectors.toMap;

import fr.lesbases.access.AccessDenied;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.account.AccountCreated;
import fr.lesbases.account.AccountDirectory;
import fr.lesbases.common.FileId;
import fr.lesbases.common.Meanwhile;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.database.EntitiesById;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Profiles, and who is who. */
@Service
@Transactional
public class Profiles {

    /** How many persons a search for a name gives at the most. */
    public static final int SUGGESTIONS = 8;

    private final ProfileRows profiles;
    private final EntitiesById entities;
    private final ProfileSlugs slugs;
    private final ProfilePolicy policy;
    private final CurrentViewer currentViewer;
    private final AccountDirectory accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Profiles(ProfileRows profiles, EntitiesById entities, ProfileSlugs slugs, ProfilePolicy policy, CurrentViewer currentViewer, AccountDirectory accounts, ApplicationEventPublisher events, Clock clock) {
        this.profiles = profiles;
        this.entities = entities;
        this.slugs = slugs;
        this.policy = policy;
        this.currentViewer = currentViewer;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void make(AccountCreated account) {
        PersonName name = new PersonName(account.firstName(), account.lastName());
        profiles.save(new Profile(account.id(), slugs.reserve(name, account.id()), name, clock.instant()));
    }

    /** The page at that address or at a former one of the same profile. @throws NotFound where there never was one */
    @Transactional(readOnly = true)
    public ProfilePage page(Slug slug) {
        Profile profile = slugs.find(slug.value()).orElseThrow(() -> new NotFound("profile.notFound"));
        Optional<ProfileId> viewer = currentViewer.profile();
        return profile.page(policy.isReadable(profile, viewer), policy.isEditable(profile, viewer), accounts.emailOf(profile.id()).value());
    }

    /** @throws AccessDenied where it is not the viewer's own */
    @Transactional(readOnly = true)
    public ProfileDetails details(ProfileId id) {
        return editable(id).details();
    }

    /** Changes what {@code wanted} changes of what was {@code seen}; the rest stays as another tab has made it. @throws fr.lesbases.common.ChangedMeanwhile where it changed the same */
    public Person change(ProfileId id, ProfileDetails seen, ProfileDetails wanted) {
        return change(id, ProfileDetails.merged(new Meanwhile<>(seen, wanted, details(id))));
    }

    /** @return the person as they are named from now on; the former address keeps answering */
    public Person change(ProfileId id, ProfileDetails details) {
        Profile profile = editable(id);
        boolean renamed = !profile.name().equals(details.name());
        profile.change(details);
        if (renamed) {
            profile.moveTo(slugs.reserve(details.name(), id));
            events.publishEvent(new ProfileRenamed(id));
        }
        return person(profile);
    }

    /** What came of another photo. */
    record Shown(Person person, Optional<FileId> before) {}

    /** @param photo a stored image of this profile; empty for none */
    Shown show(ProfileId id, Optional<FileId> photo) {
        Profile profile = editable(id);
        Optional<FileId> before = profile.photo();
        profile.show(photo);
        return new Shown(person(profile), before);
    }

    /** Shows or hides the profile. Hiding it makes private what is public on it; showing it again restores nothing: PRODUCT §2. */
    public void changeVisibility(ProfileId id, Visibility visibility) {
        profiles.lockById(id.value());
        editable(id).changeVisibility(visibility);
        if (visibility == Visibility.PRIVATE) {
            events.publishEvent(new ProfileHidden(id));
        }
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(ProfileId id) {
        return profiles.findById(id.value()).map(this::person);
    }

    /** The persons of those numbers, in one query; numbers without a profile are left out. Those who deleted their account are named as they chose. */
    @Transactional(readOnly = true)
    public Map<ProfileId, Person> find(Collection<ProfileId> ids) {
        return entities.find(Profile.class, ids.stream().map(ProfileId::value).toList()).stream()
                .map(this::person).collect(toMap(Person::id, Function.identity()));
    }

    /** Whether everyone may read it, find it and follow it. */
    @Transactional(readOnly = true)
    public boolean isPublic(ProfileId id) {
        return profiles.findById(id.value()).filter(profile -> profile.isPublic() && !profile.isDeleted()).isPresent();
    }

    /** Whether what is on it may be public: not while it is private. What somebody left in public when they deleted their account stays so. */
    @Transactional(readOnly = true)
    public boolean holdsPublic(ProfileId id) {
        return profiles.findById(id.value()).filter(Profile::isPublic).isPresent();
    }

    /** The same, and it stays so until the transaction ends: asked where something is made public, lest it be so on a profile that is hidden at that moment. */
    public boolean holdsPublicFromNowOn(ProfileId id) {
        return profiles.isPublicFromNowOn(id.value()).orElse(false);
    }

    /** Persons with a public profile one of whose names begins like this, at most {@value #SUGGESTIONS}; none for a blank text. Never looks at e-mail addresses. */
    @Transactional(readOnly = true)
    public List<Person> suggest(String beginning) {
        String words = beginning.replaceAll("[\\s’'-]+", " ").strip().replaceAll("([!%_])", "!$1");
        if (words.isEmpty()) {
            return List.of();
        }
        return profiles.findByName("% " + words + "%", SUGGESTIONS).stream().map(this::person).toList();
    }

    private Person person(Profile profile) {
        return profile.person(policy.isReadable(profile, currentViewer.profile()));
    }

    private Profile editable(ProfileId id) {
        Profile profile = profiles.findById(id.value()).orElseThrow(() -> new NotFound("profile.notFound"));
        if (!policy.isEditable(profile, currentViewer.profile())) {
            throw new AccessDenied();
        }
        return profile;
    }
}
