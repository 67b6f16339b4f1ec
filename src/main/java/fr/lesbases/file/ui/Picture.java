package fr.lesbases.file.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import fr.lesbases.file.ImageWidth;
import fr.lesbases.file.StoredFile;
import java.util.List;
import java.util.stream.Collectors;

/** A stored image in the width the page needs; keeps its place while it loads, and loads when it comes into sight. Plain HTML, needs no UI. */
@Tag("img")
public final class Picture extends HtmlComponent {

    /**
     * @param alt what it shows, empty for mere decoration
     * @param sizes how wide the page shows it, as in HTML: {@code (max-width: 760px) 100vw, 680px}
     */
    public Picture(StoredFile image, String alt, String sizes, String className) {
        List<ImageWidth> widths = ImageWidth.useful(image);
        getElement()
                .setAttribute("src", FileAddresses.image(image, widths.getLast()))
                .setAttribute("srcset", widths.stream()
                        .map(width -> FileAddresses.image(image, width) + " " + width.shown(image) + "w")
                        .collect(Collectors.joining(", ")))
                .setAttribute("sizes", sizes)
                .setAttribute("alt", alt)
                .setAttribute("width", String.valueOf(image.width()))
                .setAttribute("height", String.valueOf(image.height()))
                .setAttribute("loading", "lazy")
                .setAttribute("decoding", "async");
        addClassName(className);
    }
}
