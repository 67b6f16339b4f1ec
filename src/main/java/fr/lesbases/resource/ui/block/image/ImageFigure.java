package fr.lesbases.resource.ui.block.image;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.file.StoredFile;
import fr.lesbases.file.ui.Picture;
import fr.lesbases.resource.Block;

/** An image with its title and caption. */
@Tag("figure")
public final class ImageFigure extends HtmlContainer {

    public ImageFigure(Block.Image block, StoredFile file) {
        addClassName("b-image");
        add(new Picture(file, block.alt(), "(max-width: 760px) 100vw, 680px", "b-image__i"));
        if (!block.title().isBlank() || !block.caption().isBlank()) {
            add(new Caption(block));
        }
    }

    @Tag("figcaption")
    private static final class Caption extends HtmlContainer {

        Caption(Block.Image block) {
            if (!block.title().isBlank()) {
                Span title = new Span(block.title());
                title.addClassName("b-image__t");
                add(title);
            }
            if (!block.caption().isBlank()) {
                add(new Span(block.caption()));
            }
        }
    }
}
