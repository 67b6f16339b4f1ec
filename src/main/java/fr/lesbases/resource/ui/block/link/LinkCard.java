package fr.lesbases.resource.ui.block.link;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.FileId;
import fr.lesbases.common.WebAddress;
import fr.lesbases.file.StoredFile;
import fr.lesbases.file.ui.Picture;
import fr.lesbases.resource.block.LinkBlock;
import fr.lesbases.ui.Icon;
import java.util.Map;
import java.util.Optional;

/** A link as a card: what its author says of it first, else what the page says of itself, else where it leads. */
public final class LinkCard extends Article {

    private Optional<Picture> picture = Optional.empty();

    public LinkCard(LinkBlock block, Map<FileId, StoredFile> files) {
        this(block.address().orElseThrow(), words(block));
        show(block.preview().flatMap(LinkBlock.Preview::image).map(files::get));
    }

    /** @param words title and caption, or the fields for them */
    LinkCard(WebAddress address, Component... words) {
        Span host = new Span(Icon.EXTERNAL.create(), new Span(address.host()));
        host.addClassName("b-link__u");
        Div text = new Div(words);
        text.addClassName("b-link__t");
        text.add(host);
        addClassNames("b-card", "b-link");
        add(text);
    }

    /** The picture of the page it leads to; its words stay untouched. */
    void show(Optional<StoredFile> image) {
        picture.ifPresent(this::remove);
        picture = image.map(file -> new Picture(file, "", "200px", "b-link__i"));
        picture.ifPresent(this::add);
    }

    private static Component[] words(LinkBlock block) {
        WebAddress address = block.address().orElseThrow();
        Anchor title = new Anchor(address.value(), firstOf(block.title(), block.preview().map(LinkBlock.Preview::title).orElse(""), address.host()));
        title.getElement().setAttribute("rel", "nofollow ugc noopener");
        String caption = firstOf(block.caption(), block.preview().map(LinkBlock.Preview::description).orElse(""));
        return caption.isBlank() ? new Component[] {new H3(title)} : new Component[] {new H3(title), new Paragraph(caption)};
    }

    static String firstOf(String... texts) {
        for (String text : texts) {
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }
}
