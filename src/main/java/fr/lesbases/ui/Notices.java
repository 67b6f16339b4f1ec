package fr.lesbases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import fr.lesbases.common.Texts;

/** Says at the bottom of the screen what happened; read out by screen readers without taking the focus. */
public final class Notices {

    private static final int SHORT_MS = 6_000;
    /** Time enough to read, think, and reach "Annuler" by keyboard. */
    private static final int UNDO_MS = 12_000;
    private static final int UNTIL_CLOSED = 0;

    private Notices() {
    }

    public static void say(String sentence) {
        show(notice(sentence, ""), SHORT_MS);
    }

    public static void success(String sentence) {
        Div notice = notice(sentence, "notice--success");
        notice.addComponentAsFirst(Icon.CHECK.create());
        show(notice, SHORT_MS);
    }

    /** With "Annuler", which runs {@code undo} once. @return for who has more to say of the same */
    public static Notification undoable(String sentence, Runnable undo) {
        Div notice = notice(sentence, "");
        Notification notification = show(notice, UNDO_MS);
        notice.add(button(Texts.get("ui.undo"), () -> {
            notification.close();
            undo.run();
        }));
        return notification;
    }

    /** Stays until it is closed. */
    public static void error(String sentence) {
        Div notice = notice(sentence, "notice--error");
        notice.addComponentAsFirst(Icon.WARNING.create());
        Notification notification = show(notice, UNTIL_CLOSED);
        notification.setAssertive(true);
        notice.add(button(Texts.get("ui.close"), notification::close));
    }

    private static Div notice(String sentence, String look) {
        Div notice = new Div(new Span(sentence));
        notice.addClassName("notice");
        if (!look.isEmpty()) {
            notice.addClassName(look);
        }
        return notice;
    }

    private static Component button(String words, Runnable action) {
        NativeButton button = new NativeButton(words, click -> action.run());
        button.addClassName("notice__do");
        return button;
    }

    private static Notification show(Div content, int duration) {
        Notification notification = new Notification(content);
        notification.setDuration(duration);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.open();
        return notification;
    }
}
