package fr.lesbases.resource.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.lesbases.common.Typography;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.ui.InLanguage;

/** One resource shown large, as the discovery of the home page. */
public final class FeaturedResource extends Article {

    public FeaturedResource(ResourceRow row) {
        addClassName("feature");
        H3 title = new H3(new Anchor(ResourceRoutes.page(row.slug()), Typography.french(row.title())));
        Paragraph description = new Paragraph(Typography.french(row.description()));
        add(ResourceCover.feature(row.picture()), InLanguage.mark(title, row.language()), InLanguage.mark(description, row.language()), ResourceItem.facts(row));
    }
}
