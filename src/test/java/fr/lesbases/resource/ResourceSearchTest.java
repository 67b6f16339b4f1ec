package fr.lesbases.resource;

import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.base.BaseDetails;
import fr.lesbases.base.Bases;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.Language;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.common.WebAddress;
import fr.lesbases.profile.PersonName;
import fr.lesbases.profile.ProfileDetails;
import fr.lesbases.profile.Profiles;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.ColumnsBlock;
import fr.lesbases.resource.block.VideoBlock;
import fr.lesbases.search.Marked;
import fr.lesbases.taxonomy.Classification;
import fr.lesbases.taxonomy.TermRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is found, by whom, and from when on. Each test has a word of its own, so that it sees no other test's resources. */
class ResourceSearchTest extends ModuleTest {

    private static final Classification GAME = terms("thematique/donnees", "support/jeu", "public/adultes");
    private static final Classification VIDEO = terms("thematique/donnees", "support/video", "public/parents");
    private static final Classification SOBER = terms("thematique/sobriete-numerique", "support/video", "public/adultes");

    private final ResourceSearch search;
    private final Authoring authoring;
    private final Publication publication;
    private final Contributors contributors;
    private final Bin bin;
    private final Profiles profiles;
    private final Bases bases;
    private Cast.Player author;

    @Autowired
    ResourceSearchTest(ResourceSearch search, Authoring authoring, Publication publication, Contributors contributors, Bin bin, Profiles profiles, Bases bases) {
        this.search = search;
        this.authoring = authoring;
        this.publication = publication;
        this.contributors = contributors;
        this.bin = bin;
        this.profiles = profiles;
        this.bases = bases;
    }

    @BeforeEach
    void somebodyWrites() {
        author = cast.somebody();
    }

    @Test
    void aDraftIsFoundByNobody() {
        cast.ask(author, () -> authoring.create(new NewResource("Brouillon zarafat", "Rien encore")));
        assertThat(titles("zarafat")).isEmpty();
        assertThat(cast.ask(author, () -> titles("zarafat"))).isEmpty();
    }

    @Test
    void aPrivateOneIsFoundByItsReadersOnlyAndCountsForThemOnly() {
        shelf.put(author, "Privée bolokan", "Rien", GAME, Visibility.PRIVATE);
        shelf.put(author, "Publique bolokan", "Rien", VIDEO);
        ResourceHits forAll = search.search(ResourceQuery.ALL.withWords("bolokan"));
        assertThat(forAll.page().items()).extracting(hit -> hit.row().title()).containsExactly("Publique bolokan");
        assertThat(forAll.page().total()).isEqualTo(1);
        assertThat(forAll.count(TermRef.parse("support/jeu"))).isZero();
        assertThat(forAll.countOfFamily("thematique", "culture-numerique")).isEqualTo(1);
        assertThat(search.count("bolokan")).isEqualTo(1);
        assertThat(cast.ask(cast.somebody(), () -> search.count("bolokan"))).isEqualTo(1);
        assertThat(cast.ask(author, () -> search.count("bolokan"))).isEqualTo(2);
        assertThat(cast.ask(cast.staff(), () -> search.count("bolokan"))).isEqualTo(2);
        assertThat(cast.ask(author, () -> search.search(ResourceQuery.ALL.withWords("bolokan"))).count(TermRef.parse("support/jeu"))).isEqualTo(1);
    }

    @Test
    void aFacetCountsWhatOneMoreClickWouldFind() {
        shelf.put(author, "Un caribiste", "Rien", GAME);
        shelf.put(author, "Deux caribistes", "Rien", VIDEO);
        shelf.put(author, "Trois caribistes", "Rien", SOBER);
        TermRef game = TermRef.parse("support/jeu");
        TermRef video = TermRef.parse("support/video");
        TermRef data = TermRef.parse("thematique/donnees");
        ResourceQuery games = ResourceQuery.ALL.withWords("caribiste").with(game);
        ResourceHits hits = search.search(games);
        assertThat(hits.page().total()).isEqualTo(1);
        assertThat(hits.count(video)).as("OR within a facet").isEqualTo(2);
        assertThat(hits.count(TermRef.parse("public/parents"))).as("AND across facets").isZero();
        ResourceHits both = search.search(games.with(video).with(data));
        assertThat(both.page().total()).isEqualTo(2);
        assertThat(both.count(video)).isEqualTo(1);
        assertThat(both.count(TermRef.parse("thematique/sobriete-numerique"))).isEqualTo(1);
        assertThat(both.countOfFamily("thematique", "numerique-et-environnement")).isEqualTo(1);
    }

