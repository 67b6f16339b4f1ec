package fr.lesbases.resource.ui.search;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.ResourceQuery;

/** Quietly at the foot of the results: the same search for readers of feeds. They are told of it in the head of the document as well, as long as the results are there. */
final class FeedAnchor extends Paragraph {

    /** The one that {@link FeedLink} wrote, or one like it where the page came without a new document. */
    private static final String TELL = """
            let link = document.head.querySelector('link[rel="alternate"][type="' + $0 + '"]');
            if (!link) {
                link = document.createElement('link');
                link.rel = 'alternate';
                link.type = $0;
                link.title = $1;
                document.head.append(link);
            }
            link.setAttribute('href', $2);""";
    private static final String FORGET = "document.head.querySelector('link[rel=\"alternate\"][type=\"' + $0 + '\"]')?.remove()";

    private final Anchor link = new Anchor("", Texts.get("ui.share.feed"));

    FeedAnchor() {
        link.setRouterIgnore(true);
        addClassNames("meta", "feed");
        add(link, new Span(Texts.get("resource.feed.help")));
    }

    void show(ResourceQuery query) {
        link.setHref(query.feedAddress());
        getElement().executeJs(TELL, FeedLink.TYPE, Texts.get("resource.feed"), query.feedAddress());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().getPage().executeJs(FORGET, FeedLink.TYPE);
    }
}
