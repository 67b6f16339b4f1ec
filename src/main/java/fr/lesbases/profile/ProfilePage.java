package fr.lesbases.profile;

import fr.lesbases.common.Visibility;
import java.util.List;
import java.util.Optional;

/**
 * A profile's page for one viewer.
 *
 * @param readable false where it is private to this viewer: then everything but the person is empty
 * @param own whether it is the viewer's own
 * @param emailShown whether others see the e-mail address
 * @param email only where its owner shows it, or it is the viewer's own
 */
public record ProfilePage(Person person, boolean readable, boolean own, Visibility visibility, String description, Optional<String> departement,
        List<String> links, boolean emailShown, Optional<String> email) {

    public ProfilePage {
        links = List.copyOf(links);
    }
}
