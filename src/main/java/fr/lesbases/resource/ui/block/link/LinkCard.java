package fr.lesbases.resource.ui.block.link;

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
import fr.lesbases.resource.Block;
import fr.lesbases.ui.Icon;
import java.util.Map;

/** A link as a card: what its author says of it first, else what the page says of itself, else where it leads. */
public final class LinkCard extends Article {

    public LinkCard(Block.Link block, Map<FileId, StoredFile> files) {
        WebAddress address = block.address().orElseThrow();
        addClassNames("b-card", "b-link");

        Anchor title = new Anchor(address.value(), firstOf(block.title(), block.preview().map(Block.Preview::title).orElse(""), address.host()));
        title.getElement().setAttribute("rel", "nofollow ugc noopener");
        Span host = new Span(Icon.EXTERNAL.create(), new Span(address.host()));
        host.addClassName("b-link__u");
        Div words = new Div(new H3(title));
        words.addClassName("b-link__t");
        String caption = firstOf(block.caption(), block.preview().map(Block.Preview::description).orElse(""));
        if (!caption.isBlank()) {
            words.add(new Paragraph(caption));
        }
        words.add(host);

        add(words);
        block.preview().flatMap(Block.Preview::image).map(files::get).ifPresent(image -> add(new Picture(image, "", "200px", "b-link__i")));
    }

    private static String firstOf(String... texts) {
        for (String text : texts) {
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }
}
