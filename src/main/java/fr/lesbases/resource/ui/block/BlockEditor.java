package fr.lesbases.resource.ui.block;

import com.vaadin.flow.component.Component;
import fr.lesbases.resource.Block;
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
            case Block.SectionTitle title -> new SectionTitleEditor(title, save);
            case Block.Text text -> new TextEditor(text, save);
            case Block.Link link -> new LinkEditor(link, desk, save);
            case Block.Attachment attachment -> new FileEditor(attachment, desk, save);
            case Block.Image image -> new ImageEditor(image, desk, save);
            case Block.Separator separator -> new SeparatorEditor();
            case Block.Quote quote -> new QuoteEditor(quote, save);
            case Block.Callout callout -> new CalloutEditor(callout, save);
            case Block.Button button -> new ButtonEditor(button, save);
            case Block.CheckList list -> new CheckListEditor(list, save);
            case Block.Table table -> new TableEditor(table, save);
            case Block.Video video -> new VideoEditor(video, desk, save);
            case Block.Columns columns -> new ColumnsEditor(columns, save);
            case Block.Foldable section -> new FoldableEditor(section, save);
            case Block.Related related -> new RelatedEditor(related, desk, save);
        };
    }
}
