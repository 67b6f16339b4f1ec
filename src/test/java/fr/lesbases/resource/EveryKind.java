package fr.lesbases.resource;

import fr.lesbases.Cast;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.FileId;
import fr.lesbases.common.Language;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.RichText;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
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
import fr.lesbases.resource.block.SeparatorBlock;
import fr.lesbases.resource.block.TableBlock;
import fr.lesbases.resource.block.VideoBlock;
import fr.lesbases.taxonomy.Classification;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** A resource with every kind of block: filled, within columns and a section, and at its end empty. */
@Component
public class EveryKind {

    private final Cast cast;
    private final Shelf shelf;
    private final ResourceFiles files;
    private final Publication publication;

    EveryKind(Cast cast, Shelf shelf, ResourceFiles files, Publication publication) {
        this.cast = cast;
        this.shelf = shelf;
        this.files = files;
        this.publication = publication;
    }

    /** Published with the filled ones, the empty ones only in its working copy. */
    public Slug put(Cast.Player author, Classification classification) {
        return put(author, Language.FRENCH, classification);
    }

    /** The same in another language, as its author says. */
    public Slug put(Cast.Player author, Language language, Classification classification) {
        ResourceId other = shelf.id(author, shelf.put(author, "Une autre fiche", "Pour y mener", classification));
        Slug slug = shelf.draft(author, "Toutes les sortes");
        ResourceId id = shelf.id(author, slug);
        FileId file = cast.ask(author, () -> files.receive(id, "programme.txt", new ByteArrayInputStream("Le programme".getBytes(StandardCharsets.UTF_8)))).id();
        FileId image = cast.ask(author, () -> files.receiveImage(id, "salle.png", new ByteArrayInputStream(png()))).id();
        add(author, slug, filled(other, file, image));
        shelf.edit(author, slug, new Edit.ChangeLanguage(Language.FRENCH, language));
        Slug published = cast.ask(author, () -> {
            publication.classify(id, classification);
            return publication.publish(id, Visibility.PUBLIC);
        });
        add(author, published, empty());
        return published;
    }

    private void add(Cast.Player author, Slug slug, List<Block> blocks) {
        Optional<BlockId> last = shelf.content(author, slug).blocks().stream().reduce((first, second) -> second).map(Block::id);
        for (Block block : blocks) {
            shelf.edit(author, slug, new Edit.Insert(block, last));
            last = Optional.of(block.id());
        }
    }

    private static List<Block> filled(ResourceId other, FileId file, FileId image) {
        return List.of(
                Shelf.section("Premier titre"),
                Shelf.text("<h3>Un sous-titre</h3><p>Du texte, avec <a href=\"https://exemple.fr/\">un lien utile</a>.</p>"),
                new QuoteBlock(BlockId.create(), "On a compris.", "Madame Roche"),
                new CalloutBlock(BlockId.create(), CalloutBlock.Tone.WARNING, RichText.clean("<p>Jamais le vrai mot de passe.</p>")),
                new CheckListBlock(BlockId.create(), List.of("Imprimer", "Ranger")),
                new TableBlock(BlockId.create(), "Horaires", true, true, List.of(List.of("", "Matin"), List.of("Lundi", "9 h"))),
                new ImageBlock(BlockId.create(), Optional.of(image), "Une salle vide", "La salle", "Avant l’atelier", false, "Douze chaises en cercle.\nUn tableau au fond."),
                new FileBlock(BlockId.create(), Optional.of(file), "Programme", "À imprimer"),
                new VideoBlock(BlockId.create(), WebAddress.parse("https://youtu.be/abcdefghijk"), "Une vidéo", "Deux minutes", "Bonjour à toutes et à tous.\nOn commence."),
                new LinkBlock(BlockId.create(), WebAddress.parse("https://exemple.fr/guide"), "Le guide", "À lire", Optional.empty()),
                new RelatedBlock(BlockId.create(), Optional.of(other), "À lire aussi"),
                new ButtonBlock(BlockId.create(), "S’inscrire", WebAddress.parse("https://exemple.fr/inscription")),
                new ColumnsBlock(BlockId.create(), List.of(slot(Shelf.section("À gauche"), Shelf.text("<p>Texte de gauche</p>")),
                        slot(Shelf.section("Au milieu"), new CheckListBlock(BlockId.create(), List.of("Poser"))),
                        slot(Shelf.section("À droite"), new CalloutBlock(BlockId.create(), CalloutBlock.Tone.TIP, RichText.clean("<p>Une astuce.</p>"))))),
                new FoldableBlock(BlockId.create(), "Pour aller plus loin", slot(Shelf.text("<p>Replié d’abord</p>"),
                        new ColumnsBlock(BlockId.create(), List.of(slot(Shelf.text("<p>Un</p>")), slot(Shelf.text("<p>Deux</p>")))))),
                new SeparatorBlock(BlockId.create()));
    }

    private static List<Block> empty() {
        return List.of(Shelf.section(""), Shelf.text(""), new QuoteBlock(BlockId.create(), "", ""),
                new CalloutBlock(BlockId.create(), CalloutBlock.Tone.INFORMATION, RichText.EMPTY), new CheckListBlock(BlockId.create(), List.of()),
                new TableBlock(BlockId.create(), "", false, false, List.of(List.of("", ""), List.of("", ""))),
                new ImageBlock(BlockId.create(), Optional.empty(), "", "", ""), new FileBlock(BlockId.create(), Optional.empty(), "", ""),
                new VideoBlock(BlockId.create(), Optional.empty(), "", ""), new LinkBlock(BlockId.create(), Optional.empty(), "", "", Optional.empty()),
                new RelatedBlock(BlockId.create(), Optional.empty(), ""), new ButtonBlock(BlockId.create(), "", Optional.empty()),
                new ColumnsBlock(BlockId.create(), List.of(Block.Slot.empty(), Block.Slot.empty())), new FoldableBlock(BlockId.create(), "", Block.Slot.empty()));
    }

    private static Block.Slot slot(Block... blocks) {
        return new Block.Slot(BlockId.create(), List.of(blocks));
    }

    private static byte[] png() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(160, 120, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
