package fr.lesbases.resource;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.WebAddress;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.FileTexts;
import fr.lesbases.file.Files;
import fr.lesbases.file.StoredFile;
import fr.lesbases.file.TextState;
import fr.lesbases.link.LinkPreviews;
import fr.lesbases.link.PreviewQueue;
import fr.lesbases.resource.block.LinkBlock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;

/**
 * Brings files into a resource. Each method asks whether the viewer may edit it before the first byte, and again after the last: an upload may take minutes, in
 * which they may have been taken out. No transaction is held while bytes flow.
 */
@Service
public class ResourceFiles {

    private final Authoring authoring;
    private final Files files;
    private final FileTexts texts;
    private final LinkPreviews previews;
    private final PreviewQueue queue;
    private final CurrentViewer currentViewer;

    ResourceFiles(Authoring authoring, Files files, FileTexts texts, LinkPreviews previews, PreviewQueue queue, CurrentViewer currentViewer) {
        this.authoring = authoring;
        this.files = files;
        this.texts = texts;
        this.previews = previews;
        this.queue = queue;
        this.currentViewer = currentViewer;
    }

    public Optional<StoredFile> find(FileId id) {
        return files.find(id);
    }

    /** How far the search has come with what these files of the resource say; images are not among them. */
    public Map<FileId, TextState> textStates(ResourceId resource, Collection<FileId> ids) {
        authoring.requireEditable(resource);
        return texts.states(ids);
    }

    /** A file of any kind. @throws fr.lesbases.common.DomainException where it is too large or its name is none */
    public StoredFile receive(ResourceId resource, String name, InputStream content) throws IOException {
        authoring.requireEditable(resource);
        return files.receive(FileOwner.of(resource), name, askedAgain(resource, content));
    }

    /** An image, decoded and made safe. @throws fr.lesbases.common.DomainException where it is none, or too large */
    public StoredFile receiveImage(ResourceId resource, String name, InputStream content) throws IOException {
        authoring.requireEditable(resource);
        return files.receiveImage(FileOwner.of(resource), name, askedAgain(resource, content));
    }

    /** The captions of a video. @throws fr.lesbases.common.DomainException where they are none, or too large */
    public StoredFile receiveCaptions(ResourceId resource, String name, InputStream content) throws IOException {
        authoring.requireEditable(resource);
        return files.receiveCaptions(FileOwner.of(resource), name, askedAgain(resource, content));
    }

    /** What the page says of itself; its image is kept with the resource. Empty where it doesn't answer in time or says nothing. Takes up to some seconds. */
    public Optional<LinkBlock.Preview> preview(ResourceId resource, WebAddress address) {
        authoring.requireEditable(resource);
        return previews.fetch(address).map(page -> new LinkBlock.Preview(page.title(), page.description(),
                page.image().flatMap(previews::fetchImage).flatMap(image -> keepPreviewImage(resource, image)).map(StoredFile::id)));
    }

    /** The same without waiting: {@code found} is told on another thread, and not at all where there is no preview or the viewer asked for very many. */
    public void previewLater(ResourceId resource, WebAddress address, Consumer<LinkBlock.Preview> found) {
        queue.add(currentViewer.signedIn().profile().orElseThrow().toString(),
                new DelegatingSecurityContextRunnable(() -> preview(resource, address).ifPresent(found)));
    }

    private InputStream askedAgain(ResourceId resource, InputStream content) {
        return new CheckedStream(content, () -> authoring.requireEditable(resource));
    }

    /** A preview without image is still one, whatever the other site offers as its image. */
    private Optional<StoredFile> keepPreviewImage(ResourceId resource, byte[] image) {
        try {
            return Optional.of(files.receiveImage(FileOwner.of(resource), "apercu", new ByteArrayInputStream(image)));
        } catch (DomainException | IOException none) {
            return Optional.empty();
        }
    }
}
