package fr.lesbases.savedsearch.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Page;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.savedsearch.Alert;
import fr.lesbases.savedsearch.SavedSearch;
import fr.lesbases.savedsearch.SavedSearchId;
import fr.lesbases.savedsearch.SavedSearchRow;
import fr.lesbases.savedsearch.SavedSearches;
import fr.lesbases.ui.Addresses;
import fr.lesbases.ui.Chunks;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.Notices;
import fr.lesbases.ui.PageTabs;
import fr.lesbases.ui.Pager;
import java.util.HashMap;
import java.util.Map;

/** A page of one's saved searches. */
final class SavedSearchList extends Div {

    private final SavedSearches searches;
    private final SearchWords words;
    private final int number;
    private final String address;
    private final Map<SavedSearchId, SavedSearchItem> items = new HashMap<>();

    /** @param number of the page @param address of the list */
    SavedSearchList(SavedSearches searches, SearchWords words, int number, String address) {
        this.searches = searches;
        this.words = words;
        this.number = number;
        this.address = address;
        // The list itself takes the focus of a row that goes
        setId("recherches");
        getElement().setAttribute("tabindex", "-1");
        addClassName("searches");
        show();
    }

    private void show() {
        removeAll();
        items.clear();
        PageTabs.recount(this);
        Page<SavedSearchRow> page = searches.page(number);
        if (page.total() == 0) {
            add(new EmptyState(Texts.get("savedsearch.none"), Texts.get("savedsearch.none.hint")).offer(ResourceQuery.ALL.address(), Texts.get("savedsearch.none.search")));
            return;
        }
        Paragraph lead = new Paragraph(Texts.get("savedsearch.lead"));
        lead.addClassName("form__note");
        UnorderedList rows = new UnorderedList();
        rows.addClassName("searches__l");
        page.items().forEach(row -> {
            SavedSearchItem item = new SavedSearchItem(row, words.of(row.search().query()), this);
            items.put(row.search().id(), item);
            rows.add(item);
        });
        add(lead, rows, new Pager(page, other -> address + (other > 1 ? "?" + Addresses.PAGE + "=" + other : "")));
    }

    void change(SavedSearch search, Alert alert) {
        attempt(() -> {
            searches.changeAlert(search.id(), alert);
            Notices.say(Texts.get("savedsearch.changed." + alert, search.name()));
        });
    }

    void rename(SavedSearch search) {
        Chunks.of(AlertStopView.class);
        SearchDialog.toRename(search.name().value(), name -> {
            searches.rename(search.id(), name);
            show();
            // What the dialog was opened from is no more
            items.get(search.id()).focusOnName();
        }).open();
    }

    void delete(SavedSearch search) {
        attempt(() -> {
            SavedSearch deleted = searches.delete(search.id());
            show();
            getElement().executeJs("this.focus()");
            Notices.undoable(Texts.get("savedsearch.deleted", search.name()), () -> attempt(() -> {
                searches.restore(deleted);
                show();
            }));
        });
    }

    /** What another window has deleted meanwhile goes from this one, too. */
    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (DomainException refused) {
            Notices.error(Texts.get(refused.key(), refused.args()));
            show();
        }
    }
}
