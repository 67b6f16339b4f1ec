package fr.lesbases.base.ui.members;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.function.LongConsumer;

/** Somebody came to the base or left it: what tells the number of members on this page tells it anew. */
final class MembersCounted extends ComponentEvent<UI> {

    private final long members;

    MembersCounted(UI ui, long members) {
        super(ui, false);
        this.members = members;
    }

    void fire() {
        ComponentUtil.fireEvent(getSource(), this);
    }

    /** As long as it is shown. */
    static void listen(Component shown, LongConsumer heard) {
        shown.addAttachListener(attached -> {
            Registration listening = ComponentUtil.addListener(attached.getUI(), MembersCounted.class, event -> heard.accept(event.members));
            shown.addDetachListener(detached -> {
                listening.remove();
                detached.unregisterListener();
            });
        });
    }
}
