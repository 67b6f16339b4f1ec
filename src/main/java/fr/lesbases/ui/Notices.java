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
    public static Undoable undoable(String sentence, Runnable undo) {
        return undoable(new Span(sentence), undo);
    }

    /** The same with words that may be in several languages. */
    public static Undoable undoable(Span words, Runnable undo) {
        Div notice = notice(words, "");
        Notification notification = show(notice, UNDO_MS);
        notice.add(button(Texts.get("ui.undo"), () -> {
            notification.close();
            undo.run();
        }));
        return new Undoable(notification, words);
    }

    /** Stays until it is closed. */
    public static void error(String sentence) {
        Div notice = notice(sentence, "notice--error");
        notice.addComponentAsFirst(Icon.WARNING.create());
        Notification notification = show(notice, UNTIL_CLOSED);
        notification.setAssertive(true);
        notice.add(button(Texts.get("ui.close"), notification::close));
    }

    /** A notice with "Annuler", as long as it is shown. */
    public record Undoable(Notification notification, Span words) {

        public boolean isShown() {
            return notification.isOpened();
        }

        /** In place of what it says; from now on it is shown as long as a new one. */
        public void say(String sentence) {
            words.setText(sentence);
            // Its time begins anew with another duration, not with the same
            notification.setDuration(notification.getDuration() == UNDO_MS ? UNDO_MS + 1 : UNDO_MS);
        }
    }

    private static Div notice(String sentence, String look) {
        return notice(new Span(sentence), look);
    }

    private static Div notice(Span sentence, String look) {
        Div notice = new Div(sentence);
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
