package fr.lesbases.demo;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.FileId;
import fr.lesbases.common.RichText;
import fr.lesbases.common.WebAddress;
import fr.lesbases.resource.Block;
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
                        wanted.file().map(one -> new Block.Attachment(id, Optional.of(file.apply(one)), one.title().orElse(""), one.caption().orElse(""))),
                        wanted.image().map(one -> new Block.Image(id, Optional.of(image.apply(one)), one.alt().orElse(""), one.title().orElse(""), one.caption().orElse(""), false,
                                one.description().orElse("").strip())),
                        wanted.resource().map(code -> new Block.Related(id, Optional.of(cast.resource(code)), "")),
                        written(id, wanted))
                .flatMap(Optional::stream).map(Block.class::cast).findFirst().orElseThrow();
    }

    /** Those that need nothing but their words, and those that hold others of this sort. */
    static Optional<Block> written(BlockId id, DemoResource.Block wanted) {
        return Stream.<Optional<? extends Block>>of(
                        wanted.title().map(title -> new Block.SectionTitle(id, title)),
                        wanted.text().map(text -> new Block.Text(id, RichText.clean(text))),
                        wanted.link().map(link -> new Block.Link(id, WebAddress.parse(link.url()), link.title().orElse(""), link.caption().orElse(""),
                                link.preview().map(preview -> new Block.Preview(preview.title(), preview.description(), Optional.empty())))),
                        wanted.quote().map(quote -> new Block.Quote(id, quote.text(), quote.source().orElse(""))),
                        wanted.callout().map(callout -> new Block.Callout(id, Block.Tone.valueOf(callout.tone().toUpperCase(Locale.ROOT)), RichText.clean(callout.text()))),
                        wanted.button().map(button -> new Block.Button(id, button.label(), WebAddress.parse(button.url()))),
                        wanted.checklist().map(items -> new Block.CheckList(id, items)),
                        wanted.table().map(table -> new Block.Table(id, table.caption().orElse(""), true, true, table.rows())),
                        wanted.video().map(video -> new Block.Video(id, WebAddress.parse(video.url()), video.title(), video.caption().orElse(""))),
                        wanted.separator().map(line -> new Block.Separator(id)),
                        wanted.columns().map(columns -> new Block.Columns(id, columns.stream().map(DemoBlocks::slot).toList())),
                        wanted.foldable().map(section -> new Block.Foldable(id, section.title(), slot(section.blocks()))))
                .flatMap(Optional::stream).map(Block.class::cast).findFirst();
    }

    private static Block.Slot slot(List<DemoResource.Block> held) {
        return new Block.Slot(BlockId.create(), held.stream().map(block -> written(BlockId.create(), block).orElseThrow()).toList());
    }
}
