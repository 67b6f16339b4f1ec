package fr.lesbases.resource.ui.block;

import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.WebAddress;
import fr.lesbases.file.StoredFile;
import fr.lesbases.file.TextState;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.resource.block.LinkBlock;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What an editor of one block may ask of the page it is on. */
public interface Desk {

    Optional<StoredFile> file(FileId id);

    /** How far the search has come with what it says; empty for an image. */
    Optional<TextState> textState(FileId id);

    /** Streams a file into the resource's store; may be called outside the page's lock. @throws fr.lesbases.common.DomainException where it is refused */
    StoredFile receive(String name, InputStream content) throws IOException;

    /** The same for an image, decoded and made safe. */
    StoredFile receiveImage(String name, InputStream content) throws IOException;

    /** The same for the captions of a video, WebVTT or SRT. */
    StoredFile receiveCaptions(String name, InputStream content) throws IOException;

    /** Another resource, where the person may read it. */
    Optional<ResourceRow> resource(ResourceId id);

    /** Other resources with these words, a page of them. */
    List<ResourceRow> suggest(String words);

    /** Asks a web page what it says of itself, in the background; {@code found} is called back in the page, never where there is nothing. */
    void preview(WebAddress address, Consumer<LinkBlock.Preview> found);
}
