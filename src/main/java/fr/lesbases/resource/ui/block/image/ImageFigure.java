package fr.lesbases.resource.ui.block.image;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Beginning;
import fr.lesbases.common.Language;
import fr.lesbases.common.Texts;
import fr.lesbases.file.StoredFile;
import fr.lesbases.file.ui.Picture;
import fr.lesbases.resource.block.ImageBlock;
import fr.lesbases.resource.ui.block.LongWords;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An image with its title, its caption and all that it says. */
@Tag("figure")
public final class ImageFigure extends HtmlContainer {

    /** Of what names a description, in characters. */
    private static final int NAME = 60;

    public ImageFigure(ImageBlock block, StoredFile file, Language language) {
        this(file, block.shownAlt(), words(block, language));
        if (block.decorative() && words(block, language).length == 0) {
            // A figure of nothing: screen readers would say that there is one
            getElement().setAttribute("role", "presentation");
        }
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

    /** The description among them: HTML has nothing between an image and its caption, and nothing behind it. */
    private static Component[] words(ImageBlock block, Language language) {
        Span title = new Span(block.title());
        title.addClassName("b-image__t");
        Stream<Component> caption = Stream.of(title, new Span(block.caption())).filter(words -> !words.getText().isBlank()).map(words -> words);
        return Stream.concat(caption, description(block, language).stream()).toArray(Component[]::new);
    }

    private static Optional<Component> description(ImageBlock block, Language language) {
        return Optional.of(block.shownDescription()).filter(text -> !text.isBlank())
                .map(text -> new LongWords(Texts.get("resource.image.description"), block.title().isBlank() ? Beginning.of(block.alt(), NAME) : block.title(), text, language));
    }

    @Tag("figcaption")
    private static final class Caption extends HtmlContainer {

        Caption(Component... words) {
            add(words);
        }
    }
}
