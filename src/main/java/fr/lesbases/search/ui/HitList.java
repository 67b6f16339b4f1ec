package fr.lesbases.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lesbases.common.Page;
import fr.lesbases.common.Texts;
import fr.lesbases.search.Easier;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.Pager;
import java.util.List;
import java.util.function.IntFunction;

/** A page of results, or what to try where there are none. */
public final class HitList extends Div {

    /** @param rows what was found, as it is shown @param address of the page with that number */
    public void show(Page<?> page, List<? extends ListItem> rows, IntFunction<String> address) {
        removeAll();
        UnorderedList list = new UnorderedList();
        list.addClassName("results");
        rows.forEach(list::add);
        add(list, new Pager(page, address));
    }

    /** Above the results: what may have been meant. @param address of that search */
    public void tryWith(String address, String label) {
        Paragraph meant = new Paragraph(new Anchor(address, label));
        meant.addClassName("found__meant");
        addComponentAsFirst(meant);
    }

    /** What to try instead says which words it is without, or that it is without quotes. @param texts the beginning of the tab's text keys */
    public static String label(String texts, Easier easier) {
        return easier.left().isEmpty() ? Texts.get(texts + ".unquoted", easier.total()) : Texts.get(texts + ".without", easier.left(), easier.total());
    }

    /** Nothing was found. */
    public void show(EmptyState nothing) {
        removeAll();
        add(nothing);
    }

    /**
     * What to try.
     *
     * @param texts the beginning of the tab's text keys
     * @param clear takes back all choices; offered where there are some
     */
    public static EmptyState nothing(String texts, String words, boolean isNarrowed, Runnable clear) {
        EmptyState empty = new EmptyState(words.isEmpty() ? Texts.get(texts + ".nothing") : Texts.get("search.nothing.words", words),
                Texts.get(texts + (isNarrowed ? ".nothing.narrowed" : ".nothing.try")));
        if (isNarrowed) {
            NativeButton all = new NativeButton(Texts.get("search.nothing.clear"), click -> clear.run());
            all.addClassNames("btn", "btn--primary");
            empty.offer(all);
        }
        return empty;
    }

    /** Offers all there is, too, to whoever looked for words. @param address of all there is */
    public static EmptyState everything(EmptyState nothing, String texts, String words, String address) {
        return words.isEmpty() ? nothing : nothing.offer(address, Texts.get(texts + ".nothing.all"));
    }
}
