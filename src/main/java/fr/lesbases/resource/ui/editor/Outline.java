package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Block;
import fr.lesbases.resource.Content;
import java.util.List;

/** The section titles at the left of the editor. */
final class Outline extends Nav {

    private List<Block.SectionTitle> shown = List.of();

    Outline() {
        addClassName("toc");
        setVisible(false);
        getElement().setAttribute("aria-label", Texts.get("resource.editor.outline"));
    }

    void show(Content content) {
        List<Block.SectionTitle> titles = content.blocks().stream().filter(Block.SectionTitle.class::isInstance).map(Block.SectionTitle.class::cast)
                .filter(title -> !title.title().isBlank()).toList();
        if (titles.equals(shown)) {
            return;
        }
        shown = titles;
        OrderedList list = new OrderedList();
        titles.forEach(title -> list.add(new ListItem(link(title))));
        removeAll();
        add(new H2(Texts.get("resource.editor.outline")), list);
        setVisible(!titles.isEmpty());
    }

    private static Anchor link(Block.SectionTitle title) {
        Anchor link = new Anchor("#bloc-" + title.id(), title.title());
        link.getElement().setAttribute("router-ignore", "");
        return link;
    }
}
