package fr.lesbases.resource.ui.block;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Typography;

/** A plain text that says the same as an image, a sound or a video; who needs it opens it. On paper it is open. */
public final class LongWords extends NativeDetails {

    /** @param name what it is @param of what it belongs to, heard only: it tells several of a page apart; may be empty @param text a paragraph a line */
    public LongWords(String name, String of, String text) {
        super(new Span(name), new Div(text.lines().filter(line -> !line.isBlank()).map(line -> new Paragraph(Typography.french(line.strip()))).toArray(Paragraph[]::new)));
        if (!of.isBlank()) {
            Span whose = new Span(" – " + of);
            whose.addClassName("sr");
            getSummary().add(whose);
        }
        addClassName("b-long");
    }
}
