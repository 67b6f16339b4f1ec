package fr.lesbases.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.base.ui.BaseLogo;
import fr.lesbases.base.ui.BaseRoutes;
import fr.lesbases.profile.ui.Faces;
import fr.lesbases.profile.ui.PersonLink;
import fr.lesbases.profile.ui.ProfileRoutes;
import fr.lesbases.resource.Publisher;

/** Names who stands behind a resource, and leads to them. */
public final class PublisherLink extends Span {

    public PublisherLink(Publisher publisher) {
        super(publisher.base().<Component>map(base -> new Anchor(BaseRoutes.page(base.slug()), base.name()))
                .orElseGet(() -> new PersonLink(publisher.creator())));
    }

    public static String address(Publisher publisher) {
        return publisher.base().map(base -> BaseRoutes.page(base.slug())).orElseGet(() -> ProfileRoutes.page(publisher.creator().slug()));
    }

    /** The picture beside it. */
    public static Component avatar(Publisher publisher) {
        return publisher.base().<Component>map(BaseLogo::new).orElseGet(() -> Faces.of(publisher.creator()));
    }
}
