package fr.lesbases.resource;

import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.TravelClock;
import fr.lesbases.common.Visibility;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.Files;
import fr.lesbases.file.StoredFile;
import fr.lesbases.resource.block.FileBlock;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deleting is reversible for 30 days, then final together with files and revisions. */
class BinTest extends ModuleTest {

    private final Bin bin;
    private final Files files;
    private final Publication publication;
    private final Reading reading;
    private final TravelClock clock;
    private final JdbcClient database;
    private Cast.Player lea;
    private Slug slug;
    private ResourceId id;
    private StoredFile file;

    @Autowired
    BinTest(Bin bin, Files files, Publication publication, Reading reading, TravelClock clock, JdbcClient database) {
        this.bin = bin;
        this.files = files;
        this.publication = publication;
        this.reading = reading;
        this.clock = clock;
        this.database = database;
    }

    @BeforeEach
    void withAFileAndTwoRevisions() throws Exception {
        lea = cast.somebody("Léa", "Morvan");
        slug = shelf.put(lea, "Bientôt à la corbeille", "Pour essayer", terms(), Visibility.PRIVATE, section("Un"));
        id = shelf.id(lea, slug);
        file = files.receive(FileOwner.of(id), "plan.txt", new ByteArrayInputStream("Le plan".getBytes(StandardCharsets.UTF_8)));
        shelf.edit(lea, slug, new Edit.Insert(new FileBlock(BlockId.create(), Optional.of(file.id()), "", ""), Optional.empty()));
        cast.as(lea, () -> publication.publish(id, Visibility.PRIVATE));
    }

    @Test
    void thirtyDaysLaterItIsGoneWithItsFilesAndRevisions() {
        deleted(Duration.ofDays(30).plusMinutes(1));
        bin.purge();
        assertThat(count("select count(*) from resource where id = :id")).isZero();
        assertThat(count("select count(*) from revision where resource = :id")).isZero();
        assertThat(count("select count(*) from stored_file where resource = :id")).isZero();
        assertThat(files.find(file.id())).isEmpty();
        assertThat(cast.ask(lea, bin::list)).extracting(Bin.Deleted::id).doesNotContain(id);
        assertThatThrownBy(() -> cast.as(lea, () -> bin.restore(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void untilThenItComesBackWhole() {
        deleted(Duration.ofDays(30).minusMinutes(1));
        bin.purge();
        assertThat(cast.ask(lea, () -> bin.restore(id))).isEqualTo(slug);
        ResourcePage.Open page = (ResourcePage.Open) cast.ask(lea, () -> reading.page(slug));
        assertThat(page.content().blocks()).hasSize(2);
        assertThat(page.files()).containsKey(file.id());
    }

    @Test
    void itsAddressNeverServesAnotherThing() {
        deleted(Duration.ofDays(31));
        bin.purge();
        Slug other = shelf.draft(lea, "Bientôt à la corbeille");
        assertThat(other).isNotEqualTo(slug);
        assertThatThrownBy(() -> cast.as(lea, () -> reading.page(slug))).isInstanceOf(ResourceNotFound.class);
    }

    @Test
    void theListTellsUntilWhenItIsKept() {
        Instant noon = Instant.parse("2026-03-12T11:00:00Z");
        clock.at(noon, () -> cast.as(lea, () -> bin.delete(id)));
        assertThat(cast.ask(lea, bin::list)).containsExactly(new Bin.Deleted(id, "Bientôt à la corbeille", noon, Optional.of(lea.profile()), Instant.parse("2026-04-11T11:00:00Z")));
    }

    @Test
    void theListLeavesNothingOut() {
        cast.as(lea, () -> bin.delete(id));
        database.sql("insert into resource select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'slug', r.id || '-' || n))).* from resource r, generate_series(1, 250) n where r.id = :id")
                .param("id", id.value()).update();
        assertThat(cast.ask(lea, bin::list)).hasSize(251);
    }

    @Test
    void deletingTwiceKeepsTheFirstDate() {
        Instant noon = Instant.parse("2026-03-12T11:00:00Z");
        clock.at(noon, () -> cast.as(lea, () -> bin.delete(id)));
        cast.as(lea, () -> bin.delete(id));
        assertThat(cast.ask(lea, bin::list)).extracting(Bin.Deleted::deleted).isEqualTo(List.of(noon));
    }

    private void deleted(Duration ago) {
        clock.at(clock.instant().minus(ago), () -> cast.as(lea, () -> bin.delete(id)));
    }

    private long count(String sql) {
        return database.sql(sql).param("id", id.value()).query(Long.class).single();
    }
}
