package fr.lesbases.resource;

import static fr.lesbases.StatementCounter.statementsOf;
import static fr.lesbases.resource.Shelf.INDEXED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Role;
import fr.lesbases.base.Team;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.common.WebAddress;
import fr.lesbases.resource.Duplicate.Reason;
import fr.lesbases.resource.Duplicate.Why;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.ButtonBlock;
import fr.lesbases.resource.block.FileBlock;
import fr.lesbases.resource.block.LinkBlock;
import fr.lesbases.resource.block.VideoBlock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is offered to whoever writes what is there already. Léa published something; Karim writes. */
class DuplicatesTest extends ModuleTest {

    private static final String SAYS = "Un pas à pas pour apprivoiser l’appareil, avec des images et une fiche à emporter";

    @Autowired
    private Team team;
    @Autowired
    private Authoring authoring;
    @Autowired
    private Publication publication;
    @Autowired
    private Contributors contributors;
    @Autowired
    private Duplication duplication;
    @Autowired
    private Bin bin;
    @Autowired
    private Duplicates duplicates;
    @Autowired
    private ResourceFiles files;
    @Autowired
    private JdbcClient database;

    private Cast.Player lea;
    private Cast.Player karim;

    @BeforeEach
    void people() {
        lea = cast.somebody("Léa", "Morvan");
        karim = cast.somebody("Karim", "Benali");
    }

    /** Makes two resources alike in one way, each time in another words. */
    private record Twin(Why why, String word) {

        String title() {
            return why == Why.WORDS ? "Le " + word + " sans peine" : "Tout autre chose " + BlockId.create();
        }

