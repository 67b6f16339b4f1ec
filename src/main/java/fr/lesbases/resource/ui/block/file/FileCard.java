package fr.lesbases.resource.ui.block.file;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.file.StoredFile;
import fr.lesbases.file.ui.FileAddresses;
import fr.lesbases.resource.Block;
import fr.lesbases.ui.Formats;
import fr.lesbases.ui.Icon;

/** A file as a card: its kind, name and size, a way to see it in the page where a browser can, and to take it away. */
public final class FileCard extends Article {

    public FileCard(Block.Attachment block, StoredFile file) {
        addClassNames("b-card", "b-file");
        String name = block.title().isBlank() ? file.name() : block.title();

        Span kind = new Span(Icon.FILE.create(), new Span(FileKind.of(file)));
        kind.addClassName("b-file__k");
        Div words = new Div(new H3(name));
        if (!block.caption().isBlank()) {
            words.add(new Paragraph(block.caption()));
        }
        Paragraph facts = new Paragraph(block.title().isBlank() ? Formats.size(file.size()) : Texts.get("resource.file.facts", file.name(), Formats.size(file.size())));
        facts.addClassName("b-file__f");
        words.add(facts);
        Anchor download = new Anchor(FileAddresses.download(file), Icon.DOWNLOAD.create(), new Span(Texts.get("resource.file.download")));
        download.getElement().setAttribute("download", "").setAttribute("aria-label", Texts.get("resource.file.downloadNamed", name)).setAttribute("router-ignore", "");
        download.addClassNames("btn", "btn--line");
        add(kind, words, download);
        FileViewer.of(file, name).ifPresent(this::add);
    }
}
