package fr.lesbases.resource.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.ui.Formats;

/** One resource shown large, as the discovery of the home page. */
public final class FeaturedResource extends Article {

    public FeaturedResource(ResourceRow row) {
        addClassName("feature");
        add(ResourceCover.feature(row), new H3(new Anchor(ResourceRoutes.page(row.slug()), Formats.title(row.title()))), new Paragraph(row.description()), ResourceItem.facts(row));
    }
}
