package fr.lesbases.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;

/** The search box: a form that leads to the search page by GET, so it works before anything else is loaded. Then it suggests where to go, too ({@code js/search-suggestions.js}). */
@Tag("form")
public final class SearchBox extends HtmlContainer {

    private final HtmlComponent input = new HtmlComponent("input");

    private SearchBox(int iconSize) {
        addClassName("searchbox");
        getElement().setAttribute("role", "search").setAttribute("action", "/rechercher/ressources").setAttribute("method", "get");
        input.getElement().setAttribute("type", "search").setAttribute("name", "q").setAttribute("maxlength", "200");
        named(Texts.get("ui.search.label"));
        add(Icon.SEARCH.create(iconSize), input, suggestions());
    }

    private static HtmlComponent suggestions() {
        HtmlComponent suggestions = new HtmlComponent("lb-suggestions");
        suggestions.getElement().setAttribute("data-label", Texts.get("ui.search.suggestions")).setAttribute("data-number", Texts.get("ui.search.suggestions.number"))
                .setAttribute("data-recent", Texts.get("ui.search.recent")).setAttribute("data-clear", Texts.get("ui.search.recent.clear"));
        return suggestions;
    }

    /** In the header. */
    public static SearchBox small() {
        SearchBox box = new SearchBox(20);
        box.addClassName("top__search");
        // Apart from the one of the page
        box.getElement().setAttribute("aria-label", Texts.get("ui.search.site"));
        return box;
    }

    /** The one a page is about, with its button. */
    public static SearchBox big() {
        SearchBox box = new SearchBox(24);
        box.addClassName("searchbox--big");
        NativeButton button = new NativeButton();
        Span icon = new Span(Icon.SEARCH.create());
        icon.addClassName("only-phone");
        button.add(icon, new Span(Texts.get("ui.search.submit")));
        button.addClassNames("btn", "btn--primary");
        button.getElement().setAttribute("type", "submit");
        box.add(button);
        return box;
    }

    /** Where it finds something else than resources. */
    public SearchBox named(String name) {
        input.getElement().setAttribute("aria-label", name).setAttribute("title", name).setAttribute("placeholder", name);
        return this;
    }

    /** What was searched for, as it stands in the address. */
    public SearchBox showing(String words) {
        input.getElement().setAttribute("value", words);
        return this;
    }
}
