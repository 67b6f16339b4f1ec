package fr.lesbases.resource.ui.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.ResourceQuery;

/** Quietly at the foot of the results: the same search for readers of feeds. */
final class FeedAnchor extends Paragraph {

    private final Anchor link = new Anchor("", Texts.get("resource.feed"));

    FeedAnchor() {
        link.setRouterIgnore(true);
        addClassNames("meta", "feed");
        add(link, new Span(Texts.get("resource.feed.help")));
    }

    void show(ResourceQuery query) {
        link.setHref(query.feedAddress());
    }
}
