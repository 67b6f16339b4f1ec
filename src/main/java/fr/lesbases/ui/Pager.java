package fr.lesbases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Page;
import fr.lesbases.common.Texts;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Links to the other pages of a list: first, last and those around this one. Nothing where all fits on one page. */
public final class Pager extends Nav {

    private final int number;

    /** @param address of the page with that number */
    public Pager(Page<?> page, IntFunction<String> address) {
        number = page.number();
        addClassName("pages");
        setAriaLabel(Texts.get("ui.pager"));
        setVisible(page.pages() > 1);
        LinkItems links = new LinkItems();
        add(links);
        if (page.number() > 1) {
            links.addItems(step(address.apply(page.number() - 1), "ui.pager.previous", true));
        }
        int before = 0;
        for (int number : shown(page.number(), page.pages())) {
            if (number > before + 1) {
                links.addItems(gap());
            }
            links.addItems(link(address.apply(number), number, number == page.number()));
            before = number;
        }
        if (page.number() < page.pages()) {
            links.addItems(step(address.apply(page.number() + 1), "ui.pager.next", false));
        }
    }

    /** Which page of its list a view shows; 1 where it has none. */
    static int shownBy(Component view) {
        return view instanceof Pager pager ? pager.number : view.getChildren().mapToInt(Pager::shownBy).filter(number -> number > 1).findFirst().orElse(1);
    }

    /** First, last, this one and its neighbours. */
    static SortedSet<Integer> shown(int number, int pages) {
        SortedSet<Integer> shown = new TreeSet<>();
        shown.add(1);
        for (int near = Math.max(1, number - 1); near <= Math.min(pages, number + 1); near++) {
            shown.add(near);
        }
        shown.add(pages);
        return shown;
    }

    private static Component link(String address, int number, boolean current) {
        Anchor link = new Anchor(address, Formats.number(number));
        link.setAriaLabel(Texts.get("ui.pager.page", number));
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private static Component gap() {
        Span gap = new Span("…");
        gap.addClassName("pages__gap");
        return gap;
    }

    private static Component step(String address, String key, boolean back) {
        Anchor link = new Anchor(address);
        Span words = new Span(Texts.get(key));
        if (back) {
            link.add(Icon.BACK.create(18), words);
        } else {
            link.add(words, Icon.NEXT.create(18));
        }
        link.addClassName("btn");
        link.getElement().setAttribute("rel", back ? "prev" : "next");
        return link;
    }
}
