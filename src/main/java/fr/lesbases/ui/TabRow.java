package fr.lesbases.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** Tabs as links, in one row that is wound sideways where there is no room: the chosen one is in view. */
public final class TabRow extends Nav {

    /** In the middle where that can be; the page itself does not move. Again when a size changes: styles and letters may come later, and a phone is turned. */
    private static final String REVEAL = """
            this.revealing?.disconnect();
            const chosen = this.querySelector('[aria-current]');
            this.revealing = new ResizeObserver(() => {
                const row = this.getBoundingClientRect(), tab = chosen.getBoundingClientRect();
                this.scrollLeft += tab.left + tab.width / 2 - row.left - row.width / 2;
            });
            this.revealing.observe(this);
            this.revealing.observe(chosen);""";

    private final LinkItems links = new LinkItems();

    /** @param label for who can't see them */
    public TabRow(String label) {
        addClassName("tabs");
        setAriaLabel(label);
        add(links);
    }

    /** Takes all tabs away. */
    public void clear() {
        links.removeAll();
    }

    public void add(Anchor link, boolean isChosen) {
        if (isChosen) {
            link.getElement().setAttribute("aria-current", "page");
            getElement().executeJs(REVEAL);
        }
        links.addItems(link);
    }
}
