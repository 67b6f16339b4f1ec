package fr.lesbases.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is in the database stays readable: blocks go through JSON and come back the same. */
class BlockJsonTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void everyKindComesBackTheSame() {
        List<Block> blocks = List.of(
                new SectionTitleBlock(BlockId.create(), "Avant l’atelier"),
                new TextBlock(BlockId.create(), RichText.clean("<p>Un <strong>mot</strong> &amp; « deux »</p>")),
                new LinkBlock(BlockId.create(), WebAddress.parse("https://exemple.fr/a?b=c"), "Titre", "Légende",
                        Optional.of(new LinkBlock.Preview("T", "D", Optional.of(FileId.create())))),
                new FileBlock(BlockId.create(), Optional.of(FileId.create()), "", "", "Bonjour.\nOn commence.", Optional.of(FileId.create())),
                new ImageBlock(BlockId.create(), Optional.empty(), "alt", "", "", true, "Une frise\nEn trois temps"),
                new SeparatorBlock(BlockId.create()),
                new QuoteBlock(BlockId.create(), "« Enfin »", "Madame Roche"),
                new CalloutBlock(BlockId.create(), CalloutBlock.Tone.WARNING, RichText.clean("<p>Jamais</p>")),
                new ButtonBlock(BlockId.create(), "S’inscrire", WebAddress.parse("https://exemple.fr/")),
                new CheckListBlock(BlockId.create(), List.of("Imprimer", "Charger")),
                new TableBlock(BlockId.create(), "Horaires", true, false, List.of(List.of("Jour", "Heure"), List.of("Lundi", "9 h"))),
                new VideoBlock(BlockId.create(), WebAddress.parse("https://framatube.org/w/kkGMgK9ZtnKfYAgnEtQxbv"), "Qu’est-ce que PeerTube ?", "", "Une vidéo…"),
                new ColumnsBlock(BlockId.create(), List.of(new Block.Slot(BlockId.create(), List.of(new SeparatorBlock(BlockId.create()))), Block.Slot.empty())),
                new FoldableBlock(BlockId.create(), "Pour en savoir plus", new Block.Slot(BlockId.create(), List.of(new SectionTitleBlock(BlockId.create(), "Dedans")))),
                new RelatedBlock(BlockId.create(), Optional.of(ResourceId.create()), "Pour aller plus loin"));
        assertThat(blocks.stream().map(Object::getClass)).containsExactlyInAnyOrder(Block.class.getPermittedSubclasses());
        assertThat(JSON.readValue(JSON.writeValueAsString(new BlockList(blocks)), BlockList.class).blocks()).isEqualTo(blocks);
    }

    @Test
    void theStoredFormIsTheOneOldRevisionsHave() {
        String stored = """
                [{"kind":"title","id":"6f1d2c3a-0b5e-4a7c-9d11-5e0a7b4c2f10","title":"Avant"},
                 {"kind":"link","id":"7f1d2c3a-0b5e-4a7c-9d11-5e0a7b4c2f10","address":"https://exemple.fr/","title":"","caption":""},
                 {"kind":"image","id":"8f1d2c3a-0b5e-4a7c-9d11-5e0a7b4c2f10","alt":"Une salle","title":"","caption":""},
                 {"kind":"file","id":"9f1d2c3a-0b5e-4a7c-9d11-5e0a7b4c2f10","title":"Un son","caption":""},
                 {"kind":"video","id":"af1d2c3a-0b5e-4a7c-9d11-5e0a7b4c2f10","address":"https://youtu.be/abcdefghijk","title":"","caption":""}]""";
        List<Block> blocks = JSON.readValue(stored, BlockList.class).blocks();
        assertThat(blocks.get(0)).isInstanceOfSatisfying(SectionTitleBlock.class, title -> assertThat(title.title()).isEqualTo("Avant"));
        assertThat(blocks.get(1)).isInstanceOfSatisfying(LinkBlock.class, link -> assertThat(link.preview()).isEmpty());
        assertThat(blocks.get(2)).isEqualTo(new ImageBlock(blocks.get(2).id(), Optional.empty(), "Une salle", "", "", false, ""));
        assertThat(blocks.get(3)).isEqualTo(new FileBlock(blocks.get(3).id(), Optional.empty(), "Un son", "", "", Optional.empty()));
        assertThat(blocks.get(4)).isEqualTo(new VideoBlock(blocks.get(4).id(), WebAddress.parse("https://youtu.be/abcdefghijk"), "", "", ""));
    }

    @Test
    void everyKindIsWrittenAsItIsStored() {
        String stored = """
                {"kind":"title","id":"00000000-0000-0000-0000-000000000001","title":"Avant"}
                {"kind":"text","id":"00000000-0000-0000-0000-000000000002","text":"<p>Un mot</p>"}
                {"kind":"link","id":"00000000-0000-0000-0000-000000000003","address":"https://exemple.fr/","title":"T","caption":"C","preview":{"title":"P","description":"D","image":"00000000-0000-0000-0000-0000000000f1"}}
                {"kind":"file","id":"00000000-0000-0000-0000-000000000004","file":"00000000-0000-0000-0000-0000000000f2","title":"T","caption":"C","transcript":"Bonjour","captions":null}
                {"kind":"image","id":"00000000-0000-0000-0000-000000000005","file":null,"alt":"A","title":"T","caption":"C","decorative":true,"description":"D"}
                {"kind":"separator","id":"00000000-0000-0000-0000-000000000006"}
                {"kind":"quote","id":"00000000-0000-0000-0000-000000000007","text":"Enfin","source":"S"}
                {"kind":"callout","id":"00000000-0000-0000-0000-000000000008","tone":"TIP","text":"<p>Un mot</p>"}
                {"kind":"button","id":"00000000-0000-0000-0000-000000000009","label":"Aller","address":"https://exemple.fr/"}
                {"kind":"checklist","id":"00000000-0000-0000-0000-000000000010","items":["Un","Deux"]}
                {"kind":"table","id":"00000000-0000-0000-0000-000000000011","caption":"C","headerRow":true,"headerColumn":false,"rows":[["a","b"]]}
                {"kind":"video","id":"00000000-0000-0000-0000-000000000012","address":"https://youtu.be/abcdefghijk","title":"T","caption":"C","transcript":"Bonjour"}
                {"kind":"resource","id":"00000000-0000-0000-0000-000000000013","resource":"00000000-0000-0000-0000-0000000000e1","note":"N"}
                {"kind":"columns","id":"00000000-0000-0000-0000-000000000014","columns":[{"id":"00000000-0000-0000-0000-000000000015","blocks":[]},{"id":"00000000-0000-0000-0000-000000000016","blocks":[]}]}
                {"kind":"foldable","id":"00000000-0000-0000-0000-000000000017","title":"T","body":{"id":"00000000-0000-0000-0000-000000000018","blocks":[{"kind":"separator","id":"00000000-0000-0000-0000-000000000019"}]}}""";
        assertThat(stored.lines()).hasSameSizeAs(Block.class.getPermittedSubclasses())
                .allSatisfy(line -> assertThat(JSON.writeValueAsString(JSON.readValue(line, Block.class))).isEqualTo(line));
    }

    @Test
    void aFieldBeyondItsLimitIsNeverABlock() {
        assertThatThrownBy(() -> new SectionTitleBlock(BlockId.create(), "a".repeat(Block.MAX_SECTION_TITLE + 1))).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new ImageBlock(BlockId.create(), Optional.empty(), "a".repeat(ImageBlock.MAX_ALT + 1), "", "")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new ImageBlock(BlockId.create(), Optional.empty(), "", "", "", false, "a".repeat(ImageBlock.MAX_DESCRIPTION + 1))).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new VideoBlock(BlockId.create(), Optional.empty(), "", "", "a".repeat(Block.MAX_TRANSCRIPT + 1))).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new TableBlock(BlockId.create(), "", false, false, Collections.nCopies(TableBlock.MAX_ROWS + 1, List.of("a")))).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new TableBlock(BlockId.create(), "", false, false, List.of(Collections.nCopies(TableBlock.MAX_COLUMNS + 1, "a")))).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new CheckListBlock(BlockId.create(), Collections.nCopies(CheckListBlock.MAX_ITEMS + 1, "a"))).isInstanceOf(DomainException.class);
    }
}
