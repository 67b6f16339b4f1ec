package fr.lesbases.base.ui.members;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import fr.lesbases.access.Viewer;
import fr.lesbases.base.BasePage;
import fr.lesbases.base.MemberQuery;
import fr.lesbases.base.MemberStatus;
import fr.lesbases.base.Role;
import fr.lesbases.base.ui.BaseRoutes;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Confirmation;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.Notices;
import fr.lesbases.ui.PageEntry;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Quitter la base", which tells before what one loses; the last administrator is told what to do first. */
@Component
@Order(90)
class LeaveEntry implements PageEntry<BasePage> {

    private final MemberServices services;

    LeaveEntry(MemberServices services) {
        this.services = services;
    }

    @Override
    public Icon icon() {
        return Icon.SIGN_OUT;
    }

    @Override
    public String labelKey() {
        return "base.leave";
    }

    @Override
    public boolean isVisible(BasePage page, Viewer viewer) {
        return page.role().isPresent();
    }

    @Override
    public void run(BasePage page) {
        (isLastAdministrator(page) ? refusal(page) : question(page)).askIn((Div) UI.getCurrent().getCurrentView());
    }

    private static Confirmation refusal(BasePage page) {
        Confirmation refusal = new Confirmation(Texts.get("base.members.lastAdministrator"), Texts.get("base.leave.last"), Texts.get("base.leave.last.do"),
                Texts.get("base.dialog.cancel"), () -> go(BaseRoutes.members(page.base().slug())));
        refusal.setConfirmButtonTheme("primary");
        return refusal;
    }

    private Confirmation question(BasePage page) {
        return new Confirmation(Texts.get("base.leave.question", page.base().name()), Texts.get("base.leave.why", services.members().ownResources(page.base().id())),
                Texts.get("base.leave"), Texts.get("base.dialog.cancel"), () -> leave(page));
    }

    private void leave(BasePage page) {
        services.members().leave(page.base().id());
        Notices.success(Texts.get("base.leave.done", page.base().name()));
        if (page.base().isPublic()) {
            UI.getCurrent().refreshCurrentRoute(true);
        } else {
            go("/");
        }
    }

    private boolean isLastAdministrator(BasePage page) {
        return page.role().filter(Role.ADMINISTRATOR::equals).isPresent()
                && services.grid().count(page.base().id(), MemberQuery.ALL.withRole(Optional.of(Role.ADMINISTRATOR)).withStatus(Optional.of(MemberStatus.MEMBER))) == 1;
    }

    private static void go(String path) {
        UI.getCurrent().navigate(path.substring(1));
    }
}
