package fr.lesbases.ui;

import com.vaadin.flow.component.Component;
import fr.lesbases.common.Language;

/** Says of parts of a page in what language their words are. */
public final class InLanguage {

    private InLanguage() {
    }

    /** @return the same, which says nothing where it is in the page's language */
    public static <C extends Component> C mark(C words, Language language) {
        language.attributes().forEach(words.getElement()::setAttribute);
        return words;
    }
}
