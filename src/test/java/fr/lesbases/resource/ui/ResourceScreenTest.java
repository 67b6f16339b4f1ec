package fr.lesbases.resource.ui;

import static fr.lesbases.common.Typography.french;
import static fr.lesbases.resource.Shelf.INDEXED;
import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import fr.lesbases.Cast;
import fr.lesbases.ScreenTest;
import fr.lesbases.collection.Cupboard;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.FileId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.common.WebAddress;
import fr.lesbases.resource.Contributors;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.Publication;
import fr.lesbases.resource.ResourceFiles;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.FileBlock;
import fr.lesbases.resource.block.LinkBlock;
import fr.lesbases.resource.ui.block.text.Prose;
import fr.lesbases.resource.ui.block.title.SectionHeading;
import fr.lesbases.ui.Breadcrumb;
import fr.lesbases.ui.StateBadge;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reading a resource. Léa wrote it; the visitor, Karim and who contributes look at it. */
class ResourceScreenTest extends ScreenTest {

    private final Cupboard cupboard;
    private final Contributors contributors;
    private final Publication publication;
    private final ResourceFiles files;
    private final JdbcClient database;
    private Cast.Player lea;

    @Autowired
    ResourceScreenTest(Cupboard cupboard, Contributors contributors, Publication publication, ResourceFiles files, JdbcClient database) {
        this.cupboard = cupboard;
        this.contributors = contributors;
        this.publication = publication;
        this.files = files;
        this.database = database;
    }

    @BeforeEach
    void lea() {
        lea = cast.somebody("Léa", "Morvan");
    }

    @Test
    void whatLacksItsIndexationIsMarkedForWhoCanCompleteIt() {
        Slug slug = shelf.put(lea, "Sans public", "Rien", INDEXED);
        read(slug);
        signIn(lea);
        read(slug);
        assertThat(page()).doesNotContain("Indexation à compléter");
        // as some came from the first version
        database.sql("delete from resource_term where vocabulary = 'public' and resource = (select id from resource where slug = :slug)").param("slug", slug.value()).update();
        open("/aide");
        read(slug);
        assertThat(page()).contains("Indexation à compléter");
        signIn(cast.somebody());
        open("/aide");
        read(slug);
        assertThat(page()).doesNotContain("Indexation à compléter");
    }

    @Test
    void thoseNearItStandAtItsFoot() {
        shelf.put(lea, "Framboulin tarquelle", "Rien", INDEXED);
        read(shelf.put(lea, "Tarquelle framboulin", "Rien", INDEXED));
        assertThat(page()).contains("Ressources proches");
        assertThat(links()).contains("Framboulin tarquelle");
    }

    @Test
    void whatHasNoThemeIsReachedThroughItsOwner() {
        Slug slug = shelf.draft(lea, "Une ébauche");
        signIn(lea);
        read(slug);
        assertThat(words(find(Breadcrumb.class).single())).isEqualTo("AccueilLéa MorvanUne ébauche");
    }

    @Test
    void aVisitorReadsAPublicOneWithItsOwnerAndNoWayToChangeIt() {
        read(publish(text("<p>Bienvenue à <em>tous</em></p>")));
        assertThat(heading()).isEqualTo("Un atelier public");
        assertThat(page()).contains("Pour essayer", "Léa Morvan", "Publiée le ");
        assertThat(prose()).isEqualTo("<p>Bienvenue à <em>tous</em></p>");
        assertThat(links()).doesNotContain("Modifier", "Paramètres", "Publier les modifications");
        assertThat(find(StateBadge.class).all()).isEmpty();
    }

    @Test
    void aFormerAddressLeadsToThePresentOne() {
        Slug before = shelf.put(lea, "Titre d’hier", "Pour essayer", INDEXED);
        shelf.edit(lea, before, new Edit.ChangeTitle("Titre d’hier", "Titre d’aujourd’hui"));
        Slug after = cast.ask(lea, () -> publication.publish(shelf.id(lea, before), Visibility.PUBLIC));
        open("/ressources/" + before + "?tri=nom");
        assertThat(address()).isEqualTo("/ressources/" + after + "?tri=nom");
        assertThat(heading()).isEqualTo("Titre d’aujourd’hui");
    }

