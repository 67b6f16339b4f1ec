package fr.lesbases.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Icon;
import java.util.ArrayList;
import java.util.List;

/** What is chosen, as tags that take it back. The focus of a tag that goes moves to its successor. */
public final class ChosenTags extends Div {

    private final Runnable clear;
    private final Runnable nothingLeft;
    private final List<NativeButton> tags = new ArrayList<>();

    /** @param nothingLeft gives the focus a place when the last tag goes */
    public ChosenTags(Runnable clear, Runnable nothingLeft) {
        this.clear = clear;
        this.nothingLeft = nothingLeft;
        addClassName("chosen");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Texts.get("search.chosen"));
    }

    /** One choice, and how it is taken back. */
    public record Chosen(String label, Runnable remove) {}

    public void show(List<Chosen> chosen) {
        removeAll();
        tags.clear();
        chosen.forEach(one -> tags.add(tag(one, tags.size())));
        tags.forEach(this::add);
        setVisible(!tags.isEmpty());
        NativeButton all = new NativeButton(Texts.get("search.clear"), click -> {
            clear.run();
            nothingLeft.run();
        });
        all.addClassNames("btn", "btn--quiet", "btn--dense");
        add(all);
    }

    private NativeButton tag(Chosen chosen, int place) {
        NativeButton tag = new NativeButton(chosen.label(), click -> {
            chosen.remove().run();
            focus(place);
        });
        tag.add(Icon.CLOSE.create(18));
        tag.addClassName("tag");
        tag.setAriaLabel(Texts.get("search.remove", chosen.label()));
        return tag;
    }

    private void focus(int place) {
        if (tags.isEmpty()) {
            nothingLeft.run();
        } else {
            tags.get(Math.min(place, tags.size() - 1)).focus();
        }
    }
}
