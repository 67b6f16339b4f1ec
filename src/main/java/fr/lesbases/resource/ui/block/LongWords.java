package fr.lesbases.resource.ui.block;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Language;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Typography;
import fr.lesbases.ui.InLanguage;
import java.util.Optional;

/** A plain text that says the same as an image, a sound or a video; who needs it opens it. On paper it is open. */
public final class LongWords extends NativeDetails {

    /** Of a sound or a video. @param of its title; empty where there is none @return nothing where there is no text */
    public static Optional<LongWords> transcript(String of, String text, Language language) {
        return text.isBlank() ? Optional.empty() : Optional.of(new LongWords(Texts.get("resource.transcript"), of, text, language));
    }

    /** @param name what it is @param of what it belongs to, heard only: it tells several of a page apart; may be empty @param text a paragraph a line @param language of both; the name is in French wherever it stands */
    public LongWords(String name, String of, String text, Language language) {
        super(french(name, language), InLanguage.mark(new Div(text.lines().filter(line -> !line.isBlank()).map(line -> new Paragraph(Typography.french(line.strip()))).toArray(Paragraph[]::new)), language));
        if (!of.isBlank()) {
            Span whose = InLanguage.mark(new Span(" – " + of), language);
            whose.addClassName("sr");
            getSummary().add(whose);
        }
        addClassName("b-long");
    }

    private static Span french(String name, Language around) {
        Span french = new Span(name);
        if (!around.isFrench()) {
            french.getElement().setAttribute("lang", Language.FRENCH.code()).setAttribute("dir", "ltr");
        }
        return french;
    }
}