    @Test
    void whoeverIsSignedInMakesACopyOfTheirOwn() {
        Slug slug = publish(text("<p>Bienvenue</p>"));
        read(slug);
        assertThat(find(NativeButton.class).all()).extracting(ScreenTest::words).as("not a visitor").doesNotContain("Dupliquer");
        Cast.Player karim = cast.somebody("Karim", "Benali");
        signIn(karim);
        read(slug);
        test(find(NativeButton.class).all().stream().filter(button -> words(button).equals("Dupliquer")).findFirst().orElseThrow()).click();
        assertThat(address()).matches("/ressources/copie-d-un-atelier-public(-\\d+)?/modifier");
        assertThat(notices()).containsExactly(french("La copie est sur votre profil, en brouillon : personne d’autre ne la voit."));
        assertThat(shelf.content(karim, new Slug(address().split("/")[2])).blocks()).hasSize(2).last().extracting(Block::words).asString().contains("Léa Morvan");
    }

    @Test
    void sectionTitlesAreTheContentsFromTwoOn() {
        Block first = section("Le matériel");
        read(publish(first));
        assertThat(contents()).isEmpty();
        read(publish(first.withId(BlockId.create()), section("Le déroulé")));
        assertThat(contents()).isEqualTo("Dans cette pageLe matérielLe déroulé");
    }

    @Test
    void itsIndexationLeadsIntoTheSearchAndItsLicenceToItsText() {
        read(publish(section("Un")));
        assertThat(link("Données").getHref()).isEqualTo("/rechercher/ressources?thematique=donnees");
        assertThat(link("Jeu").getHref()).isEqualTo("/rechercher/ressources?support=jeu");
        assertThat(link("Adultes").getHref()).isEqualTo("/rechercher/ressources?public=adultes");
        assertThat(link("Licence Ouverte 2.0 (Etalab)").getHref()).startsWith("https://");
    }

    @Test
    void aFileIsSeenInThePageWhereABrowserCanAndTakenAwayAlways() {
        Slug slug = shelf.draft(lea, "Avec des fichiers");
        attach(slug, "plan.txt", "Le plan");
        attach(slug, "archive.zip", "PK\u0003\u0004");
        cast.as(lea, () -> publication.publish(shelf.id(lea, slug), Visibility.PRIVATE));
        signIn(lea);
        read(slug);
        assertThat(find(Anchor.class).all().stream().filter(link -> words(link).equals("Télécharger")).map(Anchor::getHref)).hasSize(2)
                .allSatisfy(address -> assertThat(address).startsWith("/fichiers/"));
        assertThat(find(IFrame.class).all()).singleElement().satisfies(frame -> assertThat(frame.getSrc()).endsWith("plan.txt?voir"));
    }

    @Test
    void aLinkLeadsOutWithoutGivingItsWeight() {
        read(publish(new LinkBlock(BlockId.create(), WebAddress.parse("https://exemple.fr/guide"), "Le guide", "À lire", Optional.empty())));
        assertThat(link("Le guide").getHref()).isEqualTo("https://exemple.fr/guide");
        assertThat(link("Le guide").getElement().getAttribute("rel")).isEqualTo("nofollow ugc noopener");
    }

