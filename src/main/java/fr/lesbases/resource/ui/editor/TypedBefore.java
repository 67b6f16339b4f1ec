package fr.lesbases.resource.ui.editor;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.RichText;
import fr.lesbases.common.VideoAddress;
import fr.lesbases.common.WebAddress;
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
import fr.lesbases.resource.ui.block.checklist.CheckListEditor;
import fr.lesbases.resource.ui.block.table.TableField;
import java.util.List;
import java.util.Optional;

/**
 * What a browser kept because the server never confirmed it: the value of one field, named as by {@link fr.lesbases.resource.ui.block.Autosave}.
 *
 * @param block empty for the title and the description of the resource
 * @param kind of the block, as {@link Kind#code}
 * @param bases what the field may hold on the server: the value before, and each one sent since without an answer; at least one
 */
record TypedBefore(Optional<BlockId> block, String kind, String field, List<String> bases, String value) {

    TypedBefore {
        bases = List.copyOf(bases);
    }

    boolean isBased(String current) {
        return bases.stream().map(String::strip).anyMatch(current::equals);
    }

    /** The block the typing started from: the current one, unless somebody else changed this field. */
    Block from(Block current) {
        return bases.stream().map(base -> with(current, base)).anyMatch(current::equals) ? current : with(current, bases.getFirst());
    }

    Block onto(Block current) {
        return with(current, value);
    }

    /** The block it was typed in, with nothing in it: for one that is nowhere any more. */
    Optional<Block> blank() {
        return block.flatMap(id -> Kind.of(kind).map(one -> one.empty().apply(id)));
    }

    private Block with(Block block, String typed) {
        String words = typed.strip();
        return switch (block) {
            case SectionTitleBlock title -> new SectionTitleBlock(title.id(), words);
            case TextBlock text -> new TextBlock(text.id(), RichText.clean(typed));
            case LinkBlock link -> switch (field) {
                case "title" -> new LinkBlock(link.id(), link.address(), words, link.caption(), link.preview());
                case "caption" -> new LinkBlock(link.id(), link.address(), link.title(), words, link.preview());
                default -> WebAddress.parse(words).<Block>map(address -> new LinkBlock(link.id(), Optional.of(address), link.title(), link.caption(),
                        link.preview().filter(same -> link.address().filter(address::equals).isPresent()))).orElse(link);
            };
            case FileBlock file -> switch (field) {
                case "title" -> file.withTitle(words);
                case "transcript" -> file.withTranscript(words);
                default -> file.withCaption(words);
            };
            case ImageBlock image -> switch (field) {
                case "alt" -> image.withAlt(words);
                case "title" -> image.withTitle(words);
                case "description" -> image.withDescription(words);
                default -> image.withCaption(words);
            };
            case SeparatorBlock separator -> separator;
            case ColumnsBlock columns -> columns;
            case FoldableBlock section -> new FoldableBlock(section.id(), words, section.body());
            case QuoteBlock quote -> field.equals("source") ? new QuoteBlock(quote.id(), quote.text(), words) : new QuoteBlock(quote.id(), words, quote.source());
            case CalloutBlock callout -> new CalloutBlock(callout.id(), callout.tone(), RichText.clean(typed));
            case ButtonBlock button -> field.equals("label") ? new ButtonBlock(button.id(), words, button.address())
                    : WebAddress.parse(words).<Block>map(address -> new ButtonBlock(button.id(), button.label(), Optional.of(address))).orElse(button);
            case CheckListBlock list -> new CheckListBlock(list.id(), CheckListEditor.items(typed));
            case TableBlock table -> field.equals("caption") ? new TableBlock(table.id(), words, table.headerRow(), table.headerColumn(), table.rows())
                    : new TableBlock(table.id(), table.caption(), table.headerRow(), table.headerColumn(), TableField.rows(typed));
            case RelatedBlock related -> new RelatedBlock(related.id(), related.resource(), words);
            case VideoBlock video -> switch (field) {
                case "title" -> video.withTitle(words);
                case "caption" -> video.withCaption(words);
                case "transcript" -> video.withTranscript(words);
                default -> WebAddress.parse(words).filter(address -> VideoAddress.of(address).isPresent()).map(video::withAddress).orElse(video);
            };
        };
    }
}
