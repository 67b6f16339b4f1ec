package fr.lesbases.resource;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.TravelClock;
import fr.lesbases.common.Visibility;
import fr.lesbases.common.WebAddress;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.Files;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.FileBlock;
import fr.lesbases.resource.block.LinkBlock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OrphanFilesTest extends ModuleTest {

    private final Authoring authoring;
    private final Publication publication;
    private final Files files;
    private final OrphanFiles orphans;
    private final TravelClock clock;
    private Cast.Player author;
    private ResourceId resource;

    @Autowired
    OrphanFilesTest(Authoring authoring, Publication publication, Files files, OrphanFiles orphans, TravelClock clock) {
        this.authoring = authoring;
        this.publication = publication;
        this.files = files;
        this.orphans = orphans;
        this.clock = clock;
    }

    @BeforeEach
    void longAgo() {
        author = cast.somebody();
        daysAgo(10, () -> resource = authoring.open(authoring.create(new NewResource("Avec des fichiers", "Pour le grand ménage"))).id());
    }

    @Test
    void whatAWorkingCopyOrAnyRevisionNamesIsKeptAndAllElseGoes() {
        FileId[] kept = new FileId[6];
        FileId[] gone = new FileId[2];
        daysAgo(10, () -> {
            kept[0] = receive();
            Block published = attachment(kept[0]);
            insert(published);
            publication.publish(resource, Visibility.PRIVATE);
            authoring.apply(resource, new Edit.Remove(published.id()));
            publication.publish(resource, Visibility.PRIVATE);
            kept[1] = receive();
            insert(attachment(kept[1]));
            kept[2] = receive();
            authoring.apply(resource, new Edit.ChangeCover(Optional.empty(), Optional.of(new Cover(kept[2], ""))));
            kept[3] = receive();
            insert(new LinkBlock(BlockId.create(), WebAddress.parse("https://exemple.fr"), "", "", Optional.of(new LinkBlock.Preview("Un site", "", Optional.of(kept[3])))));
            gone[0] = receive();
            Block replaced = attachment(gone[0]);
            insert(replaced);
            authoring.apply(resource, new Edit.Remove(replaced.id()));
            gone[1] = receive();
            kept[5] = receive();
            insert(attachment(kept[1]).withCaptions(Optional.of(kept[5])));
        });
        daysAgo(1, () -> kept[4] = receive());

        orphans.sweep();

        assertThat(files.find(List.of(kept))).containsOnlyKeys(kept);
        assertThat(files.find(List.of(gone))).isEmpty();
    }

    @Test
    void whatWasTakenOutTodayCanStillBeBroughtBack() {
        FileId[] file = new FileId[1];
        Block[] block = new Block[1];
        daysAgo(10, () -> {
            file[0] = receive();
            block[0] = attachment(file[0]);
            insert(block[0]);
        });
        Outcome.Applied removed = (Outcome.Applied) cast.ask(author, () -> authoring.apply(resource, new Edit.Remove(block[0].id())));

        orphans.sweep();

        assertThat(cast.ask(author, () -> authoring.apply(resource, removed.undo()))).isInstanceOf(Outcome.Applied.class);
        assertThat(files.find(file[0])).isPresent();
    }

    private void daysAgo(int days, Runnable work) {
        clock.at(clock.instant().minus(Duration.ofDays(days)), () -> cast.as(author, work));
    }

    private FileId receive() {
        try {
            return files.receive(FileOwner.of(resource), "note.txt", new ByteArrayInputStream("Bonjour".getBytes(StandardCharsets.UTF_8))).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void insert(Block block) {
        authoring.apply(resource, new Edit.Insert(block, Optional.empty()));
    }

    private static FileBlock attachment(FileId file) {
        return new FileBlock(BlockId.create(), Optional.of(file), "", "");
    }
}
