package fr.lesbases.collection.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.collection.Collecting;
import fr.lesbases.collection.CollectionEntry;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.KeptWords;
import fr.lesbases.ui.Notices;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The resources of a collection: ordered, noted, taken out. Each step is kept at once, and shown over what others did meanwhile. */
final class EntriesPanel extends Section {

    private static final String FIND = "/rechercher/ressources";

    private final CollectionId collection;
    private final Collecting collecting;
    private final Supplier<List<CollectionEntry>> latest;
    private final EntryList list;
    private final Paragraph saved = new Paragraph();
    private final EmptyState empty = new EmptyState(Texts.get("collection.page.empty"), Texts.get("collection.page.empty.own"))
            .offer(FIND, Texts.get("collection.page.find"));

    /** @param latest reads the entries anew */
    EntriesPanel(CollectionId collection, List<CollectionEntry> entries, Collecting collecting, KeptWords words, Supplier<List<CollectionEntry>> latest) {
        this.collection = collection;
        this.collecting = collecting;
        this.latest = latest;
        list = new EntryList(entry -> new EntryFrame(entry, words, this::write));
        list.onReorder((resource, to) -> move(resource, to));
        list.onAction(this::act);
        Anchor find = new Anchor(FIND, Icon.SEARCH.create(), new Span(Texts.get("collection.page.find")));
        find.addClassNames("btn", "btn--line");
        saved.addClassName("form__note");
        saved.getElement().setAttribute("role", "status");
        Div head = new Div(new H2(Texts.get("collection.page.resources")), saved, find);
        head.addClassName("h-row");
        add(head, list, empty);
        show(entries);
    }

    private void write(ResourceId resource, String seen, String note) {
        saved.setText("");
        collecting.note(collection, resource, seen, note);
        saved.setText(Texts.get("collection.edit.saved"));
    }

    private void show(List<CollectionEntry> entries) {
        list.show(entries);
        empty.setVisible(entries.isEmpty());
    }

    void act(ResourceId resource, String action) {
        switch (action) {
            case "up" -> move(resource, list.position(resource) - 1);
            case "down" -> move(resource, list.position(resource) + 1);
            case "delete" -> remove(resource);
            default -> { }
        }
    }

    /** @param to from 0, counted without it */
    void move(ResourceId resource, int to) {
        if (to >= 0) {
            step(() -> collecting.move(collection, resource, list.before(to, resource)));
        }
    }

    private void remove(ResourceId resource) {
        step(() -> {
            Optional<Collecting.Removed> removed = collecting.remove(collection, resource);
            removed.ifPresent(one -> Notices.undoable(Texts.get("collection.entry.removed"), () -> step(() -> collecting.putBack(collection, one))));
        });
    }

    private void step(Runnable change) {
        try {
            change.run();
        } catch (DomainException refused) {
            Notices.error(Texts.get(refused.key(), refused.args()));
        }
        show(latest.get());
    }
}
