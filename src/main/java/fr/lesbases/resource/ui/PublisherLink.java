package fr.lesbases.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import fr.lesbases.base.ui.BaseLogo;
import fr.lesbases.base.ui.BaseRoutes;
import fr.lesbases.profile.ui.ProfileRoutes;
import fr.lesbases.resource.Publisher;
import fr.lesbases.ui.InitialsAvatar;

/** Names who stands behind a resource, and leads to them. */
final class PublisherLink extends Anchor {

    PublisherLink(Publisher publisher) {
        super(address(publisher), publisher.name());
    }

    static String address(Publisher publisher) {
        return publisher.base().map(base -> BaseRoutes.page(base.slug())).orElseGet(() -> ProfileRoutes.page(publisher.creator().slug()));
    }

    /** The picture beside it. */
    static Component avatar(Publisher publisher) {
        return publisher.base().<Component>map(BaseLogo::new).orElseGet(() -> new InitialsAvatar(publisher.creator().name().full(), publisher.creator().id().toString()));
    }
}
