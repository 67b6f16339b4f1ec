package fr.lesbases.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;

/** How many of something there are, the number standing out: "214 membres". */
public final class CountFact extends Span {

    /** @param words what is counted, in the right number */
    public CountFact(long count, String words) {
        show(count, words);
    }

    public void show(long count, String words) {
        removeAll();
        HtmlContainer number = new HtmlContainer("b");
        number.setText(Formats.number(count));
        add(number, new Span(" " + words));
    }
}
