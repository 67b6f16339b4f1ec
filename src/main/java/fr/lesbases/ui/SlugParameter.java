package fr.lesbases.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.Slug;

/** Reads the {@code :slug} of a page's address. */
public final class SlugParameter {

    private SlugParameter() {
    }

    /** @throws NotFound for what can't be a slug */
    public static Slug of(BeforeEnterEvent event) {
        return event.getRouteParameters().get("slug").filter(Slug::isValid).map(Slug::new).orElseThrow(() -> new NotFound("ui.notFound"));
    }
}
