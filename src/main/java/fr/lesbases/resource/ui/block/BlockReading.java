package fr.lesbases.resource.ui.block;

import com.vaadin.flow.component.Component;
import fr.lesbases.common.FileId;
import fr.lesbases.common.Language;
import fr.lesbases.common.ResourceId;
import fr.lesbases.file.StoredFile;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.ButtonBlock;
import fr.lesbases.resource.block.CalloutBlock;
import fr.lesbases.resource.block.CheckListBlock;
import fr.lesbases.resource.block.ColumnsBlock;
import fr.lesbases.resource.block.FileBlock;
import fr.lesbases.resource.block.FoldableBlock;
import fr.lesbases.resource.block.ImageBlock;
import fr.lesbases.resource.block.LinkBlock;
import fr.lesbases.resource.block.QuoteBlock;
import fr.lesbases.resource.block.RelatedBlock;
import fr.lesbases.resource.block.SectionTitleBlock;
import fr.lesbases.resource.block.SeparatorBlock;
import fr.lesbases.resource.block.TableBlock;
import fr.lesbases.resource.block.TextBlock;
import fr.lesbases.resource.block.VideoBlock;
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
import fr.lesbases.ui.InLanguage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How each kind of block looks to its readers. A new kind shows up here as a compiler error. */
public final class BlockReading {

    private BlockReading() {
    }

    /**
     * The block as readers see it; empty for one whose required field is empty.
     *
     * @param resources those that the viewer may read, of the ones it shows: it shows no others
     * @param language in which it is written
     */
    public static Optional<Component> of(Block block, Map<FileId, StoredFile> files, Map<ResourceId, ResourceRow> resources, Language language) {
        if (block.missing().isPresent()) {
            return Optional.empty();
        }
        Optional<Component> reading = reading(block, files, resources, language);
        // A section one opens is named by its title
        reading.filter(shown -> shown.getId().isEmpty() && !(block instanceof FoldableBlock)).ifPresent(shown -> shown.setId(SectionHeading.anchor(block.id())));
        return reading;
    }

    private static Optional<Component> reading(Block block, Map<FileId, StoredFile> files, Map<ResourceId, ResourceRow> resources, Language language) {
        return switch (block) {
            case SectionTitleBlock title -> Optional.of(InLanguage.mark(new SectionHeading(title), language));
            case TextBlock text -> Optional.of(new Prose(text.text(), language));
            case LinkBlock link -> Optional.of(InLanguage.mark(new LinkCard(link, files), language));
            case FileBlock attachment -> attachment.file().map(files::get).map(file -> new FileCard(attachment, file, attachment.captions().map(files::get), language));
            case ImageBlock image -> image.file().map(files::get).map(file -> InLanguage.mark(new ImageFigure(image, file, language), language));
            case SeparatorBlock separator -> Optional.of(new Rule());
            case QuoteBlock quote -> Optional.of(InLanguage.mark(new QuoteFigure(quote), language));
            case CalloutBlock callout -> Optional.of(new CalloutBox(callout, language));
            case ButtonBlock button -> Optional.of(InLanguage.mark(new ActionButton(button), language));
            case CheckListBlock list -> Optional.of(new CheckListBox(list, language));
            case TableBlock table -> Optional.of(new TableBox(table, language));
            case VideoBlock video -> Optional.of(new VideoFigure(video, language));
            case ColumnsBlock columns -> filled(inner(columns, files, resources, language)).map(inner -> new ColumnsBox(inner, language));
            case FoldableBlock section -> filled(inner(section, files, resources, language)).map(slots -> new FoldableBox(section, slots.getFirst(), language));
            case RelatedBlock related -> related.resource().map(resources::get).map(row -> new ResourceCard(related, row, language));
        };
    }

    /** A block that holds nothing for this reader is none for them. */
    private static Optional<List<List<Component>>> filled(List<List<Component>> slots) {
        return Optional.of(slots).filter(some -> some.stream().anyMatch(slot -> !slot.isEmpty()));
    }

    /** What stands in each slot of a block. */
    private static List<List<Component>> inner(Block block, Map<FileId, StoredFile> files, Map<ResourceId, ResourceRow> resources, Language language) {
        return block.slots().stream().map(slot -> slot.blocks().stream().flatMap(held -> of(held, files, resources, language).stream()).toList()).toList();
    }
}
