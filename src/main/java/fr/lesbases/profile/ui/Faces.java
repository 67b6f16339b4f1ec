package fr.lesbases.profile.ui;

import com.vaadin.flow.component.html.Image;
import fr.lesbases.common.FileId;
import fr.lesbases.file.ImageWidth;
import fr.lesbases.file.ui.FileAddresses;
import fr.lesbases.profile.Person;
import fr.lesbases.ui.InitialsAvatar;

/** The round picture of a person, wherever one is shown: their photo, where the viewer may see it, otherwise their initials. Decorative: the name stands beside it. */
public final class Faces {

    private Faces() {
    }

    public static InitialsAvatar of(Person person) {
        InitialsAvatar face = new InitialsAvatar(person.name().full(), person.id().toString());
        person.photo().ifPresent(photo -> face.showing(image(photo)));
        return face;
    }

    private static Image image(FileId photo) {
        Image image = new Image(FileAddresses.image(photo, ImageWidth.W320), "");
        image.getElement().setAttribute("loading", "lazy").setAttribute("decoding", "async");
        return image;
    }
}
