package fr.lesbases.resource.ui.block.file;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Language;
import fr.lesbases.common.Texts;
import fr.lesbases.file.StoredFile;
import fr.lesbases.file.ui.FileAddresses;
import fr.lesbases.resource.block.FileBlock;
import fr.lesbases.resource.ui.block.LongWords;
import fr.lesbases.ui.Formats;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.InLanguage;
import java.util.Optional;

/** A file as a card: its kind, name and size, a way to see it in the page where a browser can, and to take it away. */
public final class FileCard extends Article {

    /** @param captions of a video */
    public FileCard(FileBlock block, StoredFile file, Optional<StoredFile> captions, Language language) {
        this(file, captions, language, name(block, file), block.title().isBlank() ? Formats.size(file.size()) : facts(file),
                words(block, file, language));
        LongWords.transcript(name(block, file), block.transcript(), language).ifPresent(this::add);
    }

    /** @param fields for title and caption */
    FileCard(StoredFile file, Optional<StoredFile> captions, Component... fields) {
        this(file, captions, Language.FRENCH, file.name(), facts(file), fields);
    }

    private FileCard(StoredFile file, Optional<StoredFile> captions, Language language, String name, String said, Component... title) {
        addClassNames("b-card", "b-file");
        Span kind = new Span(Icon.FILE.create(), new Span(FileKind.of(file)));
        kind.addClassName("b-file__k");
        Paragraph facts = new Paragraph(said);
        Div words = new Div(title);
        words.add(facts);
        Anchor download = new Anchor(FileAddresses.download(file), Icon.DOWNLOAD.create(), new Span(Texts.get("resource.file.download")));
        download.getElement().setAttribute("download", "").setAttribute("aria-label", Texts.get("resource.file.downloadNamed", name)).setAttribute("router-ignore", "");
        download.addClassNames("btn", "btn--line");
        add(kind, words, download);
        FileViewer.of(file, name, captions, language).ifPresent(this::add);
    }

    private static Component[] words(FileBlock block, StoredFile file, Language language) {
        // A file's name is in no language
        H3 name = InLanguage.mark(new H3(name(block, file)), block.title().isBlank() ? Language.FRENCH : language);
        return block.caption().isBlank() ? new Component[] {name} : new Component[] {name, InLanguage.mark(new Paragraph(block.caption()), language)};
    }

    private static String name(FileBlock block, StoredFile file) {
        return block.title().isBlank() ? file.name() : block.title();
    }

    private static String facts(StoredFile file) {
        return Texts.get("resource.file.facts", file.name(), Formats.size(file.size()));
    }
}
