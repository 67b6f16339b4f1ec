package fr.lesbases.resource.ui.editor;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.RichText;
import fr.lesbases.common.VideoAddress;
import fr.lesbases.common.WebAddress;
import fr.lesbases.resource.Block;
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
            case Block.SectionTitle title -> new Block.SectionTitle(title.id(), words);
            case Block.Text text -> new Block.Text(text.id(), RichText.clean(typed));
            case Block.Link link -> switch (field) {
                case "title" -> new Block.Link(link.id(), link.address(), words, link.caption(), link.preview());
                case "caption" -> new Block.Link(link.id(), link.address(), link.title(), words, link.preview());
                default -> WebAddress.parse(words).<Block>map(address -> new Block.Link(link.id(), Optional.of(address), link.title(), link.caption(),
                        link.preview().filter(same -> link.address().filter(address::equals).isPresent()))).orElse(link);
            };
            case Block.Attachment file -> switch (field) {
                case "title" -> file.withTitle(words);
                case "transcript" -> file.withTranscript(words);
                default -> file.withCaption(words);
            };
            case Block.Image image -> switch (field) {
                case "alt" -> image.withAlt(words);
                case "title" -> image.withTitle(words);
                case "description" -> image.withDescription(words);
                default -> image.withCaption(words);
            };
            case Block.Separator separator -> separator;
            case Block.Columns columns -> columns;
            case Block.Foldable section -> new Block.Foldable(section.id(), words, section.body());
            case Block.Quote quote -> field.equals("source") ? new Block.Quote(quote.id(), quote.text(), words) : new Block.Quote(quote.id(), words, quote.source());
            case Block.Callout callout -> new Block.Callout(callout.id(), callout.tone(), RichText.clean(typed));
            case Block.Button button -> field.equals("label") ? new Block.Button(button.id(), words, button.address())
                    : WebAddress.parse(words).<Block>map(address -> new Block.Button(button.id(), button.label(), Optional.of(address))).orElse(button);
            case Block.CheckList list -> new Block.CheckList(list.id(), CheckListEditor.items(typed));
            case Block.Table table -> field.equals("caption") ? new Block.Table(table.id(), words, table.headerRow(), table.headerColumn(), table.rows())
                    : new Block.Table(table.id(), table.caption(), table.headerRow(), table.headerColumn(), TableField.rows(typed));
            case Block.Related related -> new Block.Related(related.id(), related.resource(), words);
            case Block.Video video -> switch (field) {
                case "title" -> video.withTitle(words);
                case "caption" -> video.withCaption(words);
                case "transcript" -> video.withTranscript(words);
                default -> WebAddress.parse(words).filter(address -> VideoAddress.of(address).isPresent()).map(video::withAddress).orElse(video);
            };
        };
    }
}
