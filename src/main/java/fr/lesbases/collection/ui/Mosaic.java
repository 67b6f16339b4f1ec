package fr.lesbases.collection.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import fr.lesbases.collection.CollectionRow;
import fr.lesbases.common.FileId;
import fr.lesbases.file.ImageWidth;
import fr.lesbases.file.ui.FileAddresses;
import fr.lesbases.resource.ResourcePicture;
import fr.lesbases.resource.ui.ResourceCover;
import fr.lesbases.ui.CoverPattern;
import java.util.List;
import java.util.Optional;

/** The picture of a collection: its own, or those of its first resources, or the pattern that stands for an empty one. Decorative, since the title stands beside it. */
final class Mosaic extends Div {

    Mosaic(CollectionRow row) {
        this(row.id().toString(), row.cover(), row.first());
    }

    Mosaic(String id, Optional<FileId> cover, List<ResourcePicture> first) {
        addClassName("mosaic");
        if (cover.isPresent()) {
            add(image(cover.get()));
        } else if (first.isEmpty()) {
            add(CoverPattern.card(id, Optional.empty()));
        } else {
            first.forEach(picture -> add(ResourceCover.tile(picture, first.size() == 1 ? ImageWidth.W640 : ImageWidth.W320)));
        }
    }

    private static Image image(FileId file) {
        Image image = new Image(FileAddresses.image(file, ImageWidth.W640), "");
        image.getElement().setAttribute("loading", "lazy").setAttribute("decoding", "async");
        return image;
    }
}
