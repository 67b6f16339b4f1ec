package fr.lesbases.resource.ui.block.image;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.file.StoredFile;
import fr.lesbases.file.ui.Picture;
import fr.lesbases.resource.Block;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An image with its title and caption. */
@Tag("figure")
public final class ImageFigure extends HtmlContainer {

    public ImageFigure(Block.Image block, StoredFile file) {
        this(file, block.alt(), words(block));
        String said = Stream.of(block.title(), block.caption()).filter(words -> !words.isBlank()).collect(Collectors.joining(". "));
        if (!said.isEmpty()) {
            // Few screen readers tie a caption to its image by the elements alone
            getElement().setAttribute("role", "figure").setAttribute("aria-label", said);
        }
    }

    /** @param words title and caption, or the fields for them */
    ImageFigure(StoredFile file, String alt, Component... words) {
        addClassName("b-image");
        add(new Picture(file, alt, "(max-width: 760px) 100vw, 680px", "b-image__i"));
        if (words.length > 0) {
            add(new Caption(words));
        }
    }

    private static Component[] words(Block.Image block) {
        Span title = new Span(block.title());
        title.addClassName("b-image__t");
        return Stream.of(title, new Span(block.caption())).filter(words -> !words.getText().isBlank()).toArray(Component[]::new);
    }

    @Tag("figcaption")
    private static final class Caption extends HtmlContainer {

        Caption(Component... words) {
            add(words);
        }
    }
}
