package fr.lesbases.shell;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Icon;

/**
 * The keys that do something, in a dialog that "?" opens everywhere ({@code js/help.js}, which also keeps whether keys without Ctrl or Alt are wanted: WCAG 2.1.4). Plain HTML, which needs no live page.
 */
@Tag("dialog")
final class ShortcutList extends HtmlContainer {

    private static final String TITLE = "raccourcis-titre";

    ShortcutList() {
        addClassName("keys");
        getElement().setAttribute("aria-labelledby", TITLE);
        H2 title = new H2(Texts.get("shell.keys"));
        title.setId(TITLE);
        NativeButton close = new NativeButton();
        close.add(Icon.CLOSE.create());
        close.setAriaLabel(Texts.get("ui.close"));
        close.addClassName("iconbtn");
        close.getElement().setAttribute("data-close", true);
        Div head = new Div(title, close);
        head.addClassName("keys__head");
        Paragraph more = new Paragraph(new Anchor("/aide#utiliser-les-bases-au-clavier", Texts.get("shell.keys.more")));
        add(head, new H3(Texts.get("shell.keys.everywhere")), table("list", "search", "skip", "leave"), wanted(),
                new H3(Texts.get("shell.keys.editor")), table("insert", "undo", "redo", "split", "tools", "lift", "choose", "copy"), hints(), more);
    }

    /** A button that opens it, for who does not know the key. */
    static NativeButton opener() {
        NativeButton opener = new NativeButton(Texts.get("shell.keys"));
        opener.addClassNames("keys__open");
        opener.getElement().setAttribute("data-keys", true);
        return opener;
    }

    private static Keys table(String... names) {
        return new Keys(names);
    }

    /** Keys and what they do, by the texts' names. */
    @Tag("dl")
    private static final class Keys extends HtmlContainer {

        Keys(String... names) {
            for (String name : names) {
                HtmlContainer keys = new HtmlContainer("dt");
                for (String key : Texts.get("shell.keys." + name + ".keys").split(" ")) {
                    HtmlContainer one = new HtmlContainer("kbd");
                    one.getElement().setText(key);
                    keys.add(one);
                }
                HtmlContainer does = new HtmlContainer("dd");
                does.getElement().setText(Texts.get("shell.keys." + name));
                add(keys, does);
            }
        }
    }

    private static NativeLabel wanted() {
        HtmlComponent box = new HtmlComponent("input");
        box.getElement().setAttribute("type", "checkbox").setAttribute("checked", true).setAttribute("data-keys-wanted", true);
        NativeLabel label = new NativeLabel();
        label.add(box, new Span(Texts.get("shell.keys.wanted")));
        label.addClassName("keys__wanted");
        return label;
    }

    private static NativeButton hints() {
        NativeButton again = new NativeButton(Texts.get("shell.keys.hints"));
        again.addClassNames("btn", "btn--line");
        again.getElement().setAttribute("data-hints-again", true);
        return again;
    }
}
