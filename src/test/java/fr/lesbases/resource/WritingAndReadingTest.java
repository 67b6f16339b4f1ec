package fr.lesbases.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.RichText;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.FileBlock;
import fr.lesbases.resource.block.TextBlock;
import fr.lesbases.taxonomy.Classification;
import fr.lesbases.taxonomy.TermRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WritingAndReadingTest extends ModuleTest {

    private static final Classification INDEXED = new Classification(List.of(TermRef.parse("thematique/accessibilite"), TermRef.parse("support/tutoriel"),
            TermRef.parse("public/adultes")));

    private final Authoring authoring;
    private final Publication publication;
    private final Reading reading;
    private final ResourceCatalogue catalogue;
    private final Bin bin;
    private final Contributors contributors;

    @Autowired
    WritingAndReadingTest(Authoring authoring, Publication publication, Reading reading, ResourceCatalogue catalogue, Bin bin, Contributors contributors) {
        this.authoring = authoring;
        this.publication = publication;
        this.reading = reading;
        this.catalogue = catalogue;
        this.bin = bin;
        this.contributors = contributors;
    }

    @Test
    void readersSeeThePublishedRevisionNeverTheWorkingCopy() {
        Cast.Player author = cast.somebody();
        Slug slug = published(author, "Une page publiée", Visibility.PUBLIC);
        ResourceId id = id(author, slug);
        write(author, id, "Ajouté après");
        ResourcePage.Open page = (ResourcePage.Open) reading.page(slug);
        assertThat(page.content().blocks()).extracting(Block::words).containsExactly("Premier");
        assertThat(page.unpublished()).as("readers are not told").isFalse();
        assertThat(cast.ask(author, () -> (ResourcePage.Open) reading.page(slug)).unpublished()).isTrue();
        cast.as(author, () -> publication.publish(id, Visibility.PUBLIC));
        assertThat(((ResourcePage.Open) reading.page(slug)).content().blocks()).extracting(Block::words).containsExactly("Premier", "Ajouté après");
    }

    @Test
    void takingAChangeBackLeavesNothingUnpublished() {
        Cast.Player author = cast.somebody();
        Slug slug = published(author, "Une page inchangée", Visibility.PUBLIC);
        ResourceId id = id(author, slug);
        Outcome.Applied done = (Outcome.Applied) cast.ask(author, () -> authoring.apply(id, new Edit.ChangeTitle("Une page inchangée", "Changée")));
        assertThat(cast.ask(author, () -> authoring.open(id)).unpublished()).isTrue();
        cast.as(author, () -> authoring.apply(id, done.undo()));
        assertThat(cast.ask(author, () -> authoring.open(id)).unpublished()).isFalse();
    }

    @Test
    void publicNeedsIndexation() {
        Cast.Player author = cast.somebody();
        Slug slug = cast.ask(author, () -> authoring.create(new NewResource("Sans indexation", "Rien")));
        ResourceId id = id(author, slug);
        assertThatThrownBy(() -> cast.as(author, () -> publication.publish(id, Visibility.PUBLIC)))
                .isInstanceOfSatisfying(ClassificationMissing.class, missing -> assertThat(missing.key()).startsWith("taxonomy.tooFew."));
        cast.as(author, () -> publication.publish(id, Visibility.PRIVATE));
        assertThat(reading.page(slug)).isInstanceOf(ResourcePage.Locked.class);
        assertThatThrownBy(() -> cast.as(author, () -> publication.changeVisibility(id, Visibility.PUBLIC))).isInstanceOf(ClassificationMissing.class);
    }

    @Test
    void aPublicOneKeepsItsIndexation() {
        Cast.Player author = cast.somebody();
        ResourceId id = id(author, published(author, "Toujours indexée", Visibility.PUBLIC));
        assertThatThrownBy(() -> cast.as(author, () -> publication.classify(id, INDEXED.with("support", List.of())))).isInstanceOf(ClassificationMissing.class);
        assertThatThrownBy(() -> cast.as(author, () -> publication.classify(id, INDEXED.with("support", List.of("inconnu"))))).isInstanceOf(DomainException.class);
    }

    @Test
    void sixThemesAreTooManyEvenForADraft() {
        Cast.Player author = cast.somebody();
        ResourceId id = id(author, cast.ask(author, () -> authoring.create(new NewResource("Trop", "Trop"))));
        assertThatThrownBy(() -> cast.as(author, () -> publication.classify(id, Classification.EMPTY.with("thematique",
                List.of("accessibilite", "donnees", "parentalite", "mobilites", "jeux-videos", "communs-numeriques")))))
                .isInstanceOfSatisfying(ClassificationMissing.class, missing -> assertThat(missing.key()).isEqualTo("taxonomy.tooMany.thematique"));
    }

    @Test
    void anEmptyBlockStandsInTheWay() {
        Cast.Player author = cast.somebody();
        ResourceId id = id(author, published(author, "Avec un bloc vide", Visibility.PRIVATE));
        TextBlock empty = new TextBlock(BlockId.create(), RichText.EMPTY);
        cast.as(author, () -> authoring.apply(id, new Edit.Insert(empty, Optional.empty())));
        assertThatThrownBy(() -> cast.as(author, () -> publication.publish(id, Visibility.PRIVATE)))
                .isInstanceOfSatisfying(DomainException.class, missing -> assertThat(missing.key()).isEqualTo("resource.publish.incomplete"));
    }

    @Test
    void aRenamedOneAnswersAtItsOldAddressWhichIsNeverGivenAway() {
        Cast.Player author = cast.somebody();
        Slug before = published(author, "Nom d’avant", Visibility.PUBLIC);
        ResourceId id = id(author, before);
        cast.as(author, () -> authoring.apply(id, new Edit.ChangeTitle("Nom d’avant", "Nom d’après")));
        Slug after = cast.ask(author, () -> publication.publish(id, Visibility.PUBLIC));
        assertThat(after.value()).startsWith("nom-d-apres");
        assertThat(reading.page(before).slug()).isEqualTo(after);
        Slug other = published(author, "Nom d’avant", Visibility.PUBLIC);
        assertThat(other).isNotEqualTo(before);
    }

    @Test
    void whatIsInTheCorbeilleIsNowhereElseAndComesBack() {
        Cast.Player author = cast.somebody();
        Slug slug = published(author, "À la corbeille", Visibility.PUBLIC);
        ResourceId id = id(author, slug);
        cast.as(author, () -> bin.delete(id));
        assertThatThrownBy(() -> cast.as(author, () -> reading.page(slug))).isInstanceOf(ResourceNotFound.class);
        assertThatThrownBy(() -> cast.as(author, () -> authoring.open(slug))).isInstanceOf(ResourceNotFound.class);
        assertThat(catalogue.ofProfile(author.profile(), State.PUBLIC, 1).total()).isZero();
        assertThat(cast.ask(author, bin::list)).extracting(Bin.Deleted::title).containsExactly("À la corbeille");
        cast.as(author, () -> bin.restore(id));
        assertThat(reading.page(slug).title()).isEqualTo("À la corbeille");
    }

    @Test
    void listsAndCountsAgreeForEveryViewer() {
        Cast.Player author = cast.somebody();
        Cast.Player contributor = cast.somebody();
        published(author, "Publique", Visibility.PUBLIC);
        ResourceId privateOne = id(author, published(author, "Privée", Visibility.PRIVATE));
        cast.as(author, () -> authoring.create(new NewResource("Brouillon", "Rien")));
        cast.as(author, () -> contributors.add(privateOne, contributor.profile()));
        for (Cast.Player viewer : List.of(author, contributor, cast.somebody(), cast.staff())) {
            cast.as(viewer, () -> {
                var counts = catalogue.countsOfProfile(author.profile());
                for (State state : State.values()) {
                    var page = catalogue.ofProfile(author.profile(), state, 1);
                    assertThat((long) page.items().size()).isEqualTo(page.total()).isEqualTo(counts.get(state));
                }
            });
        }
        assertThat(cast.ask(contributor, () -> catalogue.countsOfProfile(author.profile()))).containsEntry(State.PRIVATE, 1L).containsEntry(State.DRAFT, 0L);
        assertThat(cast.ask(contributor, () -> catalogue.countsOfProfile(contributor.profile()))).as("what one contributes to is among one's own").containsEntry(State.PRIVATE, 1L);
    }

    @Test
    void takingAContributorOutTakesEffectAtOnce() {
        Cast.Player author = cast.somebody();
        Cast.Player contributor = cast.somebody();
        Slug slug = published(author, "À deux", Visibility.PRIVATE);
        ResourceId id = id(author, slug);
        cast.as(author, () -> contributors.add(id, contributor.profile()));
        write(contributor, id, "Du contributeur");
        cast.as(author, () -> contributors.remove(id, contributor.profile()));
        assertThatThrownBy(() -> write(contributor, id, "Encore")).isInstanceOf(AccessDenied.class);
        assertThat(cast.ask(contributor, () -> reading.page(slug))).isInstanceOf(ResourcePage.Locked.class);
    }

    @Test
    void editsOfTwoPeopleAtOnceBothHold() throws Exception {
        Cast.Player author = cast.somebody();
        ResourceId id = id(author, cast.ask(author, () -> authoring.create(new NewResource("En même temps", "Rien"))));
        List<Thread> writers = new ArrayList<>();
        for (int index = 0; index < 8; index++) {
            String words = "bloc " + index;
            writers.add(Thread.ofVirtual().start(() -> write(author, id, words)));
        }
        for (Thread writer : writers) {
            writer.join();
        }
        assertThat(cast.ask(author, () -> authoring.open(id)).content().blocks()).hasSize(8);
    }

    @Test
    void aFileOfAnotherResourceCantBeNamed() {
        Cast.Player author = cast.somebody();
        ResourceId id = id(author, cast.ask(author, () -> authoring.create(new NewResource("Sans fichier", "Rien"))));
        FileBlock foreign = new FileBlock(BlockId.create(), Optional.of(FileId.create()), "", "");
        assertThatThrownBy(() -> cast.as(author, () -> authoring.apply(id, new Edit.Insert(foreign, Optional.empty())))).isInstanceOf(ResourceNotFound.class);
    }

    private void write(Cast.Player person, ResourceId id, String words) {
        cast.as(person, () -> authoring.apply(id, new Edit.Insert(new TextBlock(BlockId.create(), RichText.clean("<p>" + words + "</p>")),
                authoring.open(id).content().blocks().stream().map(Block::id).reduce((first, last) -> last))));
    }

    private Slug published(Cast.Player author, String title, Visibility visibility) {
        return cast.ask(author, () -> {
            Slug slug = authoring.create(new NewResource(title, "Description de " + title));
            ResourceId id = authoring.open(slug).id();
            authoring.apply(id, new Edit.Insert(new TextBlock(BlockId.create(), RichText.clean("<p>Premier</p>")), Optional.empty()));
            publication.classify(id, INDEXED);
            return publication.publish(id, visibility);
        });
    }

    private ResourceId id(Cast.Player person, Slug slug) {
        return cast.ask(person, () -> authoring.open(slug).id());
    }
}
