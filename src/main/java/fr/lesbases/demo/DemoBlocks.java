package fr.lesbases.demo;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.FileId;
import fr.lesbases.common.RichText;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the blocks of a resource of the demonstration. */
final class DemoBlocks {

    /** @param file receives a file @param image draws and receives an image */
    Block make(DemoResource.Block wanted, DemoCast cast, Function<DemoResource.File, FileId> file, Function<DemoResource.Drawing, FileId> image) {
        BlockId id = BlockId.create();
        return Stream.<Optional<? extends Block>>of(
                        wanted.file().map(one -> new FileBlock(id, Optional.of(file.apply(one)), one.title().orElse(""), one.caption().orElse(""))),
                        wanted.image().map(one -> new ImageBlock(id, Optional.of(image.apply(one)), one.alt().orElse(""), one.title().orElse(""), one.caption().orElse(""), false,
                                one.description().orElse("").strip())),
                        wanted.resource().map(code -> new RelatedBlock(id, Optional.of(cast.resource(code)), "")),
                        written(id, wanted))
                .flatMap(Optional::stream).map(Block.class::cast).findFirst().orElseThrow();
    }

    /** Those that need nothing but their words, and those that hold others of this sort. */
    static Optional<Block> written(BlockId id, DemoResource.Block wanted) {
        return Stream.<Optional<? extends Block>>of(
                        wanted.title().map(title -> new SectionTitleBlock(id, title)),
                        wanted.text().map(text -> new TextBlock(id, RichText.clean(text))),
                        wanted.link().map(link -> new LinkBlock(id, WebAddress.parse(link.url()), link.title().orElse(""), link.caption().orElse(""),
                                link.preview().map(preview -> new LinkBlock.Preview(preview.title(), preview.description(), Optional.empty())))),
                        wanted.quote().map(quote -> new QuoteBlock(id, quote.text(), quote.source().orElse(""))),
                        wanted.callout().map(callout -> new CalloutBlock(id, CalloutBlock.Tone.valueOf(callout.tone().toUpperCase(Locale.ROOT)), RichText.clean(callout.text()))),
                        wanted.button().map(button -> new ButtonBlock(id, button.label(), WebAddress.parse(button.url()))),
                        wanted.checklist().map(items -> new CheckListBlock(id, items)),
                        wanted.table().map(table -> new TableBlock(id, table.caption().orElse(""), true, true, table.rows())),
                        wanted.video().map(video -> new VideoBlock(id, WebAddress.parse(video.url()), video.title(), video.caption().orElse(""))),
                        wanted.separator().map(line -> new SeparatorBlock(id)),
                        wanted.columns().map(columns -> new ColumnsBlock(id, columns.stream().map(DemoBlocks::slot).toList())),
                        wanted.foldable().map(section -> new FoldableBlock(id, section.title(), slot(section.blocks()))))
                .flatMap(Optional::stream).map(Block.class::cast).findFirst();
    }

    private static Block.Slot slot(List<DemoResource.Block> held) {
        return new Block.Slot(BlockId.create(), held.stream().map(block -> written(BlockId.create(), block).orElseThrow()).toList());
    }
}
