package fr.lesbases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Language;

/** Says of parts of a page in what language their words are. */
public final class InLanguage {

    /** Stands in a French sentence where a title comes; no alphabet has it. */
    public static final String TITLE = "\uE000";

    private InLanguage() {
    }

    /** @return the same, which says nothing where it is in the page's language */
    public static <C extends Component> C mark(C words, Language language) {
        language.attributes().forEach(words.getElement()::setAttribute);
        return words;
    }

    /** Says a French sentence there, in place of all else. @param sentence with {@link #TITLE} once @return the same place */
    public static <C extends Component & HasComponents> C quoting(C place, String sentence, String title, Language language) {
        String[] around = sentence.split(TITLE, 2);
        place.removeAll();
        if (language.isFrench()) {
            place.add(around[0] + title + around[1]);
        } else {
            place.add(new Text(around[0]), mark(new Span(title), language), new Text(around[1]));
        }
        return place;
    }
}
