package fr.lesbases.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.search.QueryWords.Precision;
import fr.lesbases.ui.Icon;
import java.util.List;
import java.util.function.Consumer;

/** How many there are, in which order; on a phone, the way to the facets, which without scripts stand below the results. */
public final class FoundBar extends Div {

    /** Of how many there are, for a link to it. */
    static final String ID = "resultats";

    private final Paragraph count = new Paragraph();
    private final Span refine = new Span();
    private final NativeButton opener = new NativeButton();
    private final Anchor below = new Anchor("#" + FacetSheet.ID, Texts.get("search.refine"));
    private final Div offers = new Div();
    private final SortPick sort;

    /** @param sorts the codes of the orders, as {@link SortPick} takes them */
    public FoundBar(Runnable openFacets, List<String> sorts, Consumer<String> sorted) {
        sort = new SortPick(sorts, sorted);
        count.setId(ID);
        count.addClassName("found__n");
        // Said by screen readers after each choice, which leaves the focus where it is
        count.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        opener.addClassNames("btn", "btn--line", "only-phone-flex");
        opener.add(Icon.FILTER.create(), refine);
        opener.addClickListener(click -> openFacets.run());

        addClassName("found");
        offers.addClassName("found__a");
        below.addClassNames("btn", "btn--line", "noscript");
        NativeButton arrange = WordsForm.sender("search.sort.apply");
        arrange.addClassName("btn--line");
        add(count, opener, below, sort, arrange, offers);
    }

    /** @param chosen how many values of facets are chosen */
    public void show(String found, int chosen) {
        count.setText(found);
        refine.setText(Texts.get("search.refine.chosen", chosen));
    }

    /** What features offer to do with the search. */
    public void offer(List<? extends Component> controls) {
        offers.removeAll();
        controls.forEach(offers::add);
        offers.setVisible(!controls.isEmpty());
    }

    public void showSort(String code, boolean hasWords) {
        sort.show(code, hasWords);
    }

    /**
     * "38 ressources pour « mots de passe »".
     *
     * @param texts the beginning of the tab's text keys, for instance {@code resource.search}
     * @param precision with which these have the words
     */
    public static String count(String texts, String words, long total, Precision precision) {
        String said = Texts.get(texts + (words.isEmpty() ? ".count" : precision.isNear() ? ".count.approximate" : ".count.words"), total, words);
        return precision == Precision.WIDENED && total > 0 ? Texts.get("search.count.widened", said) : said;
    }

    /** In sight as well: Safari forgets to wind to what has the focus where the page changes in the same breath. */
    public void focusCount() {
        count.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'nearest'})");
    }

    public void focusOpener() {
        opener.focus();
    }
}
