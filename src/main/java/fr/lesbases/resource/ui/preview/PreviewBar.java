package fr.lesbases.resource.ui.preview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Preview;
import fr.lesbases.resource.ui.ResourceRoutes;
import fr.lesbases.ui.Choices;
import fr.lesbases.ui.Icon;

/** Above a preview: the ways to see the page, what is not shown in it, and the way back. */
final class PreviewBar extends Header {

    PreviewBar(Preview preview, Way shown) {
        Slug slug = preview.page().slug();
        addClassName("pvbar");
        Paragraph title = new Paragraph(Texts.get("resource.preview.working.title"));
        title.addClassName("pvbar__t");
        Choices ways = new Choices("seg", Texts.get("resource.preview.working.views"));
        Way.OFFERED.forEach(way -> ways.add(new Anchor(way.address(slug), Texts.get("resource.preview.working." + way.look())), way == shown));
        Anchor back = new Anchor(ResourceRoutes.edit(slug), Icon.EDIT.create(), new Span(Texts.get("resource.preview.working.back")));
        back.addClassNames("btn", "btn--line");
        Div inner = new Div(title, ways, back);
        inner.addClassName("pvbar__in");
        add(inner);
        if (!preview.unfinished().isEmpty()) {
            add(unfinished(preview));
        }
    }

    private static Paragraph unfinished(Preview preview) {
        int count = preview.unfinished().size();
        Paragraph told = new Paragraph(new Span(Texts.get("resource.preview.working.unfinished", count) + " "),
                new Anchor(ResourceRoutes.edit(preview.page().slug(), preview.unfinished().getFirst()), Texts.get("resource.preview.working.finish", count)));
        told.addClassName("pvbar__n");
        return told;
    }
}
