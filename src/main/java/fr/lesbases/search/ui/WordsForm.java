package fr.lesbases.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import fr.lesbases.ui.SearchBox;
import java.util.function.Consumer;

/** The words of the search. As a form it leads to the tab by itself, with what is chosen of its facets; in the live page it only tells the new words, so that the page stays. */
final class WordsForm extends Div {

    /** What the fields of facets are part of. */
    static final String ID = "mots";
    private static final String TYPED = "event.target.elements.q.value";

    private final SearchBox box = SearchBox.big();
    private String shown = "";

    WordsForm(Consumer<String> look) {
        addClassName("find__box");
        box.setId(ID);
        Element form = box.getElement();
        form.addEventListener("submit", event -> look.accept(event.getEventData().get(TYPED).asString())).addEventData(TYPED).preventDefault();
        add(box);
    }

    /** @param action of the tab, from the root */
    void show(String action, String typed) {
        box.getElement().setAttribute("action", action);
        box.showing(typed);
        if (!typed.equals(shown)) {
            // What somebody typed hides the value of the attribute
            box.getElement().executeJs("this.elements.q.value = $0", typed);
            shown = typed;
        }
    }
}
