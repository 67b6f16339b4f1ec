package fr.lesbases.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.FileId;
import fr.lesbases.file.ImageWidth;
import fr.lesbases.file.ui.FileAddresses;
import fr.lesbases.ui.CoverPattern;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The band across the top of a base's page: its cover, or the pattern that stands for it. Decorative. */
final class BaseCover extends Div {

    BaseCover(BaseId base, Optional<FileId> cover) {
        addClassName("cover-strip");
        cover.ifPresentOrElse(given -> add(image(given)), () -> add(CoverPattern.band(base.toString())));
    }

    private static Image image(FileId cover) {
        Image image = new Image(FileAddresses.image(cover, ImageWidth.W1280), "");
        image.getElement().setAttribute("sizes", "100vw").setAttribute("srcset", Stream.of(ImageWidth.W640, ImageWidth.W1280, ImageWidth.W1920)
                .map(width -> FileAddresses.image(cover, width) + " " + width.pixels() + "w").collect(Collectors.joining(", ")));
        return image;
    }
}
