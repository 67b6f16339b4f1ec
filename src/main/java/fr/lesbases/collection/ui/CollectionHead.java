package fr.lesbases.collection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.collection.CollectionPage;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Typography;
import fr.lesbases.common.Visibility;
import fr.lesbases.file.ui.Picture;
import fr.lesbases.resource.ui.PublisherLink;
import fr.lesbases.ui.Breadcrumb;
import fr.lesbases.ui.StateBadge;
import java.util.Optional;

/** The top of a collection's page: title, description, owner, how many resources, and its picture. */
final class CollectionHead extends Header {

    CollectionHead(CollectionPage.Open page) {
        addClassNames("wrap", "collhead");
        Div words = new Div(new H1(Typography.french(page.title())));
        if (!page.details().description().isEmpty()) {
            Paragraph lead = new Paragraph(page.details().description());
            lead.addClassName("collhead__lead");
            words.add(lead);
        }
        words.add(signature(page));
        add(new Breadcrumb().to(PublisherLink.address(page.owner()), page.owner().name()).here(page.title()), words, picture(page));
    }

    private static Div signature(CollectionPage.Open page) {
        Span count = new Span(Texts.get("collection.resources", page.entries().total()));
        count.addClassName("by__d");
        Div signature = new Div(PublisherLink.avatar(page.owner()), new Div(new Div(new PublisherLink(page.owner())), count));
        signature.addClassName("by");
        if (page.visibility() == Visibility.PRIVATE) {
            signature.add(new StateBadge(page.visibility().name()));
        }
        return signature;
    }

    private static Component picture(CollectionPage.Open page) {
        return page.image().<Component>map(file -> new Picture(file, page.alt(), "(max-width: 760px) 100vw, 400px", "collhead__i"))
                .orElseGet(() -> new Mosaic(page.id().toString(), Optional.empty(), page.first()));
    }
}
