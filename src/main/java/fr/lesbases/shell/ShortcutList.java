package fr.lesbases.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Icon;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys that do something, in a dialog that "?" opens everywhere ({@code js/help.js}, which also keeps whether keys without Ctrl or Alt are wanted: WCAG 2.1.4). Plain HTML, of which the server hears nothing.
 */
@Tag("dialog")
final class ShortcutList extends HtmlContainer {

    private static final String TITLE = "raccourcis-titre";
    private static final String MORE = HelpTopics.PAGE + "#utiliser-les-bases-au-clavier";

    /** The same in every page, so it is written once, and a page has one element of it instead of a hundred. */
    private static final String CONTENT = content().map(Element::getOuterHTML).collect(Collectors.joining());

    ShortcutList() {
        addClassName("keys");
        getElement().setAttribute("aria-labelledby", TITLE).setProperty("innerHTML", CONTENT);
    }

    private static Stream<Element> content() {
        Element close = new Element("button").setAttribute("type", "button").setAttribute("class", "iconbtn").setAttribute("aria-label", Texts.get("ui.close")).setAttribute("data-close", true)
                .appendChild(Icon.CLOSE.create().getElement());
        Element head = new Element("div").setAttribute("class", "keys__head").appendChild(words("h2", "shell.keys").setAttribute("id", TITLE), close);
        Element again = words("button", "shell.keys.hints").setAttribute("type", "button").setAttribute("class", "btn btn--line").setAttribute("data-hints-again", true);
        return Stream.of(head, words("h3", "shell.keys.everywhere"), table("list", "search", "skip", "notice", "leave"), wanted(),
                words("h3", "shell.keys.editor"), table("insert", "undo", "redo", "split", "tools", "lift", "choose", "copy"), again,
                new Element("p").appendChild(words("a", "shell.keys.more").setAttribute("href", MORE)));
    }

    /** A button that opens it, for who does not know the key. */
    static HtmlContainer opener() {
        HtmlContainer opener = new HtmlContainer("button");
        opener.getElement().setText(Texts.get("shell.keys")).setAttribute("type", "button").setAttribute("class", "keys__open").setAttribute("data-keys", true);
        return opener;
    }

    /** Keys and what they do, by the texts' names. */
    private static Element table(String... names) {
        Element table = new Element("dl");
        for (String name : names) {
            Element keys = new Element("dt");
            for (String key : Texts.get("shell.keys." + name + ".keys").split(" ")) {
                keys.appendChild(new Element("kbd").setText(key));
            }
            table.appendChild(keys, words("dd", "shell.keys." + name));
        }
        return table;
    }

    private static Element wanted() {
        Element box = new Element("input").setAttribute("type", "checkbox").setAttribute("checked", true).setAttribute("data-keys-wanted", true);
        return new Element("label").setAttribute("class", "keys__wanted").appendChild(box, words("span", "shell.keys.wanted"));
    }

    private static Element words(String tag, String textKey) {
        return new Element(tag).setText(Texts.get(textKey));
    }
}
