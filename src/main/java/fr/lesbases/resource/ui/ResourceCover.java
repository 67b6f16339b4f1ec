package fr.lesbases.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.file.ImageWidth;
import fr.lesbases.file.ui.FileAddresses;
import fr.lesbases.resource.Cover;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.ui.CoverPattern;
import java.util.Optional;

/** A resource's picture in a list: its own, or the pattern that stands for it. Decorative, since the title stands beside it. */
public final class ResourceCover extends Div {

    private ResourceCover(Component picture, String look) {
        super(picture);
        addClassName(look);
    }

    static ResourceCover row(ResourceRow row) {
        return new ResourceCover(row.cover().isPresent() ? image(row, ImageWidth.W320) : CoverPattern.row(row.id().toString(), row.look()), "row__cover");
    }

    static ResourceCover feature(ResourceRow row) {
        return new ResourceCover(row.cover().isPresent() ? image(row, ImageWidth.W960) : CoverPattern.card(row.id().toString(), row.look()), "feature__cover");
    }

    /** A piece of a mosaic, {@code width} wide. */
    public static ResourceCover tile(ResourceRow row, ImageWidth width) {
        return new ResourceCover(row.cover().isPresent() ? image(row, width) : CoverPattern.row(row.id().toString(), row.look()), "tile");
    }

    /** Of a resource that is not published yet. */
    static ResourceCover preview(ResourceId id, Optional<Cover> cover, Optional<String> look) {
        return new ResourceCover(cover.isPresent() ? image(cover.get().image(), ImageWidth.W640) : CoverPattern.card(id.toString(), look), "preview__cover");
    }

    private static Image image(ResourceRow row, ImageWidth width) {
        return image(row.cover().orElseThrow(), width);
    }

    private static Image image(FileId file, ImageWidth width) {
        Image image = new Image(FileAddresses.image(file, width), "");
        image.getElement().setAttribute("loading", "lazy").setAttribute("decoding", "async");
        return image;
    }
}
