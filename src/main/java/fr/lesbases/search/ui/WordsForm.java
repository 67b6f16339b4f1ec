package fr.lesbases.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.SearchBox;
import java.util.function.Consumer;

/** The words of the search. As a form it leads to the tab by itself, with what is chosen of its facets; in the live page it only tells the new words, so that the page stays. */
final class WordsForm extends Div {

    /** What the fields of facets and the order are part of. */
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

    /** Sends what is chosen where no script does. */
    static NativeButton sender(String key) {
        NativeButton sender = new NativeButton(Texts.get(key));
        sender.addClassNames("btn", "noscript");
        sender.getElement().setAttribute("type", "submit").setAttribute("form", ID);
        return sender;
    }

    /** @param action of the tab, from the root @param name of what is looked for there */
    void show(String action, String name, String typed) {
        box.getElement().setAttribute("action", action);
        box.named(name).showing(typed);
        if (!typed.equals(shown)) {
            // What somebody typed hides the value of the attribute
            box.getElement().executeJs("this.elements.q.value = $0", typed);
            shown = typed;
        }
    }
}
