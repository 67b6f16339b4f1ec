package fr.lesbases.resource.ui.block.resource;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Beginning;
import fr.lesbases.common.Language;
import fr.lesbases.common.Typography;
import fr.lesbases.file.ImageWidth;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.resource.State;
import fr.lesbases.resource.block.RelatedBlock;
import fr.lesbases.resource.ui.ResourceCover;
import fr.lesbases.resource.ui.ResourceRoutes;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.InLanguage;
import fr.lesbases.ui.StateBadge;

/** Another resource as a card: what its author says of it here, else its own description; title and picture are always its own. */
public final class ResourceCard extends Article {

    /** @param language of what is said of it here */
    public ResourceCard(RelatedBlock block, ResourceRow row, Language language) {
        this(row, block.note().isBlank() ? InLanguage.mark(new Paragraph(Typography.french(Beginning.inRow(row.description()))), row.language())
                : InLanguage.mark(new Paragraph(Typography.french(block.note())), language));
    }

    /** @param note what is said of it here, or the field for it */
    ResourceCard(ResourceRow row, Component note) {
        Anchor title = new Anchor(ResourceRoutes.page(row.slug()), Typography.french(row.title()));
        Span publisher = new Span(Icon.RESOURCE.create(), new Span(row.publisher().name()));
        publisher.addClassName("b-link__u");
        Div words = new Div(InLanguage.mark(new H3(title), row.language()), note, publisher);
        words.addClassName("b-link__t");
        if (row.state() != State.PUBLIC) {
            words.add(new StateBadge(row.state().name()));
        }
        addClassNames("b-card", "b-link", "b-resource");
        add(words, ResourceCover.tile(row.picture(), ImageWidth.W320));
    }
}
