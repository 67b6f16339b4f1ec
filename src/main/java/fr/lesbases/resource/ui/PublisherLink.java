package fr.lesbases.resource.ui;

import com.vaadin.flow.component.html.Anchor;
import fr.lesbases.base.ui.BaseRoutes;
import fr.lesbases.profile.ui.ProfileRoutes;
import fr.lesbases.resource.Publisher;
import fr.lesbases.ui.InitialsAvatar;

/** Names who stands behind a resource, and leads to them. */
public final class PublisherLink extends Anchor {

    public PublisherLink(Publisher publisher) {
        super(address(publisher), publisher.name());
    }

    public static String address(Publisher publisher) {
        return publisher.base().map(base -> BaseRoutes.page(base.slug())).orElseGet(() -> ProfileRoutes.page(publisher.creator().slug()));
    }

    public static InitialsAvatar avatar(Publisher publisher) {
        return new InitialsAvatar(publisher.name(), publisher.base().map(base -> base.id().toString()).orElseGet(() -> publisher.creator().id().toString()));
    }
}
