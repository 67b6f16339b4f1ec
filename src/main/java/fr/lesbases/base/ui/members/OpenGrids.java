package fr.lesbases.base.ui.members;

import com.vaadin.flow.component.Component;
import fr.lesbases.base.MembersChanged;
import fr.lesbases.common.BaseId;
import fr.lesbases.ui.OpenViews;
import org.springframework.transaction.event.TransactionalEventListener;

/** The members grids that are open at this moment, told who comes and goes. */
@org.springframework.stereotype.Component
class OpenGrids {

    private final OpenViews<BaseId, MembersChanged> views = new OpenViews<>();

    void watch(Component grid, BaseId base, Runnable heard) {
        views.watch(grid, base, change -> heard.run());
    }

    @TransactionalEventListener
    void tell(MembersChanged change) {
        views.tell(change.base(), change);
    }
}