    @Test
    void aBlockWithoutItsContentIsNotShownInADraft() {
        Slug slug = shelf.draft(lea, "Un brouillon", section(""), text("<p>Écrit</p>"));
        signIn(lea);
        read(slug);
        assertThat(page()).contains("Jamais publiée", "Brouillon");
        assertThat(prose()).isEqualTo("<p>Écrit</p>");
        assertThat(find(SectionHeading.class).all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPrivateOneShowsOutsidersItsTitleAndOwnerOnly(boolean signedIn) {
        Slug slug = shelf.put(lea, "Un atelier privé", "Pour nous seuls", INDEXED, Visibility.PRIVATE, text("<p>Caché</p>"));
        if (signedIn) {
            signIn(cast.somebody("Karim", "Benali"));
        }
        read(slug);
        assertThat(heading()).isEqualTo("Un atelier privé");
        assertThat(page()).contains("Léa Morvan", "Cette ressource est privée. Seules les personnes qui y contribuent peuvent la lire.")
                .doesNotContain("Pour nous seuls", "Données");
        assertThat(find(Prose.class).all()).isEmpty();
    }

    @Test
    void aDraftIsNotThereForOthersAndThereForWhoContributes() {
        Slug slug = shelf.draft(lea, "Un brouillon à deux", text("<p>Presque prêt</p>"));
        Cast.Player karim = cast.somebody("Karim", "Benali");
        read(slug);
        assertThat(heading()).isEqualTo("Cette page n’existe pas");
        signIn(karim);
        read(slug);
        assertThat(heading()).isEqualTo("Cette page n’existe pas");
        cast.as(lea, () -> contributors.add(shelf.id(lea, slug), karim.profile()));
        read(slug);
        assertThat(heading()).isEqualTo("Un brouillon à deux");
        assertThat(links()).contains("Modifier", "Paramètres", "Publier la ressource");
    }

    @Test
    void unpublishedChangesAreToldToEditorsOnly() {
        Slug slug = publish(text("<p>Publié</p>"));
        shelf.edit(lea, slug, new Edit.ChangeDescription("Pour essayer", "Changée depuis"));
        read(slug);
        assertThat(page()).contains("Pour essayer").doesNotContain("Modifications non publiées", "Changée depuis");
        signIn(lea);
        read(slug);
        assertThat(page()).contains("Pour essayer", "Modifications non publiées").doesNotContain("Changée depuis");
        assertThat(links()).contains("Publier les modifications");
    }

    @Test
    void aReadingCountsOnceAVisitAndOnceABrowserShowsIt() {
        Slug slug = publish(text("<p>Bienvenue</p>"));
        read(slug);
        open("/aide");
        read(slug);
        assertThat(page()).as("fetched only").contains("Aucune vue pour l’instant");
        browserShows();
        open("/aide");
        read(slug);
        assertThat(page()).contains(french("1 vue"));
        browserShows();
        open("/aide");
        read(slug);
        assertThat(page()).as("in the same visit").contains(french("1 vue"));
    }

    @Test
    void itsEditorsAreNoReaders() {
        Slug slug = publish(text("<p>Bienvenue</p>"));
        signIn(lea);
        read(slug);
        browserShows();
        open("/aide");
        read(slug);
        assertThat(page()).contains("Aucune vue pour l’instant");
    }

    @Test
    void publicCollectionsThatHoldItAreTold() {
        Slug slug = publish(text("<p>Bienvenue</p>"));
        cupboard.put(lea, "Pour tous", Visibility.PUBLIC, shelf.id(lea, slug));
        read(slug);
        assertThat(page()).contains(french("Aucune vue pour l’instant · enregistrée dans 1 collection"));
        cupboard.put(lea, "Encore pour tous", Visibility.PUBLIC, shelf.id(lea, slug));
        open("/aide");
        read(slug);
        assertThat(page()).contains(french("enregistrée dans 2 collections"));
    }

    @Test
    void aResourceWithoutBlocksSaysSo() {
        read(publish());
        assertThat(page()).contains("Cette ressource n’a pas encore de contenu.");
    }

    private Slug publish(Block... blocks) {
        return shelf.put(lea, "Un atelier public", "Pour essayer", INDEXED, Visibility.PUBLIC, blocks);
    }

    private void attach(Slug slug, String name, String content) {
        FileId file = cast.ask(lea, () -> files.receive(shelf.id(lea, slug), name, new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1))).id());
        shelf.edit(lea, slug, new Edit.Insert(new FileBlock(BlockId.create(), Optional.of(file), "", ""), Optional.empty()));
    }

    private static void read(Slug slug) {
        open("/ressources/" + slug);
    }

    private String page() {
        return words((Component) getCurrentView());
    }

    private String prose() {
        return find(Prose.class).single().getInnerHtml();
    }

    private String contents() {
        return find(Nav.class).all().stream().filter(nav -> nav.hasClassName("toc")).map(ScreenTest::words).findFirst().orElse("");
    }

    private List<String> links() {
        return find(Anchor.class, (Component) getCurrentView()).all().stream().map(ScreenTest::words).toList();
    }

    private Anchor link(String words) {
        return find(Anchor.class, (Component) getCurrentView()).all().stream().filter(link -> words(link).equals(words)).reduce((first, last) -> last).orElseThrow();
    }
}
