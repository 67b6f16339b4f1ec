package fr.lesbases.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.file.ImageWidth;
import fr.lesbases.file.ui.FileAddresses;
import fr.lesbases.resource.Cover;
import fr.lesbases.resource.ResourcePicture;
import fr.lesbases.ui.CoverPattern;
import java.util.Optional;

/** A resource's picture in a list: its own, or the pattern that stands for it. Decorative, since the title stands beside it. */
public final class ResourceCover extends Div {

    private ResourceCover(Component picture, String look) {
        super(picture);
        addClassName(look);
    }

    static ResourceCover row(ResourcePicture picture) {
        return new ResourceCover(image(picture.cover(), ImageWidth.W320).orElseGet(() -> CoverPattern.row(picture.id().toString(), picture.look())), "row__cover");
    }

    static ResourceCover feature(ResourcePicture picture) {
        return new ResourceCover(image(picture.cover(), ImageWidth.W960).orElseGet(() -> CoverPattern.card(picture.id().toString(), picture.look())), "feature__cover");
    }

    /** A piece of a mosaic, {@code width} wide. */
    public static ResourceCover tile(ResourcePicture picture, ImageWidth width) {
        return new ResourceCover(image(picture.cover(), width).orElseGet(() -> CoverPattern.row(picture.id().toString(), picture.look())), "tile");
    }

    /** Of a resource that is not published yet. */
    static ResourceCover preview(ResourceId id, Optional<Cover> cover, Optional<String> look) {
        return new ResourceCover(image(cover.map(Cover::image), ImageWidth.W640).orElseGet(() -> CoverPattern.card(id.toString(), look)), "preview__cover");
    }

    private static Optional<Component> image(Optional<FileId> file, ImageWidth width) {
        return file.map(given -> image(given, width));
    }

    private static Image image(FileId file, ImageWidth width) {
        Image image = new Image(FileAddresses.image(file, width), "");
        image.getElement().setAttribute("loading", "lazy").setAttribute("decoding", "async");
        return image;
    }
}
