package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.UI;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.WebAddress;
import fr.lesbases.file.StoredFile;
import fr.lesbases.file.TextState;
import fr.lesbases.resource.RelatedResources;
import fr.lesbases.resource.ResourceFiles;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.LinkBlock;
import fr.lesbases.resource.ui.block.Desk;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the blocks of one open editor ask for: files, previews, other resources. */
final class PageDesk implements Desk {

    private final Draft draft;
    private final ResourceFiles files;
    /** Those that came since the page was opened; the upload's thread puts them here. */
    private final Map<FileId, StoredFile> received = new ConcurrentHashMap<>();

    private final Map<FileId, TextState> textStates = new HashMap<>();
    private final RelatedResources related;
    private final Map<ResourceId, ResourceRow> resources = new HashMap<>();
    private final Set<ResourceId> asked = new HashSet<>();

    PageDesk(Draft draft, ResourceFiles files, RelatedResources related) {
        this.draft = draft;
        this.files = files;
        this.related = related;
    }

    @Override
    public Optional<StoredFile> file(FileId id) {
        return Optional.ofNullable(draft.copy().files().get(id)).or(() -> Optional.ofNullable(received.get(id))).or(() -> files.find(id));
    }

    /** The first question asks for all that the draft offers: one query, however many blocks. */
    @Override
    public Optional<TextState> textState(FileId id) {
        if (!textStates.containsKey(id)) {
            Set<FileId> wanted = new HashSet<>(draft.content().files());
            wanted.add(id);
            textStates.putAll(files.textStates(draft.copy().id(), wanted));
        }
        return Optional.ofNullable(textStates.get(id));
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
    public StoredFile receiveCaptions(String name, InputStream content) throws IOException {
        return remember(files.receiveCaptions(draft.copy().id(), name, content));
    }

    @Override
    public void preview(WebAddress address, Consumer<LinkBlock.Preview> found) {
        UI ui = UI.getCurrent();
        files.previewLater(draft.copy().id(), address, preview -> ui.access(() -> found.accept(preview)));
    }

    /** The first question asks for all that the draft shows: one query, however many blocks. */
    @Override
    public Optional<ResourceRow> resource(ResourceId id) {
        if (!asked.contains(id)) {
            Set<ResourceId> wanted = new HashSet<>(draft.content().resources());
            wanted.add(id);
            asked.addAll(wanted);
            resources.putAll(related.find(wanted));
        }
        return Optional.ofNullable(resources.get(id));
    }

    /** Those that these blocks show. */
    Map<ResourceId, ResourceRow> resources(Stream<Block> blocks) {
        return blocks.flatMap(block -> block.resources().stream()).distinct().flatMap(id -> resource(id).stream()).collect(Collectors.toMap(ResourceRow::id, Function.identity()));
    }

    @Override
    public List<ResourceRow> suggest(String words) {
        return related.suggest(words).stream().filter(row -> !row.id().equals(draft.copy().id())).toList();
    }

    /** Another resource at this address, where the person may read it. */
    Optional<ResourceId> resourceAt(Slug slug) {
        return related.at(slug).filter(id -> !id.equals(draft.copy().id()));
    }

    private StoredFile remember(StoredFile file) {
        received.put(file.id(), file);
        return file;
    }
}
