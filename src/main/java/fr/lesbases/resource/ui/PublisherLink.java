package fr.lesbases.resource.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.base.ui.BaseRoutes;
import fr.lesbases.profile.ui.Faces;
import fr.lesbases.profile.ui.PersonLink;
import fr.lesbases.profile.ui.ProfileRoutes;
import fr.lesbases.resource.Publisher;
import fr.lesbases.ui.InitialsAvatar;

/** Names who stands behind a resource, and leads to them. */
final class PublisherLink extends Span {

    PublisherLink(Publisher publisher) {
        super(publisher.base().<com.vaadin.flow.component.Component>map(base -> new Anchor(BaseRoutes.page(base.slug()), base.name()))
                .orElseGet(() -> new PersonLink(publisher.creator())));
    }

    static String address(Publisher publisher) {
        return publisher.base().map(base -> BaseRoutes.page(base.slug())).orElseGet(() -> ProfileRoutes.page(publisher.creator().slug()));
    }

    static InitialsAvatar avatar(Publisher publisher) {
        return publisher.base().map(base -> new InitialsAvatar(base.name(), base.id().toString())).orElseGet(() -> Faces.of(publisher.creator()));
    }
}
