package fr.lesbases.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lesbases.common.Texts;

/**
 * What helps somebody who is on a page for the first time, in its place above what it speaks of. The browser shows it until it is left, and remembers that
 * ({@code js/help.js}); the list of keys brings it back.
 */
@Tag("lb-hint")
public final class Hint extends HtmlContainer {

    /** @param name of the page, under which it is remembered; its texts are {@code ui.hint.<name>} and {@code ui.hint.<name>.1} to {@code .<count>} */
    public Hint(String name, int count) {
        addClassName("firsthint");
        H2 title = new H2(Texts.get("ui.hint." + name));
        UnorderedList list = new UnorderedList();
        for (int number = 1; number <= count; number++) {
            list.add(new ListItem(Texts.get("ui.hint." + name + "." + number)));
        }
        NativeButton leave = new NativeButton(Texts.get("ui.hint.leave"));
        leave.addClassNames("btn", "btn--line", "btn--dense");
        add(title, list, leave);
        getElement().setAttribute("data-hint", name).setAttribute("hidden", true).setAttribute("role", "complementary").setAttribute("aria-label", Texts.get("ui.hint." + name));
    }
}
