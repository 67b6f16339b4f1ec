package fr.lesbases.resource.ui.block.checklist;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import fr.lesbases.common.Language;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Typography;
import fr.lesbases.resource.block.CheckListBlock;
import fr.lesbases.ui.InLanguage;

/** A list to tick. The server never learns what a reader ticked: the browser keeps it ({@code js/reading.js}). */
@Tag("lb-check-list")
public final class CheckListBox extends HtmlContainer {

    public CheckListBox(CheckListBlock block, Language language) {
        addClassName("b-check");
        getElement().setAttribute("data-list", block.id().toString());
        getElement().setAttribute("data-words", Texts.get("resource.checklist.progress", "{done}", block.items().size()));
        UnorderedList list = InLanguage.mark(new UnorderedList(), language);
        block.items().forEach(item -> list.add(item(item)));
        Span progress = new Span();
        progress.getElement().setAttribute("data-progress", true).setAttribute("role", "status");
        NativeButton clear = new NativeButton(Texts.get("resource.checklist.clear"));
        clear.getElement().setAttribute("data-clear", true).setAttribute("hidden", true);
        clear.addClassNames("btn", "btn--dense", "btn--quiet");
        Span where = new Span(Texts.get("resource.checklist.where"));
        Div foot = new Div(progress, where, clear);
        foot.addClassName("b-check__f");
        add(list, foot);
    }

    private static ListItem item(String text) {
        NativeLabel label = new NativeLabel();
        label.getElement().appendChild(new Element("input").setAttribute("type", "checkbox").setAttribute("class", "check"));
        label.add(new Span(Typography.french(text)));
        return new ListItem(label);
    }
}
