package fr.lesbases.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.Files;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.FileBlock;
import fr.lesbases.resource.block.FoldableBlock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BlockCopiesTest extends ModuleTest {

    private final BlockCopies copies;
    private final Authoring authoring;
    private final Files files;
    private Cast.Player lea;
    private Cast.Player karim;
    private ResourceId source;
    private ResourceId target;
    private Block attachment;

    @Autowired
    BlockCopiesTest(BlockCopies copies, Authoring authoring, Files files) {
        this.copies = copies;
        this.authoring = authoring;
        this.files = files;
    }

    @BeforeEach
    void twoResources() {
        lea = cast.somebody();
        karim = cast.somebody();
        source = shelf.id(lea, shelf.draft(lea, "Avec un fichier"));
        attachment = new FileBlock(BlockId.create(), Optional.of(receive()), "Le plan", "", "Bonjour.", Optional.of(receive()));
        cast.as(lea, () -> authoring.apply(source, new Edit.Insert(attachment, Optional.empty())));
        target = shelf.id(lea, shelf.draft(lea, "Une autre"));
    }

    @Test
    void aBlockBringsAFileOfItsOwn() {
        Block section = new FoldableBlock(BlockId.create(), "Plus", new Block.Slot(BlockId.create(), List.of(attachment)));
        Block pasted = cast.ask(lea, () -> copies.pasted(source, List.of(section), target)).getFirst();
        List<FileId> copied = pasted.all().flatMap(block -> block.files().stream()).toList();
        assertThat(copied).as("the file and its captions").hasSize(2).doesNotContainAnyElementsOf(attachment.files())
                .allSatisfy(copy -> assertThat(files.find(copy)).hasValueSatisfying(file -> assertThat(file.owner()).isEqualTo(FileOwner.of(target))));
        assertThat(cast.ask(lea, () -> authoring.apply(target, new Edit.Insert(pasted, Optional.empty())))).isInstanceOf(Outcome.Applied.class);
    }

    @Test
    void withinTheSameResourceTheFileIsTheSame() {
        Block pasted = cast.ask(lea, () -> copies.pasted(source, List.of(attachment), source)).getFirst();
        assertThat(pasted.id()).isNotEqualTo(attachment.id());
        assertThat(pasted.files()).isEqualTo(attachment.files());
    }

    @Test
    void noFileComesOutOfAResourceThatOneMayNotEdit() {
        ResourceId his = shelf.id(karim, shelf.draft(karim, "De Karim"));
        assertThatThrownBy(() -> cast.as(karim, () -> copies.pasted(source, List.of(attachment), his)))
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.key()).isEqualTo("resource.paste.gone"));
        Block elsewhere = new FileBlock(BlockId.create(), attachment.files().stream().findFirst(), "", "");
        ResourceId third = shelf.id(karim, shelf.draft(karim, "Encore de Karim"));
        assertThatThrownBy(() -> cast.as(karim, () -> copies.pasted(third, List.of(elsewhere), his))).as("the file is of no such resource").isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> cast.as(karim, () -> copies.pasted(his, List.of(Shelf.section("Un")), target))).as("nothing goes into what one may not edit").isInstanceOf(ResourceNotFound.class);
    }

    private FileId receive() {
        try {
            return files.receive(FileOwner.of(source), "plan.txt", new ByteArrayInputStream("Le plan".getBytes(StandardCharsets.UTF_8))).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
