package fr.lesbases.resource.ui.block;

import com.vaadin.flow.component.Component;
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
import fr.lesbases.resource.ui.block.button.ButtonEditor;
import fr.lesbases.resource.ui.block.callout.CalloutEditor;
import fr.lesbases.resource.ui.block.checklist.CheckListEditor;
import fr.lesbases.resource.ui.block.columns.ColumnsEditor;
import fr.lesbases.resource.ui.block.file.FileEditor;
import fr.lesbases.resource.ui.block.foldable.FoldableEditor;
import fr.lesbases.resource.ui.block.image.ImageEditor;
import fr.lesbases.resource.ui.block.link.LinkEditor;
import fr.lesbases.resource.ui.block.quote.QuoteEditor;
import fr.lesbases.resource.ui.block.resource.RelatedEditor;
import fr.lesbases.resource.ui.block.separator.SeparatorEditor;
import fr.lesbases.resource.ui.block.table.TableEditor;
import fr.lesbases.resource.ui.block.text.TextEditor;
import fr.lesbases.resource.ui.block.title.SectionTitleEditor;
import fr.lesbases.resource.ui.block.video.VideoEditor;

/** Edits one kind of block in place. Each change is saved at once. A new kind shows up here as a compiler error. */
public interface BlockEditor {

    Component component();

    /** The latest of this block, changed by others or by an undo. */
    void show(Block block);

    /** Shows what can't be stored in one of its fields, with the sentence that says why. @param field its name, as by {@link Autosave} */
    default void refuse(String field, String value, String why) {
        Autosave.refuse(component(), field, value, why);
    }

    static BlockEditor of(Block block, Desk desk, BlockSaver save) {
        return switch (block) {
            case SectionTitleBlock title -> new SectionTitleEditor(title, save);
            case TextBlock text -> new TextEditor(text, save);
            case LinkBlock link -> new LinkEditor(link, desk, save);
            case FileBlock attachment -> new FileEditor(attachment, desk, save);
            case ImageBlock image -> new ImageEditor(image, desk, save);
            case SeparatorBlock separator -> new SeparatorEditor();
            case QuoteBlock quote -> new QuoteEditor(quote, save);
            case CalloutBlock callout -> new CalloutEditor(callout, save);
            case ButtonBlock button -> new ButtonEditor(button, save);
            case CheckListBlock list -> new CheckListEditor(list, save);
            case TableBlock table -> new TableEditor(table, save);
            case VideoBlock video -> new VideoEditor(video, desk, save);
            case ColumnsBlock columns -> new ColumnsEditor(columns, save);
            case FoldableBlock section -> new FoldableEditor(section, save);
            case RelatedBlock related -> new RelatedEditor(related, desk, save);
        };
    }
}
