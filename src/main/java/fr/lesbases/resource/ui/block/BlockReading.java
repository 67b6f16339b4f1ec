package fr.lesbases.resource.ui.block;

import com.vaadin.flow.component.Component;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.file.StoredFile;
import fr.lesbases.resource.Block;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.resource.ui.block.button.ActionButton;
import fr.lesbases.resource.ui.block.callout.CalloutBox;
import fr.lesbases.resource.ui.block.checklist.CheckListBox;
import fr.lesbases.resource.ui.block.columns.ColumnsBox;
import fr.lesbases.resource.ui.block.file.FileCard;
import fr.lesbases.resource.ui.block.foldable.FoldableBox;
import fr.lesbases.resource.ui.block.image.ImageFigure;
import fr.lesbases.resource.ui.block.link.LinkCard;
import fr.lesbases.resource.ui.block.quote.QuoteFigure;
import fr.lesbases.resource.ui.block.resource.ResourceCard;
import fr.lesbases.resource.ui.block.separator.Rule;
import fr.lesbases.resource.ui.block.table.TableBox;
import fr.lesbases.resource.ui.block.text.Prose;
import fr.lesbases.resource.ui.block.title.SectionHeading;
import fr.lesbases.resource.ui.block.video.VideoFigure;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How each kind of block looks to its readers. A new kind shows up here as a compiler error. */
public final class BlockReading {

    private BlockReading() {
    }

    /** The same where no other resources are at hand: a block that shows one is not shown. */
    public static Optional<Component> of(Block block, Map<FileId, StoredFile> files) {
        return of(block, files, Map.of());
    }

    /**
     * The block as readers see it; empty for one whose required field is empty.
     *
     * @param resources those that the viewer may read, of the ones it shows: it shows no others
     */
    public static Optional<Component> of(Block block, Map<FileId, StoredFile> files, Map<ResourceId, ResourceRow> resources) {
        if (block.missing().isPresent()) {
            return Optional.empty();
        }
        Optional<Component> reading = reading(block, files, resources);
        // A section one opens is named by its title
        reading.filter(shown -> shown.getId().isEmpty() && !(block instanceof Block.Foldable)).ifPresent(shown -> shown.setId(SectionHeading.anchor(block.id())));
        return reading;
    }

    private static Optional<Component> reading(Block block, Map<FileId, StoredFile> files, Map<ResourceId, ResourceRow> resources) {
        return switch (block) {
            case Block.SectionTitle title -> Optional.of(new SectionHeading(title));
            case Block.Text text -> Optional.of(new Prose(text.text()));
            case Block.Link link -> Optional.of(new LinkCard(link, files));
            case Block.Attachment attachment -> attachment.file().map(files::get).map(file -> new FileCard(attachment, file));
            case Block.Image image -> image.file().map(files::get).map(file -> new ImageFigure(image, file));
            case Block.Separator separator -> Optional.of(new Rule());
            case Block.Quote quote -> Optional.of(new QuoteFigure(quote));
            case Block.Callout callout -> Optional.of(new CalloutBox(callout));
            case Block.Button button -> Optional.of(new ActionButton(button));
            case Block.CheckList list -> Optional.of(new CheckListBox(list));
            case Block.Table table -> Optional.of(new TableBox(table));
            case Block.Video video -> Optional.of(new VideoFigure(video));
            case Block.Columns columns -> filled(inner(columns, files, resources)).map(ColumnsBox::new);
            case Block.Foldable section -> filled(inner(section, files, resources)).map(slots -> new FoldableBox(section, slots.getFirst()));
            case Block.Related related -> related.resource().map(resources::get).map(row -> new ResourceCard(related, row));
        };
    }

    /** A block that holds nothing for this reader is none for them. */
    private static Optional<List<List<Component>>> filled(List<List<Component>> slots) {
        return Optional.of(slots).filter(some -> some.stream().anyMatch(slot -> !slot.isEmpty()));
    }

    /** What stands in each slot of a block. */
    private static List<List<Component>> inner(Block block, Map<FileId, StoredFile> files, Map<ResourceId, ResourceRow> resources) {
        return block.slots().stream().map(slot -> slot.blocks().stream().flatMap(held -> of(held, files, resources).stream()).toList()).toList();
    }
}
