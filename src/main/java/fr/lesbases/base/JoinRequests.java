package fr.lesbases.base;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.ProfileId;
import fr.lesbases.profile.Profiles;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking to become a member of a public base, and what its administrators answer. */
@Service
@Transactional
public class JoinRequests {

    public static final int MAX_MESSAGE = 500;

    private final BaseGuard guard;
    private final BaseRows bases;
    private final JoinRequestRows requests;
    private final Memberships memberships;
    private final Joining joining;
    private final BaseMails mails;
    private final Profiles profiles;
    private final CurrentViewer currentViewer;
    private final Clock clock;

    JoinRequests(BaseGuard guard, BaseRows bases, JoinRequestRows requests, Memberships memberships, Joining joining, BaseMails mails, Profiles profiles,
            CurrentViewer currentViewer, Clock clock) {
        this.guard = guard;
        this.bases = bases;
        this.requests = requests;
        this.memberships = memberships;
        this.joining = joining;
        this.mails = mails;
        this.profiles = profiles;
        this.currentViewer = currentViewer;
        this.clock = clock;
    }

    /** Asks for the viewer; asking again changes nothing. @param message to the administrators, at most {@value #MAX_MESSAGE} characters, may be empty */
    public void ask(BaseId id, String message) {
        String words = message.strip();
        if (words.length() > MAX_MESSAGE) {
            throw new DomainException("common.text.tooLong", MAX_MESSAGE);
        }
        Base base = guard.lock(BaseAction.JOIN, id);
        ProfileId person = viewer();
        if (requests.findById(new JoinRequest.Key(id.value(), person.value())).isEmpty()) {
            requests.save(new JoinRequest(id, person, words, clock.instant()));
            List<ProfileId> administrators = memberships.findByKeyBaseAndRole(id.value(), Role.ADMINISTRATOR).stream().map(Membership::profile).toList();
            mails.requested(administrators, base, profiles.find(person).orElseThrow(), words);
        }
    }

    public void withdraw(BaseId id) {
        requests.deleteAll(id.value(), List.of(viewer().value()));
    }

    /** When the viewer asked, as long as nobody has answered. */
    @Transactional(readOnly = true)
    public Optional<Instant> asked(BaseId id) {
        return currentViewer.get().profile().flatMap(person -> requests.findById(new JoinRequest.Key(id.value(), person.value()))).map(JoinRequest::sent);
    }

    /** Makes contributors of those of them who ask. @return how many */
    public int accept(BaseId id, Collection<ProfileId> people) {
        Base base = guard.lock(BaseAction.ADMINISTER, id);
        List<ProfileId> asking = asking(id, people);
        asking.forEach(person -> joining.join(id, person, Role.CONTRIBUTOR));
        mails.requestAccepted(asking, base);
        return asking.size();
    }

    /** @return how many asked */
    public int refuse(BaseId id, Collection<ProfileId> people) {
        Base base = guard.lock(BaseAction.ADMINISTER, id);
        List<ProfileId> asking = asking(id, people);
        requests.deleteAll(id.value(), values(asking));
        mails.requestRefused(asking, base);
        return asking.size();
    }

    /** A private base can't be asked: who waits for an answer is told. */
    @EventListener
    void on(BaseHidden event) {
        List<ProfileId> asking = requests.findByKeyBase(event.base().value()).stream().map(JoinRequest::profile).toList();
        if (!asking.isEmpty()) {
            requests.deleteAll(event.base().value(), values(asking));
            mails.requestEnded(asking, bases.findById(event.base().value()).orElseThrow());
        }
    }

    private List<ProfileId> asking(BaseId id, Collection<ProfileId> people) {
        return requests.findByKeyBaseAndKeyProfileIn(id.value(), values(people)).stream().map(JoinRequest::profile).toList();
    }

    private ProfileId viewer() {
        return currentViewer.signedIn().profile().orElseThrow();
    }

    private static List<UUID> values(Collection<ProfileId> people) {
        return people.stream().map(ProfileId::value).toList();
    }
}