    @Test
    void thoseInOneLanguageAreFoundByIt() {
        shelf.put(author, "Un drumanel", "Rien", GAME);
        shelf.put(author, Language.of("en").orElseThrow(), "One drumanel", "Nothing", GAME);
        ResourceQuery query = ResourceQuery.ALL.withWords("drumanel");
        assertThat(search.search(query).counts(ResourceFacet.LANGUAGE)).isEqualTo(Map.of("fr", 1L, "en", 1L));
        assertThat(titles(query.with(ResourceFacet.LANGUAGE, "en"))).containsExactly("One drumanel");
        assertThat(query.with(ResourceFacet.LANGUAGE, "en").address()).isEqualTo("/rechercher/ressources?q=drumanel&langue=en");
    }

    @Test
    void furtherFacetsCountAndNarrow() {
        Block film = new VideoBlock(BlockId.create(), WebAddress.parse("https://vimeo.com/123456789"), "Film", "");
        Block columns = new ColumnsBlock(BlockId.create(), List.of(new Block.Slot(BlockId.create(), List.of(film)), Block.Slot.empty()));
        shelf.put(author, "Un torvalin", "Rien", GAME, Visibility.PUBLIC, columns);
        ResourceId plain = shelf.id(author, shelf.put(author, "Deux torvalins", "Rien", GAME));
        cast.as(author, () -> publication.changeLicence(plain, Licence.CC_BY_SA));
        ResourceQuery query = ResourceQuery.ALL.withWords("torvalin");

        ResourceHits hits = search.search(query);
        assertThat(hits.counts(ResourceFacet.HOLDING)).isEqualTo(Map.of("video", 1L));
        assertThat(hits.counts(ResourceFacet.LICENCE)).isEqualTo(Map.of("ouverte", 1L, "cc-by-sa", 1L));
        assertThat(hits.counts(ResourceFacet.YEAR)).containsValue(2L).hasSize(1);
        assertThat(hits.counts(ResourceFacet.DEPARTEMENT)).isEmpty();

        ResourceQuery films = query.with(ResourceFacet.HOLDING, "video");
        assertThat(titles(films)).containsExactly("Un torvalin");
        assertThat(search.search(films).counts(ResourceFacet.LICENCE)).isEqualTo(Map.of("ouverte", 1L));
        assertThat(titles(films.with(ResourceFacet.HOLDING, "fichier"))).as("all that is chosen must be in it").isEmpty();
        assertThat(titles(query.with(ResourceFacet.LICENCE, "ouverte").with(ResourceFacet.LICENCE, "cc-by-sa"))).as("one of the licences is enough").hasSize(2);
        assertThat(search.search(query.with(ResourceFacet.LICENCE, "ouverte")).counts(ResourceFacet.LICENCE)).containsEntry("cc-by-sa", 1L);
    }

    @Test
    void tellsWhichChoicesAreInTheWay() {
        shelf.put(author, "Un grelottin", "Rien", GAME);
        ResourceQuery films = ResourceQuery.ALL.withWords("grelottin").with(TermRef.parse("support/video"));
        assertThat(search.lessNarrow(films.with(TermRef.parse("public/adultes")))).isEqualTo(Map.of(films.withoutChoices().with(TermRef.parse("public/adultes")), 1L));
        assertThat(search.lessNarrow(films.with(ResourceFacet.YEAR, "2001"))).as("two are in the way").isEmpty();
        assertThat(search.lessNarrow(films.withoutChoices().with(ResourceFacet.YEAR, "2001"))).containsOnlyKeys(films.withoutChoices());
    }

