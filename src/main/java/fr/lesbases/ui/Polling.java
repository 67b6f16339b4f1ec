package fr.lesbases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;

/** Looks again and again while work is under way that nobody tells the page of. */
public final class Polling {

    private static final int EVERY_MILLIS = 1000;

    private final Component owner;

    /** @param look is called once when {@code owner} comes on the page, and each second while {@link #set on} */
    public Polling(Component owner, Runnable look) {
        this.owner = owner;
        owner.addAttachListener(attached -> {
            Registration looking = attached.getUI().addPollListener(poll -> look.run());
            owner.addDetachListener(detached -> {
                detached.getUI().setPollInterval(-1);
                looking.remove();
                detached.unregisterListener();
            });
            look.run();
        });
    }

    public void set(boolean on) {
        owner.getUI().ifPresent(ui -> ui.setPollInterval(on ? EVERY_MILLIS : -1));
    }
}
