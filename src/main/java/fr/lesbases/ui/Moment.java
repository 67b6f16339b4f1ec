package fr.lesbases.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import fr.lesbases.common.Texts;
import java.time.Instant;

/**
 * When something was: its date, with day and time shown on hover. Of the last days the browser says how long ago, in its reader's time ({@code js/dates.js}), so that an answer which is kept says no wrong one.
 */
@Tag("lb-time")
public final class Moment extends HtmlContainer {

    private final HtmlContainer time = new HtmlContainer("time");

    /** The date alone. */
    public Moment(Instant instant) {
        this(instant, Formats.date(instant), "{0}");
    }

    /** A sentence with the date. @param key of its text with {0} for the date; {@code <key>.ago} is the same with {0} for how long ago */
    public static Moment told(String key, Instant instant) {
        return new Moment(instant, Texts.get(key, Formats.date(instant)), Texts.get(key + ".ago", "{0}"));
    }

    private Moment(Instant instant, String words, String ago) {
        time.getElement().setText(words).setAttribute("datetime", instant.toString()).setAttribute("title", Formats.moment(instant));
        add(time);
        getElement().setAttribute("data-ago", ago).setAttribute("data-now", Texts.get("ui.now"));
        addClassName("tabular");
    }
}