    @Test
    void aResourceFollowsItsBaseIntoAnotherDepartement() {
        BaseDetails details = new BaseDetails("Atelier cormoranté", "Rien", Optional.empty(), Optional.of("26"), List.of());
        BaseId base = cast.ask(author, () -> bases.create(details, Visibility.PUBLIC)).id();
        shelf.putIn(author, base, "Une garloupe", GAME, Visibility.PUBLIC);
        assertThat(titles(ResourceQuery.ALL.withWords("garloupe").with(ResourceFacet.DEPARTEMENT, "26"))).hasSize(1);
        cast.as(author, () -> bases.change(base, new BaseDetails(details.name(), "Rien", Optional.empty(), Optional.of("2A"), List.of())));
        assertThat(search.search(ResourceQuery.ALL.withWords("garloupe")).counts(ResourceFacet.DEPARTEMENT)).isEqualTo(Map.of("2A", 1L));

        cast.as(author, () -> bases.changeVisibility(base, Visibility.PRIVATE));
        assertThat(cast.ask(author, () -> search.search(ResourceQuery.ALL.withWords("garloupe"))).counts(ResourceFacet.DEPARTEMENT)).as("a private base shows its name only").isEmpty();
        cast.as(author, () -> bases.changeVisibility(base, Visibility.PUBLIC));
        assertThat(cast.ask(author, () -> search.search(ResourceQuery.ALL.withWords("garloupe"))).counts(ResourceFacet.DEPARTEMENT)).isEqualTo(Map.of("2A", 1L));
    }

    @Test
    void aMistypedWordIsPutRightAndAllElseStays() {
        shelf.put(author, "Le bistroquèt", "Avec un jambelou", GAME, Visibility.PUBLIC, Shelf.text("<p>Des galimonches</p>"));
        assertThat(search.correction(ResourceQuery.ALL.withWords("bistrokuet"))).contains(new Correction(ResourceQuery.ALL.withWords("bistroquèt"), 1));
        ResourceQuery games = ResourceQuery.ALL.withWords("\"un jambelou\" Bistrokuet -vulpine").with(TermRef.parse("support/jeu"));
        assertThat(search.correction(games)).contains(new Correction(games.withWords("\"un jambelou\" bistroquèt -vulpine"), 1));
        assertThat(search.correction(ResourceQuery.ALL.withWords("galimanches bistroquet"))).as("a word of a block").map(meant -> meant.query().words()).contains("galimonches bistroquet");
        assertThat(search.correction(games.withoutChoices().with(TermRef.parse("support/video")))).as("finds nothing with that choice").isEmpty();
        assertThat(search.correction(ResourceQuery.ALL.withWords("bistroquet"))).as("nothing is wrong").isEmpty();
        assertThat(search.correction(ResourceQuery.ALL.withWords("zzyxwvutsrq"))).as("nothing is near").isEmpty();
    }

    @Test
    void aWordOfAPrivateTextIsToldToItsReadersOnly() {
        shelf.put(author, "Le plumivourou", "Rien", GAME, Visibility.PRIVATE);
        ResourceQuery mistyped = ResourceQuery.ALL.withWords("plumivouroi");
        assertThat(search.correction(mistyped)).isEmpty();
        assertThat(cast.ask(cast.somebody(), () -> search.correction(mistyped))).isEmpty();
        assertThat(cast.ask(author, () -> search.correction(mistyped))).contains(new Correction(mistyped.withWords("plumivourou"), 1));

        shelf.put(author, "Le plumivourai", "Rien", GAME);
        assertThat(search.correction(mistyped)).contains(new Correction(mistyped.withWords("plumivourai"), 1));
    }

    @Test
    void publishingAgainBringsTheNewWordsAndSavingDoesNot() {
        ResourceId id = shelf.id(author, shelf.put(author, "Le dravoluque", "Rien", GAME));
        cast.as(author, () -> authoring.apply(id, new Edit.ChangeTitle("Le dravoluque", "Le krimbolant")));
        assertThat(titles("krimbolant")).isEmpty();
        assertThat(titles("dravoluque")).hasSize(1);
        cast.as(author, () -> publication.publish(id, Visibility.PUBLIC));
        assertThat(titles("krimbolant")).containsExactly("Le krimbolant");
        assertThat(titles("dravoluque")).isEmpty();
    }

