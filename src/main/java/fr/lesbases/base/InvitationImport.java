package fr.lesbases.base;

import static java.util.stream.Collectors.groupingBy;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.EmailAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites a whole list: first tells of each line what will become of it, then sends. */
@Service
@Transactional
public class InvitationImport {

    private final BaseGuard guard;
    private final Invitations invitations;
    private final BaseInvitations pending;
    private final MemberAddresses memberAddresses;
    private final CurrentViewer currentViewer;

    InvitationImport(BaseGuard guard, Invitations invitations, BaseInvitations pending, MemberAddresses memberAddresses, CurrentViewer currentViewer) {
        this.guard = guard;
        this.invitations = invitations;
        this.pending = pending;
        this.memberAddresses = memberAddresses;
        this.currentViewer = currentViewer;
    }

    /** What will become of a line. */
    public enum Verdict {
        INVITE,
        /** There is an invitation already: a new one replaces it. */
        AGAIN,
        MEMBER, DUPLICATE, BAD_EMAIL, BAD_ROLE,
        /** Only administrators invite administrators. */
        NOT_ALLOWED;

        public boolean isSent() {
            return this == INVITE || this == AGAIN;
        }

        /** Whether somebody should look at it: a member or a duplicate needs nothing more. */
        public boolean isWrong() {
            return this == BAD_EMAIL || this == BAD_ROLE || this == NOT_ALLOWED;
        }
    }

    public record Checked(InvitationList.Line line, Verdict verdict) {}

    @Transactional(readOnly = true)
    public List<Checked> check(BaseId id, List<InvitationList.Line> lines) {
        Base base = guard.find(BaseAction.EDIT, id);
        boolean administers = BasePolicy.allows(BaseAction.ADMINISTER, base, currentViewer.get());
        List<EmailAddress> emails = lines.stream().flatMap(line -> line.email().stream()).distinct().toList();
        Set<EmailAddress> members = administers ? memberAddresses.among(id, emails) : Set.of();
        Set<EmailAddress> invited = invited(id, emails, administers);
        Set<EmailAddress> before = new HashSet<>();
        List<Checked> checked = new ArrayList<>();
        for (InvitationList.Line line : lines) {
            checked.add(new Checked(line, line.email().map(email -> !before.add(email) ? Verdict.DUPLICATE
                    : line.role().isEmpty() ? Verdict.BAD_ROLE
                    : members.contains(email) ? Verdict.MEMBER
                    : line.role().filter(role -> role == Role.ADMINISTRATOR).isPresent() && !administers ? Verdict.NOT_ALLOWED
                    : invited.contains(email) ? Verdict.AGAIN : Verdict.INVITE).orElse(Verdict.BAD_EMAIL)));
        }
        return checked;
    }

    /** Sends those that are in order; the others stay unsent. @return how many of each outcome */
    public Map<Invitations.Outcome, Long> send(BaseId id, List<InvitationList.Line> lines) {
        Map<Role, List<EmailAddress>> wanted = check(id, lines).stream().filter(one -> one.verdict().isSent()).map(Checked::line)
                .collect(groupingBy(line -> line.role().orElseThrow(), Collectors.mapping(line -> line.email().orElseThrow(), Collectors.toList())));
        Map<Invitations.Outcome, Long> outcomes = new EnumMap<>(Invitations.Outcome.class);
        wanted.forEach((role, emails) -> invitations.invite(id, emails, role).values().forEach(outcome -> outcomes.merge(outcome, 1L, Long::sum)));
        return outcomes;
    }

    private Set<EmailAddress> invited(BaseId id, Collection<EmailAddress> emails, boolean administers) {
        UUID viewer = currentViewer.signedIn().profile().orElseThrow().value();
        return pending.findByBaseAndEmailIn(id.value(), emails.stream().map(EmailAddress::folded).toList()).stream()
                .filter(one -> administers || one.invitedBy().value().equals(viewer)).map(BaseInvitation::email).flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
