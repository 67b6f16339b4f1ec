package fr.lesbases.resource.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Typography;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.resource.State;
import fr.lesbases.ui.InLanguage;
import fr.lesbases.ui.StateBadge;
import java.util.List;

/** "À la une", before all else in a base. */
final class HighlightList extends Section {

    HighlightList(List<ResourceRow> rows) {
        H3 title = new H3(Texts.get("resource.highlights.title"));
        title.setId("a-la-une");
        UnorderedList cards = new UnorderedList();
        cards.addClassName("highlights__l");
        rows.forEach(row -> cards.add(card(row)));
        addClassName("highlights");
        getElement().setAttribute("aria-labelledby", "a-la-une");
        add(title, cards);
    }

    private static ListItem card(ResourceRow row) {
        Anchor link = InLanguage.mark(new Anchor(ResourceRoutes.page(row.slug()), Typography.french(row.title())), row.language());
        link.addClassName("highlights__t");
        ListItem card = new ListItem(ResourceCover.feature(row.picture()), link);
        if (row.state() != State.PUBLIC) {
            card.add(new StateBadge(row.state().name()));
        }
        return card;
    }
}
