package fr.lesbases.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.RichText;
import fr.lesbases.common.WebAddress;
import java.util.Arrays;
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
                new Block.SectionTitle(BlockId.create(), "Avant l’atelier"),
                new Block.Text(BlockId.create(), RichText.clean("<p>Un <strong>mot</strong> &amp; « deux »</p>")),
                new Block.Link(BlockId.create(), WebAddress.parse("https://exemple.fr/a?b=c"), "Titre", "Légende",
                        Optional.of(new Block.Preview("T", "D", Optional.of(FileId.create())))),
                new Block.Attachment(BlockId.create(), Optional.of(FileId.create()), "", "", "Bonjour.\nOn commence.", Optional.of(FileId.create())),
                new Block.Image(BlockId.create(), Optional.empty(), "alt", "", "", true, "Une frise\nEn trois temps"),
                new Block.Separator(BlockId.create()),
                new Block.Quote(BlockId.create(), "« Enfin »", "Madame Roche"),
                new Block.Callout(BlockId.create(), Block.Tone.WARNING, RichText.clean("<p>Jamais</p>")),
                new Block.Button(BlockId.create(), "S’inscrire", WebAddress.parse("https://exemple.fr/")),
                new Block.CheckList(BlockId.create(), List.of("Imprimer", "Charger")),
                new Block.Table(BlockId.create(), "Horaires", true, false, List.of(List.of("Jour", "Heure"), List.of("Lundi", "9 h"))),
                new Block.Video(BlockId.create(), WebAddress.parse("https://framatube.org/w/kkGMgK9ZtnKfYAgnEtQxbv"), "Qu’est-ce que PeerTube ?", "", "Une vidéo…"),
                new Block.Columns(BlockId.create(), List.of(new Block.Slot(BlockId.create(), List.of(new Block.Separator(BlockId.create()))), Block.Slot.empty())),
                new Block.Foldable(BlockId.create(), "Pour en savoir plus", new Block.Slot(BlockId.create(), List.of(new Block.SectionTitle(BlockId.create(), "Dedans")))),
                new Block.Related(BlockId.create(), Optional.of(ResourceId.create()), "Pour aller plus loin"));
        assertThat(blocks.stream().map(Object::getClass)).hasSameSizeAs(Arrays.asList(Block.class.getPermittedSubclasses()).stream().filter(Class::isRecord)
                .filter(kind -> Block.class.isAssignableFrom(kind)).toList());
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
        assertThat(blocks.get(0)).isInstanceOfSatisfying(Block.SectionTitle.class, title -> assertThat(title.title()).isEqualTo("Avant"));
        assertThat(blocks.get(1)).isInstanceOfSatisfying(Block.Link.class, link -> assertThat(link.preview()).isEmpty());
        assertThat(blocks.get(2)).isEqualTo(new Block.Image(blocks.get(2).id(), Optional.empty(), "Une salle", "", "", false, ""));
        assertThat(blocks.get(3)).isEqualTo(new Block.Attachment(blocks.get(3).id(), Optional.empty(), "Un son", "", "", Optional.empty()));
        assertThat(blocks.get(4)).isEqualTo(new Block.Video(blocks.get(4).id(), WebAddress.parse("https://youtu.be/abcdefghijk"), "", "", ""));
    }

    @Test
    void aFieldBeyondItsLimitIsNeverABlock() {
        assertThatThrownBy(() -> new Block.SectionTitle(BlockId.create(), "a".repeat(Block.MAX_SECTION_TITLE + 1))).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Block.Image(BlockId.create(), Optional.empty(), "a".repeat(Block.MAX_ALT + 1), "", "")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Block.Image(BlockId.create(), Optional.empty(), "", "", "", false, "a".repeat(Block.MAX_DESCRIPTION + 1))).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Block.Video(BlockId.create(), Optional.empty(), "", "", "a".repeat(Block.MAX_TRANSCRIPT + 1))).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Block.Table(BlockId.create(), "", false, false, Collections.nCopies(Block.MAX_ROWS + 1, List.of("a")))).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Block.Table(BlockId.create(), "", false, false, List.of(Collections.nCopies(Block.MAX_COLUMNS + 1, "a")))).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Block.CheckList(BlockId.create(), Collections.nCopies(Block.MAX_ITEMS + 1, "a"))).isInstanceOf(DomainException.class);
    }
}
