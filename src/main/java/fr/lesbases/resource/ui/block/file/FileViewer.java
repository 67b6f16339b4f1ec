package fr.lesbases.resource.ui.block.file;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.lesbases.common.Language;
import fr.lesbases.common.Texts;
import fr.lesbases.file.StoredFile;
import fr.lesbases.file.ui.FileAddresses;
import fr.lesbases.ui.Icon;
import java.util.Optional;

/** Shows a file in the page once it is opened: PDF, image, video, sound, plain text. Nothing is loaded before. */
final class FileViewer extends NativeDetails {

    private FileViewer(Component content) {
        super(new Span(Icon.EYE.create(), new Span(Texts.get("resource.file.view"))), content);
        addClassName("b-file__view");
    }

    /** @param captions of a video @param language theirs */
    static Optional<FileViewer> of(StoredFile file, String name, Optional<StoredFile> captions, Language language) {
        if (!FileAddresses.isViewable(file)) {
            return Optional.empty();
        }
        String address = FileAddresses.view(file);
        String type = file.mediaType();
        if (type.startsWith("image/")) {
            Image image = new Image(address, name);
            image.getElement().setAttribute("loading", "lazy");
            return Optional.of(new FileViewer(image));
        }
        if (file.isPlayed()) {
            Player player = new Player(type.startsWith("video/") ? "video" : "audio", address, name);
            captions.filter(track -> file.isShownVideo()).ifPresent(track -> player.caption(track, language));
            return Optional.of(new FileViewer(player));
        }
        IFrame frame = new IFrame(address);
        frame.setTitle(name);
        frame.getElement().setAttribute("loading", "lazy");
        return Optional.of(new FileViewer(frame));
    }

    /** The browser's own player; asks for nothing but the length before it is started. */
    private static final class Player extends Component {

        Player(String tag, String address, String name) {
            super(new Element(tag));
            getElement().setAttribute("controls", true).setAttribute("preload", "none").setAttribute("src", address).setAttribute("aria-label", name);
        }

        void caption(StoredFile captions, Language language) {
            getElement().appendChild(new Element("track").setAttribute("kind", "captions").setAttribute("srclang", language.code()).setAttribute("label", language.name())
                    .setAttribute("default", true).setAttribute("src", FileAddresses.view(captions)));
        }
    }
}
