package fr.lesbases.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.EmptyState;

/** In the place of results while there are none to be had: that it is so, and what one can do. */
final class SilenceNotice extends Div {

    private final NativeButton retry;
    private String title = "";
    private String told = "";

    SilenceNotice(Runnable again) {
        retry = new NativeButton(Texts.get("search.silent.again"), click -> again.run());
        retry.addClassNames("btn", "btn--primary");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** The index gives no answer. */
    void say() {
        say(Texts.get("search.silent"), Texts.get("search.silent.words"));
    }

    /** There were too many searches. @param minutes until the next one may be */
    void sayTooMany(long minutes) {
        say(Texts.get("shell.tooMany.title"), Texts.get("shell.tooMany.words", minutes));
    }

    private void say(String what, String words) {
        setVisible(true);
        // The button that was pressed keeps the focus where there is nothing else to say
        if (!words.equals(told)) {
            title = what;
            told = words;
            H2 heading = new H2(Texts.get("search.results"));
            heading.addClassName("sr");
            removeAll();
            add(heading, new EmptyState(what, words).offer(retry).offer("/", Texts.get("search.silent.home")));
        }
    }

    String title() {
        return title;
    }
}