        String description() {
            return why == Why.WORDS ? SAYS + " " + word : "Rien de " + word + BlockId.create();
        }
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void eachKindIsOfferedWithItsReason(Why why) {
        Twin twin = new Twin(why, "strimougnol" + why.ordinal());
        Slug theirs = published(lea, twin, Visibility.PUBLIC);
        List<Duplicate> found = offered(karim, draft(karim, twin));
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.row().slug()).isEqualTo(theirs);
            assertThat(one.reasons()).containsExactly(new Reason(why, detail(twin)));
        });
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void aPrivateOneIsOfferedToItsReadersOnly(Why why) {
        Twin twin = new Twin(why, "barlidoux" + why.ordinal());
        Slug theirs = published(lea, twin, Visibility.PRIVATE);
        ResourceId mine = draft(karim, twin);
        assertThat(offered(karim, mine)).isEmpty();
        cast.as(lea, () -> contributors.add(shelf.id(lea, theirs), karim.profile()));
        assertThat(offered(karim, mine)).extracting(one -> one.row().slug()).containsExactly(theirs);
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void aPrivateOneOfABaseIsOfferedToItsMembersOnly(Why why) {
        Twin twin = new Twin(why, "cornufle" + why.ordinal());
        BaseName base = team.found(lea);
        Slug theirs = published(lea, twin, Visibility.PRIVATE, Optional.of(base));
        ResourceId mine = draft(karim, twin);
        assertThat(offered(karim, mine)).isEmpty();
        assertThat(cast.ask(karim, () -> duplicates.of(Clues.of(twin.title(), twin.description()), Set.of()))).isEmpty();
        team.join(base.id(), lea, karim, Role.CONTRIBUTOR);
        assertThat(offered(karim, mine)).extracting(one -> one.row().slug()).containsExactly(theirs);
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void draftsAndWhatIsOnlyInAWorkingCopyAreNotOffered(Why why) {
        Twin twin = new Twin(why, "dalupette" + why.ordinal());
        draft(lea, twin);
        draft(karim, twin);
        Slug other = published(lea, new Twin(Why.LINK, "rien" + why.ordinal()), Visibility.PUBLIC);
        alike(lea, shelf.id(lea, other), twin);
        ResourceId mine = draft(karim, twin);
        assertThat(offered(karim, mine)).isEmpty();
        cast.as(lea, () -> publication.publish(shelf.id(lea, other), Visibility.PUBLIC));
        assertThat(offered(karim, mine)).as("it was alike in the working copy").hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void whatIsInTheCorbeilleIsNotOffered(Why why) {
        Twin twin = new Twin(why, "esquibolle" + why.ordinal());
        Slug theirs = published(lea, twin, Visibility.PUBLIC);
        cast.as(lea, () -> bin.delete(shelf.id(lea, theirs)));
        assertThat(offered(karim, draft(karim, twin))).isEmpty();
    }

    @Test
    void onesOwnIsOfferedToo() {
        Twin twin = new Twin(Why.WORDS, "fandrilou");
        Slug before = published(karim, twin, Visibility.PRIVATE);
        assertThat(offered(karim, draft(karim, twin))).extracting(one -> one.row().slug()).containsExactly(before);
        assertThat(offered(karim, shelf.id(karim, before))).as("never itself").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void whatIsDismissedStaysSoForThatResource(Why why) {
        Twin twin = new Twin(why, "gribouzette" + why.ordinal());
        ResourceId theirs = shelf.id(lea, published(lea, twin, Visibility.PUBLIC));
        ResourceId mine = draft(karim, twin);
        cast.as(karim, () -> duplicates.dismiss(mine, theirs));
        cast.as(karim, () -> duplicates.dismiss(mine, theirs));
        assertThat(offered(karim, mine)).isEmpty();
        assertThat(offered(karim, draft(karim, twin))).as("another resource").hasSize(1);
        cast.as(karim, () -> duplicates.bringBack(mine, theirs));
        assertThat(offered(karim, mine)).hasSize(1);
    }

    @Test
    void onlyItsEditorsAskAndDismiss() {
        ResourceId mine = draft(karim, new Twin(Why.WORDS, "hourloupin"));
        assertThatThrownBy(() -> offered(lea, mine)).isInstanceOf(ResourceNotFound.class);
        assertThatThrownBy(() -> cast.as(lea, () -> duplicates.dismiss(mine, mine))).isInstanceOf(ResourceNotFound.class);
        assertThatThrownBy(() -> cast.as(lea, () -> duplicates.bringBack(mine, mine))).isInstanceOf(ResourceNotFound.class);
    }

    @Test
    void aCopyAndItsOriginalAreNotOfferedToEachOther() {
        Twin twin = new Twin(Why.FILE, "istribulle");
        Slug theirs = published(lea, twin, Visibility.PUBLIC);
        ResourceId copy = cast.ask(karim, () -> authoring.open(duplication.duplicate(shelf.id(lea, theirs))).id());
        assertThat(offered(karim, copy)).isEmpty();
        cast.as(karim, () -> publication.publish(copy, Visibility.PUBLIC));
        assertThat(offered(lea, shelf.id(lea, theirs))).isEmpty();
        await().untilAsserted(() -> assertThat(offered(karim, draft(karim, twin))).as("the copied file has its hash, too").hasSize(2));
    }

    @Test
    void aFileReceivedBeforeHashesWereKeptGetsOne() {
        Twin twin = new Twin(Why.FILE, "jambouret");
        Slug theirs = published(lea, twin, Visibility.PUBLIC);
        ResourceId mine = draft(karim, twin);
        database.sql("update stored_file set sha256 = null where resource = :id").param("id", shelf.id(lea, theirs).value()).update();
        await().untilAsserted(() -> assertThat(offered(karim, mine)).hasSize(1));
    }

    @Test
    void theSurestComeFirstAndThereAreFiveAtMost() {
        Twin link = new Twin(Why.LINK, "kalipette");
        for (int number = 0; number < 6; number++) {
            published(lea, link, Visibility.PUBLIC);
        }
        Twin file = new Twin(Why.FILE, "kalipette");
        Slug surest = published(lea, file, Visibility.PUBLIC);
        ResourceId mine = draft(karim, link);
        alike(karim, mine, file);
        List<Duplicate> found = offered(karim, mine);
        assertThat(found).hasSize(Duplicates.MOST).first().satisfies(one -> assertThat(one.row().slug()).isEqualTo(surest));
        assertThat(found).extracting(one -> one.row().id()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(value = Why.class, names = {"LINK", "FILE"})
    void whatVeryManyHaveMakesNoDuplicate(Why why) {
        Twin twin = new Twin(why, "lanternouille" + why.ordinal());
        ResourceId mine = draft(karim, twin);
        for (int number = 0; number < 8; number++) {
            published(lea, twin, Visibility.PUBLIC);
        }
        assertThat(offered(karim, mine)).hasSize(Duplicates.MOST);
        published(lea, twin, Visibility.PUBLIC);
        assertThat(offered(karim, mine)).isEmpty();
    }

    @Test
    void aWholeSiteIsAReferenceSooner() {
        Block site = new LinkBlock(BlockId.create(), WebAddress.parse("https://pistachoule.exemple.fr/"), "", "", Optional.empty());
        ResourceId mine = shelf.id(karim, shelf.draft(karim, "Un brouillon pistachoule", site));
        for (int number = 1; number <= 3; number++) {
            shelf.put(lea, "Tout autre chose " + BlockId.create(), "Rien", INDEXED, Visibility.PUBLIC, site);
            assertThat(offered(karim, mine)).hasSize(number);
        }
        shelf.put(lea, "Tout autre chose " + BlockId.create(), "Rien", INDEXED, Visibility.PUBLIC, site);
        assertThat(offered(karim, mine)).isEmpty();
    }

    @Test
    void buttonsAndVideosCountAsLinksDo() {
        Twin twin = new Twin(Why.LINK, "moulifette");
        ResourceId id = shelf.id(lea, published(lea, new Twin(Why.FILE, "moulifette"), Visibility.PUBLIC));
        cast.as(lea, () -> {
            authoring.apply(id, insert(new ButtonBlock(BlockId.create(), "Ouvrir", WebAddress.parse("https://www." + address(twin) + "/?utm_source=x"))));
            authoring.apply(id, insert(new VideoBlock(BlockId.create(), WebAddress.parse("https://youtu.be/moulifette1"), "", "")));
            publication.publish(id, Visibility.PUBLIC);
        });
        ResourceId mine = draft(karim, twin);
        assertThat(offered(karim, mine)).hasSize(1);
        cast.as(karim, () -> authoring.apply(mine, insert(new LinkBlock(BlockId.create(), WebAddress.parse("https://www.youtube.com/watch?v=moulifette1"), "", "", Optional.empty()))));
        assertThat(offered(karim, mine)).singleElement().satisfies(one -> assertThat(one.reasons()).hasSize(2));
    }

    @Test
    void manyCostNoMoreQuestionsThanOne() {
        Twin twin = new Twin(Why.FILE, "noirmoufle");
        published(lea, twin, Visibility.PUBLIC);
        ResourceId mine = draft(karim, twin);
        int few = asked(mine);
        for (int number = 0; number < 4; number++) {
            published(cast.somebody(), twin, Visibility.PUBLIC);
        }
        assertThat(asked(mine)).isLessThanOrEqualTo(few);
        assertThat(offered(karim, mine)).hasSize(5);
    }

    private int asked(ResourceId id) {
        return cast.ask(karim, () -> statementsOf(() -> duplicates.of(id)).size());
    }

    private List<Duplicate> offered(Cast.Player person, ResourceId id) {
        return cast.ask(person, () -> duplicates.of(id));
    }

    private Slug published(Cast.Player person, Twin twin, Visibility visibility) {
        return published(person, twin, visibility, Optional.empty());
    }

    private Slug published(Cast.Player person, Twin twin, Visibility visibility, Optional<BaseName> base) {
        return cast.ask(person, () -> {
            ResourceId id = authoring.open(authoring.create(new NewResource(twin.title(), twin.description(), base.map(BaseName::id)))).id();
            alike(person, id, twin);
            publication.classify(id, INDEXED);
            return publication.publish(id, visibility);
        });
    }

    private ResourceId draft(Cast.Player person, Twin twin) {
        return cast.ask(person, () -> {
            ResourceId id = authoring.open(authoring.create(new NewResource(twin.title(), twin.description()))).id();
            alike(person, id, twin);
            return id;
        });
    }

    private void alike(Cast.Player person, ResourceId id, Twin twin) {
        cast.ask(person, () -> switch (twin.why()) {
            case WORDS -> {
                Content content = authoring.open(id).content();
                authoring.apply(id, new Edit.ChangeTitle(content.title(), twin.title()));
                yield authoring.apply(id, new Edit.ChangeDescription(content.description(), twin.description()));
            }
            case LINK -> authoring.apply(id, insert(new LinkBlock(BlockId.create(), WebAddress.parse(address(twin)), "", "", Optional.empty())));
            case FILE -> authoring.apply(id, insert(new FileBlock(BlockId.create(), Optional.of(file(id, twin)), "", "")));
        });
    }

    private FileId file(ResourceId id, Twin twin) throws IOException {
        return files.receive(id, detail(twin), new ByteArrayInputStream(("Le texte de " + twin.word()).getBytes(StandardCharsets.UTF_8))).id();
    }

    private static Edit insert(Block block) {
        return new Edit.Insert(block, Optional.empty());
    }

    private static String address(Twin twin) {
        return twin.word() + ".exemple.fr/guide";
    }

    private static String detail(Twin twin) {
        return switch (twin.why()) {
            case WORDS -> "";
            case LINK -> address(twin);
            case FILE -> twin.word() + ".txt";
        };
    }
}
