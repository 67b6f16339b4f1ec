package fr.lesbases.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.FileId;
import fr.lesbases.common.Language;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.RevisionId;
import fr.lesbases.common.RichText;
import fr.lesbases.common.Slug;
import fr.lesbases.common.TravelClock;
import fr.lesbases.common.Visibility;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.Files;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.FileBlock;
import fr.lesbases.resource.block.FoldableBlock;
import fr.lesbases.resource.block.SectionTitleBlock;
import fr.lesbases.resource.block.TextBlock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Léa and Karim write together; noon is some days ago. */
class VersionsTest extends ModuleTest {

    private final Authoring authoring;
    private final Publication publication;
    private final Contributors contributors;
    private final Versions versions;
    private final CheckpointThinning thinning;
    private final OrphanFiles orphans;
    private final Files files;
    private final TravelClock clock;
    private final BlockId block = BlockId.create();
    private Instant noon;
    private Cast.Player lea;
    private Cast.Player karim;
    private Slug slug;
    private ResourceId id;

    @Autowired
    VersionsTest(Authoring authoring, Publication publication, Contributors contributors, Versions versions, CheckpointThinning thinning, OrphanFiles orphans,
            Files files, TravelClock clock) {
        this.authoring = authoring;
        this.publication = publication;
        this.contributors = contributors;
        this.versions = versions;
        this.thinning = thinning;
        this.orphans = orphans;
        this.files = files;
        this.clock = clock;
    }

