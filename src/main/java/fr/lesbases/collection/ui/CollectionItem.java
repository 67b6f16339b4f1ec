package fr.lesbases.collection.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.collection.CollectionRow;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Typography;
import fr.lesbases.common.Visibility;
import fr.lesbases.search.ListHit;
import fr.lesbases.search.ui.Marks;
import fr.lesbases.ui.StateBadge;

/** A collection in a list: a card with its mosaic, or a row of search results. */
public final class CollectionItem extends ListItem {

    private final Div words = new Div();

    private CollectionItem(String look) {
        addClassName(look);
    }

    /** Where it is clear whose it is. Goes into a list of class {@code colls}, as {@link CollectionCards} is. */
    public static CollectionItem own(CollectionRow row) {
        return card(row, meta(row, false));
    }

    /** With its owner's name. */
    public static CollectionItem card(CollectionRow row) {
        return card(row, meta(row, true));
    }

    /** Found by a search, with the looked-for words marked. Goes into a list of class {@code results}. */
    public static CollectionItem found(ListHit<CollectionRow> hit) {
        CollectionItem item = new CollectionItem("row");
        H3 title = title(hit.row());
        title.addClassName("row__title");
        Anchor link = (Anchor) title.getComponentAt(0);
        link.removeAll();
        Marks.write(link, hit.name());
        Paragraph description = new Paragraph();
        description.addClassName("row__desc");
        Marks.write(description, hit.description());
        Mosaic mosaic = new Mosaic(hit.row());
        mosaic.addClassName("row__cover");
        item.words.add(title, description, meta(hit.row(), true));
        item.add(item.words, mosaic);
        return item;
    }

    private static CollectionItem card(CollectionRow row, Paragraph meta) {
        CollectionItem item = new CollectionItem("coll");
        item.words.addClassName("coll__b");
        item.words.add(title(row), meta);
        item.add(new Mosaic(row), item.words);
        return item;
    }

    private static H3 title(CollectionRow row) {
        return new H3(new Anchor(CollectionRoutes.page(row.slug()), Typography.french(row.details().title())));
    }

    private static Paragraph meta(CollectionRow row, boolean owner) {
        Paragraph meta = new Paragraph(new Span(Texts.get("collection.resources", row.resources())));
        if (owner) {
            Span name = new Span(row.owner().name());
            name.addClassName("meta__owner");
            meta.addComponentAsFirst(name);
        }
        if (row.visibility() == Visibility.PRIVATE) {
            meta.add(new StateBadge(row.visibility().name()));
        }
        meta.addClassName("meta");
        return meta;
    }
}
