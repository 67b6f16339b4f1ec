package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.UI;
import fr.lesbases.common.FileId;
import fr.lesbases.common.WebAddress;
import fr.lesbases.file.StoredFile;
import fr.lesbases.resource.Block;
import fr.lesbases.resource.ResourceFiles;
import fr.lesbases.resource.ui.block.Desk;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The files and previews of one open editor. */
final class PageDesk implements Desk {

    private final Draft draft;
    private final ResourceFiles files;
    /** Those that came since the page was opened; the upload's thread puts them here. */
    private final Map<FileId, StoredFile> received = new ConcurrentHashMap<>();

    PageDesk(Draft draft, ResourceFiles files) {
        this.draft = draft;
        this.files = files;
    }

    @Override
    public Optional<StoredFile> file(FileId id) {
        return Optional.ofNullable(draft.copy().files().get(id)).or(() -> Optional.ofNullable(received.get(id))).or(() -> files.find(id));
    }

    @Override
    public StoredFile receive(String name, InputStream content) throws IOException {
        return remember(files.receive(draft.copy().id(), name, content));
    }

    @Override
    public StoredFile receiveImage(String name, InputStream content) throws IOException {
        return remember(files.receiveImage(draft.copy().id(), name, content));
    }

    @Override
    public void preview(WebAddress address, Consumer<Block.Preview> found) {
        UI ui = UI.getCurrent();
        files.previewLater(draft.copy().id(), address, preview -> ui.access(() -> found.accept(preview)));
    }

    private StoredFile remember(StoredFile file) {
        received.put(file.id(), file);
        return file;
    }
}
