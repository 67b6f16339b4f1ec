package fr.lesbases.resource.ui.search;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.taxonomy.Vocabularies;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells browsers and readers of feeds, in the head of the search page's first answer, where its feed is; {@link FeedAnchor} keeps it so while the search changes. */
@Component
class FeedLink implements VaadinServiceInitListener {

    static final String TYPE = "application/atom+xml";
    private static final String PAGE = "/rechercher/" + ResourceResults.TAB;

    private final Vocabularies vocabularies;

    FeedLink(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::add);
    }

    private void add(IndexHtmlResponse response) {
        VaadinRequest request = response.getVaadinRequest();
        if (PAGE.equals(request.getPathInfo())) {
            Map<String, List<String>> parameters = request.getParameterMap().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue())));
            response.getDocument().head().appendElement("link").attr("rel", "alternate").attr("type", TYPE).attr("title", Texts.get("resource.feed"))
                    .attr("href", ResourceQuery.read(parameters, vocabularies.all()).feedAddress());
        }
    }
}