    @BeforeEach
    void aDraftOfThreeWords() {
        noon = clock.instant().truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(5)).plus(Duration.ofHours(11));
        lea = cast.somebody("Léa", "Morvan");
        karim = cast.somebody("Karim", "Benali");
        at(0, lea, () -> {
            slug = authoring.create(new NewResource("Un atelier", "Pour essayer"));
            id = authoring.open(slug).id();
            contributors.add(id, karim.profile());
            authoring.apply(id, new Edit.Insert(text("un"), Optional.empty()));
            return null;
        });
    }

    @Test
    void theLanguageIsPartOfWhatAVersionSays() {
        Language french = Language.FRENCH;
        Language ukrainian = Language.of("uk").orElseThrow();
        cast.as(lea, () -> publication.publish(id, Visibility.PRIVATE));
        cast.as(lea, () -> authoring.apply(id, new Edit.ChangeLanguage(french, ukrainian)));
        assertThat(copy().unpublished()).as("readers are told another one").isTrue();
        RevisionId first = cast.ask(lea, () -> versions.history(slug, 1).read().orElseThrow().id());
        Comparison comparison = cast.ask(lea, () -> versions.compare(slug, Optional.of(first), Optional.empty()));
        assertThat(List.of(comparison.before().content().language(), comparison.after().content().language())).containsExactly(french, ukrainian);
        RevisionId before = cast.ask(lea, () -> versions.restore(id, first));
        assertThat(copy().content().language()).isEqualTo(french);
        cast.as(lea, () -> versions.restore(id, before));
        assertThat(copy().content().language()).isEqualTo(ukrainian);
    }

    @Test
    void oneGoOfWritingIsNotCutIntoPieces() {
        for (int minute = 1; minute < 15; minute++) {
            write(minute, lea, "mot " + minute);
        }
        assertThat(kept()).isEmpty();
    }

    @Test
    void whoComesBackAfterAPauseKeepsWhatWasThere() {
        write(3, lea, "avant la pause");
        write(18, lea, "après");
        write(20, lea, "encore après");
        assertThat(kept()).singleElement().satisfies(version -> {
            assertThat(version.author().name().full()).isEqualTo("Léa Morvan");
            assertThat(version.made()).isEqualTo(noon.plus(Duration.ofMinutes(3)));
            assertThat(words(version)).isEqualTo("avant la pause");
        });
    }

    @Test
    void whoTakesOverKeepsWhatTheOtherLeft() {
        write(7, lea, "de Léa");
        write(8, karim, "de Karim");
        assertThat(kept()).singleElement().satisfies(version -> assertThat(words(version)).isEqualTo("de Léa"));
    }

    @Test
    void twoWhoWriteAtTheSameTimeDoNotFillTheList() {
        for (int minute = 1; minute <= 20; minute++) {
            write(minute, minute % 2 == 0 ? karim : lea, "mot " + minute);
        }
        assertThat(kept()).hasSizeBetween(2, 4);
    }

    @Test
    void anHourWithoutAPauseIsKeptToo() {
        for (int minute = 0; minute <= 70; minute += 10) {
            write(minute, lea, "mot " + minute);
        }
        assertThat(kept()).singleElement().satisfies(version -> assertThat(words(version)).isEqualTo("mot 50"));
    }

    @Test
    void whatWasPublishedIsNotKeptTwice() {
        at(1, lea, () -> publication.publish(id, Visibility.PRIVATE));
        write(60, lea, "après");
        assertThat(kept()).singleElement().satisfies(version -> {
            assertThat(version.number()).contains(1);
            assertThat(version.isRead()).isTrue();
        });
    }

    @Test
    void restoringBringsAllOfItBackAndKeepsWhatWasThere() {
        at(1, lea, () -> publication.publish(id, Visibility.PRIVATE));
        write(2, karim, "autre chose");
        at(2, karim, () -> authoring.apply(id, new Edit.ChangeTitle("Un atelier", "Un autre titre")));
        RevisionId before = at(3, lea, () -> versions.restore(id, kept().getFirst().id()));
        assertThat(copy().content().title()).isEqualTo("Un atelier");
        assertThat(copy().content().blocks()).containsExactly(text("un"));
        assertThat(copy().unpublished()).as("the same as readers see").isFalse();
        at(4, lea, () -> versions.restore(id, before));
        assertThat(copy().content().title()).isEqualTo("Un autre titre");
        assertThat(copy().content().blocks()).containsExactly(text("autre chose"));
        assertThat(kept()).as("nothing is kept twice").hasSize(2);
    }

    @Test
    void whatIsNotPublishedIsDiscardedAndCanComeBack() {
        at(1, lea, () -> publication.publish(id, Visibility.PRIVATE));
        write(2, lea, "à jeter");
        RevisionId before = at(3, lea, () -> versions.discard(id));
        assertThat(copy().unpublished()).isFalse();
        assertThat(copy().content().blocks()).containsExactly(text("un"));
        at(4, lea, () -> versions.restore(id, before));
        assertThat(copy().content().blocks()).containsExactly(text("à jeter"));
    }

    @Test
    void aDraftHasNothingToGoBackTo() {
        assertThatThrownBy(() -> at(1, lea, () -> versions.discard(id))).isInstanceOf(DomainException.class).hasMessageContaining("nothingPublished");
    }

    @Test
    void oneBlockComesBackInItsPlace() {
        Block second = new SectionTitleBlock(BlockId.create(), "Suite");
        at(1, lea, () -> authoring.apply(id, new Edit.Insert(second, Optional.of(block))));
        at(2, lea, () -> publication.publish(id, Visibility.PRIVATE));
        RevisionId version = kept().getFirst().id();
        write(3, lea, "changé");
        Block third = new SectionTitleBlock(BlockId.create(), "Fin");
        at(3, lea, () -> authoring.apply(id, new Edit.Insert(third, Optional.of(second.id()))));
        at(3, lea, () -> authoring.apply(id, new Edit.Remove(second.id())));
        at(4, lea, () -> versions.restoreBlock(id, version, second.id()));
        assertThat(copy().content().blocks()).as("behind the block it followed, the rest as it is now").containsExactly(text("changé"), second, third);
        at(4, lea, () -> versions.restoreBlock(id, version, block));
        assertThat(copy().content().blocks()).containsExactly(text("un"), second, third);
        assertThat(at(5, lea, () -> versions.restoreBlock(id, version, block))).isInstanceOf(Outcome.Unchanged.class);
    }

    @Test
    void aDeletedBlockIsKnownAsTheLatestVersionHasItWithoutWhatWasMovedOutOfIt() {
        Block moved = new SectionTitleBlock(BlockId.create(), "Sorti");
        Block stayed = new SectionTitleBlock(BlockId.create(), "Resté");
        FoldableBlock section = new FoldableBlock(BlockId.create(), "Plus loin", new Block.Slot(BlockId.create(), List.of(moved, stayed)));
        at(1, lea, () -> authoring.apply(id, new Edit.Insert(section, Optional.of(block))));
        at(2, lea, () -> publication.publish(id, Visibility.PRIVATE));
        at(3, lea, () -> authoring.apply(id, new Edit.Move(moved.id(), Optional.empty())));
        at(4, lea, () -> authoring.apply(id, new Edit.Remove(section.id())));
        assertThat(at(5, lea, () -> versions.gone(id, section.id())))
                .contains(new Versions.Gone(new FoldableBlock(section.id(), "Plus loin", new Block.Slot(section.body().id(), List.of(stayed))), Optional.of(block)));
        assertThat(at(5, lea, () -> versions.gone(id, stayed.id()))).as("behind the one it followed, wherever that is").contains(new Versions.Gone(stayed, Optional.of(moved.id())));
        assertThat(at(5, lea, () -> versions.gone(id, BlockId.create()))).isEmpty();
        assertThatThrownBy(() -> at(5, cast.somebody(), () -> versions.gone(id, section.id()))).isInstanceOf(AccessDenied.class);
    }

    @Test
    void aNameIsGivenAndTakenAway() {
        at(1, lea, () -> publication.publish(id, Visibility.PRIVATE));
        RevisionId version = kept().getFirst().id();
        name(version, "  Avant \n relecture ");
        assertThat(kept().getFirst().name()).contains("Avant relecture");
        assertThatThrownBy(() -> name(version, "x".repeat(101))).isInstanceOf(DomainException.class);
        name(version, " ");
        assertThat(kept().getFirst().name()).isEmpty();
    }

    @Test
    void theVersionOfAnotherResourceIsNoVersionOfThisOne() {
        Cast.Player other = cast.somebody();
        Slug theirs = cast.ask(other, () -> authoring.create(new NewResource("À moi", "Rien pour vous")));
        RevisionId version = cast.ask(other, () -> {
            ResourceId resource = authoring.open(theirs).id();
            publication.publish(resource, Visibility.PRIVATE);
            return versions.history(theirs, 1).versions().items().getFirst().id();
        });
        assertThatThrownBy(() -> at(1, lea, () -> versions.restore(id, version))).isInstanceOf(ResourceNotFound.class);
        assertThatThrownBy(() -> at(1, lea, () -> versions.compare(slug, Optional.of(version), Optional.empty()))).isInstanceOf(ResourceNotFound.class);
        assertThatThrownBy(() -> name(version, "Pris")).isInstanceOf(ResourceNotFound.class);
    }

    @Test
    void theListHasPagesAndIsFoundByNameAndDate() {
        for (int number = 1; number <= 21; number++) {
            write(20 * number, lea, "mot " + number);
        }
        History second = cast.ask(lea, () -> versions.history(slug, 2));
        assertThat(second.versions().total()).isEqualTo(21);
        assertThat(second.versions().items()).singleElement().satisfies(version -> assertThat(words(version)).isEqualTo("un"));
        name(second.versions().items().getFirst().id(), "Tout premier jet");
        assertThat(cast.ask(lea, () -> versions.find(id, "premier", 0, 10))).hasSize(1);
        assertThat(cast.ask(lea, () -> versions.find(id, "%", 0, 10))).isEmpty();
    }

    @Test
    void afterAWeekTheLastOfEachDayStaysAndAfterThreeMonthsOnlyWhatHasANameOrWasPublished() {
        write(20, lea, "deux");
        write(40, lea, "trois");
        write(60, lea, "quatre");
        List<Version> all = kept();
        assertThat(all).extracting(this::words).containsExactly("trois", "deux", "un");
        thin(6);
        assertThat(kept()).hasSize(3);
        name(all.get(2).id(), "Le premier");
        thin(9);
        assertThat(kept()).extracting(this::words).containsExactly("trois", "un");
        at(61, lea, () -> publication.publish(id, Visibility.PRIVATE));
        thin(92);
        assertThat(kept()).extracting(this::words).containsExactly("quatre", "un");
    }

    @Test
    void theFilesOfAKeptVersionStayAndGoWithIt() {
        FileId file = at(1, lea, this::receive);
        Block attachment = new FileBlock(BlockId.create(), Optional.of(file), "", "");
        at(1, lea, () -> authoring.apply(id, new Edit.Insert(attachment, Optional.of(block))));
        at(20, lea, () -> authoring.apply(id, new Edit.Remove(attachment.id())));
        orphans.sweep();
        assertThat(files.find(file)).as("a checkpoint names it").isPresent();
        assertThat(cast.ask(lea, () -> versions.compare(slug, Optional.of(kept().getFirst().id()), Optional.empty())).files()).containsKey(file);
        thin(100);
        orphans.sweep();
        assertThat(files.find(file)).isEmpty();
    }

    private FileId receive() {
        try {
            return files.receive(FileOwner.of(id), "note.txt", new ByteArrayInputStream("Bonjour".getBytes(StandardCharsets.UTF_8))).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void thin(int daysLater) {
        clock.at(noon.plus(Duration.ofDays(daysLater)), thinning::thin);
    }

    private void name(RevisionId version, String name) {
        cast.as(lea, () -> versions.name(id, version, name));
    }

    private void write(int minute, Cast.Player person, String words) {
        at(minute, person, () -> authoring.apply(id, new Edit.Replace(authoring.open(id).content().block(block).orElseThrow(), text(words))));
    }

    private Block text(String words) {
        return new TextBlock(block, RichText.clean("<p>" + words + "</p>"));
    }

    private List<Version> kept() {
        return cast.ask(lea, () -> versions.history(slug, 1).versions().items());
    }

    private WorkingCopy copy() {
        return cast.ask(lea, () -> authoring.open(id));
    }

    private String words(Version version) {
        return cast.ask(lea, () -> versions.compare(slug, Optional.of(version.id()), Optional.empty()).before().content().block(block).orElseThrow().words());
    }

    @SuppressWarnings("unchecked")
    private <T> T at(int minute, Cast.Player person, Supplier<T> work) {
        Object[] answer = new Object[1];
        clock.at(noon.plus(Duration.ofMinutes(minute)), () -> cast.as(person, () -> answer[0] = work.get()));
        return (T) answer[0];
    }
}