    @Test
    void visibilityAndIndexationAndContributorsTakeEffectAtOnce() {
        ResourceId id = shelf.id(author, shelf.put(author, "La felouquine", "Rien", GAME));
        cast.as(author, () -> publication.classify(id, VIDEO));
        assertThat(search.search(ResourceQuery.ALL.withWords("felouquine").with(TermRef.parse("support/jeu"))).page().total()).isZero();
        assertThat(search.search(ResourceQuery.ALL.withWords("felouquine").with(TermRef.parse("support/video"))).page().total()).isEqualTo(1);
        cast.as(author, () -> publication.changeVisibility(id, Visibility.PRIVATE));
        assertThat(search.count("felouquine")).isZero();
        Cast.Player contributor = cast.somebody();
        cast.as(author, () -> contributors.add(id, contributor.profile()));
        assertThat(cast.ask(contributor, () -> search.count("felouquine"))).isEqualTo(1);
        cast.as(author, () -> contributors.remove(id, contributor.profile()));
        assertThat(cast.ask(contributor, () -> search.count("felouquine"))).isZero();
    }

    @Test
    void theCorbeilleIsNotSearched() {
        ResourceId id = shelf.id(author, shelf.put(author, "Un mirlifou", "Rien", GAME));
        cast.as(author, () -> bin.delete(id));
        assertThat(cast.ask(author, () -> search.count("mirlifou"))).isZero();
        cast.as(author, () -> bin.restore(id));
        assertThat(search.count("mirlifou")).isEqualTo(1);
    }

    @Test
    void aPublisherIsFoundByTheNewName() {
        shelf.put(author, "Sans nom", "Rien", GAME);
        shelf.put(author, "Privée et sans nom", "Rien", GAME, Visibility.PRIVATE);
        cast.as(author, () -> profiles.change(author.profile(), new ProfileDetails(new PersonName("Odilon", "Xantrailleur"), "", Optional.empty(), List.of(), false)));
        assertThat(titles("xantrailleur")).containsExactly("Sans nom");
    }

    @Test
    void sortsByFirstPublication() {
        shelf.put(author, "Premier vulpino", "Rien", GAME);
        shelf.put(author, "Second vulpino", "Rien", GAME);
        ResourceQuery query = ResourceQuery.ALL.withWords("vulpino");
        assertThat(titles(query.withSort(ResourceSort.OLDEST))).containsExactly("Premier vulpino", "Second vulpino");
        assertThat(titles(query.withSort(ResourceSort.NEWEST))).containsExactly("Second vulpino", "Premier vulpino");
    }

    @Test
    void aPageTooFarIsTheLastOne() {
        for (int number = 1; number <= 21; number++) {
            shelf.put(author, "Farandelle " + number, "Rien", GAME);
        }
        ResourceHits hits = search.search(ResourceQuery.ALL.withWords("farandelle").withPage(9));
        assertThat(hits.page().number()).isEqualTo(2);
        assertThat(hits.page().items()).hasSize(1);
        assertThat(hits.page().total()).isEqualTo(21);
    }

    @Test
    void marksWhatWasFound() {
        Slug slug = shelf.put(author, "Des <b>grimauds</b> & co", "Un grimaud", GAME);
        ResourceHit hit = search.search(ResourceQuery.ALL.withWords("grimaud")).page().items().getFirst();
        assertThat(hit.row().slug()).isEqualTo(slug);
        assertThat(Marked.brackets(hit.title())).isEqualTo("Des <b>[grimauds]</b> & co");
        assertThat(Marked.brackets(hit.description())).isEqualTo("Un [grimaud]");
    }

    private List<String> titles(String words) {
        return titles(ResourceQuery.ALL.withWords(words));
    }

    private List<String> titles(ResourceQuery query) {
        return search.search(query).page().items().stream().map(hit -> hit.row().title()).toList();
    }
}
