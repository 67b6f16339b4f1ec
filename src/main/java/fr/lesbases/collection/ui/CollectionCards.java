package fr.lesbases.collection.ui;

import com.vaadin.flow.component.html.UnorderedList;
import fr.lesbases.collection.CollectionRow;
import java.util.List;
import java.util.function.Function;

/** Collections side by side. */
final class CollectionCards extends UnorderedList {

    /** @param card how each is shown, for instance {@code CollectionItem::card} */
    CollectionCards(List<CollectionRow> rows, Function<CollectionRow, CollectionItem> card) {
        addClassName("colls");
        rows.stream().map(card).forEach(this::add);
    }
}
