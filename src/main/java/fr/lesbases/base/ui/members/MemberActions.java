package fr.lesbases.base.ui.members;

import com.vaadin.flow.component.UI;
import fr.lesbases.access.Viewer;
import fr.lesbases.base.BaseAction;
import fr.lesbases.base.BasePage;
import fr.lesbases.base.MemberRow;
import fr.lesbases.base.Role;
import fr.lesbases.base.ui.BaseRoutes;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Notices;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is done with entries of the grid, one or many: done, told, and taken back where that is possible. */
final class MemberActions {

    private final BaseId base;
    private final BasePage page;
    private final MemberServices services;
    private final Dialogs dialogs;
    private final Runnable refresh;

    MemberActions(BasePage page, MemberServices services, Dialogs dialogs, Runnable refresh) {
        this.base = page.base().id();
        this.page = page;
        this.services = services;
        this.dialogs = dialogs;
        this.refresh = refresh;
    }

    boolean mayAdminister() {
        return page.can(BaseAction.ADMINISTER);
    }

    /** Of one member, in place; of oneself only after a question, since nobody takes it back oneself. @return false where it stays as it was for now */
    boolean changeRole(MemberRow row, Role role) {
        if (viewer().is(row.person().orElseThrow())) {
            dialogs.confirm(Texts.get("base.members.stepDown"), Texts.get("base.members.stepDown.why"), Texts.get("base.members.stepDown.do"), () -> {
                if (told(() -> services.members().changeRole(base, List.of(row.person().orElseThrow()), role))) {
                    UI.getCurrent().navigate(BaseRoutes.page(page.base().slug()).substring(1));
                }
            });
            return false;
        }
        return told(() -> changeRoles(List.of(row), role));
    }

    /** Of many; one's own stays. */
    void changeRoles(Collection<MemberRow> rows, Role role) {
        Role before = role == Role.ADMINISTRATOR ? Role.CONTRIBUTOR : Role.ADMINISTRATOR;
        Set<ProfileId> changed = services.members().changeRole(base, others(rows), role);
        if (changed.isEmpty()) {
            Notices.say(Texts.get("base.members.role.none"));
        } else {
            String name = changed.size() == 1 ? rows.stream().filter(row -> row.person().filter(changed::contains).isPresent()).findFirst().map(MemberRow::label).orElse("") : "";
            Notices.undoable(Texts.get(changed.size() == 1 ? "base.members.role.one" : "base.members.role.many", changed.size() == 1 ? name : changed.size(), Texts.get("base.role.as." + role)), () -> {
                services.members().changeRole(base, changed, before);
                refresh.run();
            });
        }
        refresh.run();
    }

    void sendAgain(Collection<MemberRow> rows) {
        int sent = services.invitations().sendAgain(base, invitations(rows));
        Notices.success(Texts.get("base.members.sentAgain", sent));
        refresh.run();
    }

    void cancel(MemberRow row) {
        dialogs.confirm(Texts.get("base.members.cancel.question", row.label()), Texts.get("base.members.cancel.why"), Texts.get("base.members.cancel.do"), () -> {
            services.invitations().cancel(base, invitations(List.of(row)));
            Notices.success(Texts.get("base.members.cancelled"));
            refresh.run();
        });
    }

    void accept(Collection<MemberRow> rows) {
        Notices.success(Texts.get("base.members.accepted", services.requests().accept(base, asking(rows))));
        refresh.run();
    }

    void refuse(Collection<MemberRow> rows) {
        List<ProfileId> asking = asking(rows);
        dialogs.confirm(Texts.get("base.members.refuse.question", asking.size()), Texts.get("base.members.refuse.why"), Texts.get("base.members.refuse.do"), () -> {
            Notices.success(Texts.get("base.members.refused", services.requests().refuse(base, asking)));
            refresh.run();
        });
    }

    /** Members lose their rights, invitations and requests end; all after one question that counts them. Not oneself. */
    void remove(Collection<MemberRow> rows) {
        List<ProfileId> members = others(rows);
        List<UUID> invitations = invitations(rows);
        List<ProfileId> asking = asking(rows);
        int all = members.size() + invitations.size() + asking.size();
        if (all == 0) {
            Notices.say(Texts.get("base.members.remove.none"));
            return;
        }
        String one = rows.stream().filter(row -> !row.isMember() || members.contains(row.person().orElseThrow())).findFirst().map(MemberRow::label).orElse("");
        String question = Texts.get("base.members.remove.question", all == 1 ? one : Stream.of(counted("base.members.remove.members", members), counted("base.members.remove.invitations", invitations),
                counted("base.members.remove.requests", asking)).filter(words -> !words.isEmpty()).collect(Collectors.joining(", ")));
        dialogs.confirm(question, Texts.get("base.members.remove.why"), Texts.get("base.members.remove.do", all), () -> {
            if (!members.isEmpty()) {
                services.members().remove(base, members);
            }
            if (!invitations.isEmpty()) {
                services.invitations().cancel(base, invitations);
            }
            if (!asking.isEmpty()) {
                services.requests().refuse(base, asking);
            }
            Notices.success(Texts.get("base.members.removed", all));
            refresh.run();
        });
    }

    /** Whether it was done; otherwise the reason is told. */
    private static boolean told(Runnable action) {
        try {
            action.run();
            return true;
        } catch (DomainException refused) {
            Notices.error(Texts.get(refused.key(), refused.args()));
            return false;
        }
    }

    private static String counted(String key, List<?> some) {
        return some.isEmpty() ? "" : Texts.get(key, some.size());
    }

    private List<ProfileId> others(Collection<MemberRow> rows) {
        Viewer viewer = viewer();
        return rows.stream().filter(MemberRow::isMember).map(row -> row.person().orElseThrow()).filter(person -> !viewer.is(person)).toList();
    }

    private static List<UUID> invitations(Collection<MemberRow> rows) {
        return rows.stream().filter(MemberRow::isInvitation).map(MemberRow::id).toList();
    }

    private static List<ProfileId> asking(Collection<MemberRow> rows) {
        return rows.stream().filter(MemberRow::isRequest).map(row -> row.person().orElseThrow()).toList();
    }

    private Viewer viewer() {
        return services.viewer().get();
    }
}
