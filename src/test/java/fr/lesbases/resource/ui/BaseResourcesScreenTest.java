package fr.lesbases.resource.ui;

import static fr.lesbases.common.Typography.french;
import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.lesbases.Cast;
import fr.lesbases.ScreenTest;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Bases;
import fr.lesbases.base.Role;
import fr.lesbases.base.Team;
import fr.lesbases.base.ui.BaseRoutes;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.Contributors;
import fr.lesbases.resource.Highlights;
import fr.lesbases.resource.Moving;
import fr.lesbases.resource.Place;
import fr.lesbases.resource.Reading;
import fr.lesbases.resource.ResourcePage;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.State;
import fr.lesbases.ui.Confirmation;
import fr.lesbases.ui.EmptyState;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Resources in bases: the tab, "À la une", the place at creation and afterwards. Léa administers the base, Karim is a member. */
class BaseResourcesScreenTest extends ScreenTest {

    private final Team team;
    private final Bases bases;
    private final Moving moving;
    private final Reading reading;
    private final Highlights highlights;
    private final Contributors contributors;
    private Cast.Player lea;
    private Cast.Player karim;
    private BaseName base;

    @Autowired
    BaseResourcesScreenTest(Team team, Bases bases, Moving moving, Reading reading, Highlights highlights, Contributors contributors) {
        this.team = team;
        this.bases = bases;
        this.moving = moving;
        this.reading = reading;
        this.highlights = highlights;
        this.contributors = contributors;
    }

    @BeforeEach
    void aBase() {
        lea = cast.somebody("Léa", "Morvan");
        karim = cast.somebody("Karim", "Benali");
        base = team.found(lea);
        team.join(base.id(), lea, karim, Role.CONTRIBUTOR);
    }

    @Test
    void membersHaveAllOfThemByState() {
        inside(lea, "Une publique", Visibility.PUBLIC);
        inside(lea, "Une privée", Visibility.PRIVATE);
        draft(lea, "Un brouillon");
        signIn(karim);
        open(BaseRoutes.page(base.slug()));
        assertThat(find(Anchor.class).all().stream().map(ScreenTest::words)).contains("Ressources3", "Publiques1", "Privées1", "Brouillons1");
        assertThat(rows()).containsExactly("Une publique");
        assertThat(page()).contains("par Léa Morvan", "3 ressources");
        open(BaseRoutes.page(base.slug()) + "?etat=brouillons");
        assertThat(rows()).containsExactly("Un brouillon");
    }

    @Test
    void readersHaveWhatTheyMayReadAndTheCountSaysTheSame() {
        inside(lea, "Une publique", Visibility.PUBLIC);
        ResourceId shared = inside(lea, "Partagée", Visibility.PRIVATE);
        inside(lea, "Une privée", Visibility.PRIVATE);
        Cast.Player odile = cast.somebody("Odile", "Perrin");
        open(BaseRoutes.page(base.slug()));
        assertThat(find(Anchor.class).all().stream().map(ScreenTest::words)).contains("Ressources1");
        assertThat(rows()).containsExactly("Une publique");
        assertThat(page()).doesNotContain("Créer une ressource", "Choisir la une");
        cast.as(lea, () -> contributors.add(shared, odile.profile()));
        signIn(odile);
        open(BaseRoutes.page(base.slug()));
        assertThat(find(Anchor.class).all().stream().map(ScreenTest::words)).contains("Ressources2");
        assertThat(rows()).containsExactly("Une publique", "Partagée");
    }

    @ParameterizedTest
    @CsvSource({"'', Aucune ressource publique pour l’instant", "?etat=privees, Aucune ressource privée", "?etat=brouillons, Aucun brouillon"})
    void anEmptyListSaysWhatToDoNext(String choice, String sentence) {
        signIn(karim);
        open(BaseRoutes.page(base.slug()) + choice);
        assertThat(words(find(EmptyState.class).single())).startsWith(sentence).endsWith("Créer une ressource");
        assertThat(find(Anchor.class, find(EmptyState.class).single()).single().getHref()).isEqualTo(ResourceRoutes.createIn(base.slug()));
    }

    @Test
    void whatIsShownFirstIsChosenByItsMembers() {
        ResourceId second = inside(lea, "Deuxième", Visibility.PUBLIC);
        ResourceId first = inside(lea, "Première", Visibility.PUBLIC);
        cast.as(lea, () -> highlights.choose(base.id(), List.of(second, first)));
        signIn(karim);
        open(BaseRoutes.page(base.slug()));
        HighlightsDialog dialog = new HighlightsDialog(highlights, base.id(), () -> { });
        dialog.open();
        test(find(Button.class, dialog).all().stream().filter(button -> button.getAriaLabel().filter(label -> label.startsWith("Monter") && label.contains("Première")).isPresent())
                .findFirst().orElseThrow()).click();
        assertThat(words(dialog)).endsWith(french("« Première » : position 1 sur 2."));
        test(find(Button.class).withText("Enregistrer").single()).click();
        assertThat(highlights.of(base.id())).extracting(row -> row.title()).containsExactly("Première", "Deuxième");
        open(BaseRoutes.page(base.slug()));
        assertThat(find(Anchor.class, find(HighlightList.class).single()).all()).extracting(ScreenTest::words).containsExactly("Première", "Deuxième");
    }

    @Test
    void aNewOneIsPutWhereOneComesFrom() {
        signIn(karim);
        open(ResourceRoutes.createIn(base.slug()));
        PlaceField place = find(PlaceField.class).single();
        assertThat(place.getValue().id()).contains(base.id());
        assertThat(page()).contains("ses membres la voient");
        assertThat(find(Anchor.class).withText("Annuler").single().getHref()).isEqualTo(BaseRoutes.page(base.slug()));
        type(find(TextField.class).withCaption("Titre").single(), "À plusieurs");
        type(find(TextArea.class).withCaption("Description").single(), "Pour essayer");
        test(find(Button.class).withText("Commencer à écrire").single()).click();
        Slug slug = new Slug(address().split("/")[2]);
        assertThat(cast.ask(lea, () -> reading.page(slug)).publisher().base()).contains(base);
    }

    @Test
    void withoutABaseThereIsNoPlaceToChoose() {
        signIn(cast.somebody());
        open(ResourceRoutes.createIn(base.slug()));
        assertThat(find(PlaceField.class).all()).as("somebody else’s base is none of the places").isEmpty();
        assertThat(page()).contains("Elle sera placée sur votre profil");
    }

    @Test
    void itsPageAndItsRowsLeadToTheBase() {
        Slug slug = shelf.put(lea, "Signée", "Pour essayer", terms("thematique/donnees", "support/jeu", "public/adultes"), Visibility.PUBLIC, section("Un"));
        cast.as(lea, () -> moving.move(shelf.id(lea, slug), Optional.of(base.id())));
        open(ResourceRoutes.page(slug));
        assertThat(find(Anchor.class).all()).anySatisfy(link -> {
            assertThat(link.getHref()).isEqualTo(BaseRoutes.page(base.slug()));
            assertThat(words(link)).isEqualTo(base.name());
        });
        signIn(karim);
        open(ResourceRoutes.settings(slug));
        assertThat(page()).contains("Tous les membres de la base", base.name());
        assertThat(find(H2.class).all()).extracting(ScreenTest::words).as("only who may move it").doesNotContain("Emplacement");
    }

    @Test
    void movingTellsWhatChangesAndAsksBeforeItBecomesPrivate() {
        cast.as(lea, () -> bases.changeVisibility(base.id(), Visibility.PRIVATE));
        Slug slug = shelf.put(karim, "À déplacer", "Pour essayer", terms("thematique/donnees", "support/jeu", "public/adultes"), Visibility.PUBLIC, section("Un"));
        signIn(karim);
        open(ResourceRoutes.settings(slug));
        assertThat(find(Button.class).withText("Déplacer").all()).as("it is there already").isEmpty();
        Place there = find(PlaceField.class).single().getListDataView().getItems().filter(place -> place.id().isPresent()).findFirst().orElseThrow();
        type(find(PlaceField.class).single(), there);
        assertThat(page()).contains("pourront la lire, la modifier et la publier", "Elle deviendra privée");
        test(find(Button.class).withText("Déplacer").single()).click();
        assertThat(((ResourcePage.Open) reading.page(slug)).state()).as("not before it is confirmed").isEqualTo(State.PUBLIC);
        test(find(Confirmation.class).single()).confirm();
        assertThat(((ResourcePage.Open) reading.page(slug)).state()).isEqualTo(State.PRIVATE);
        assertThat(find(PlaceField.class).single().getValue().id()).contains(base.id());
        assertThat(notices()).anySatisfy(notice -> assertThat(notice).contains(base.name()));
    }

    private ResourceId inside(Cast.Player author, String title, Visibility visibility) {
        Slug slug = shelf.put(author, title, "Pour essayer", terms("thematique/donnees", "support/jeu", "public/adultes"), visibility, section("Un"));
        return put(author, slug);
    }

    private void draft(Cast.Player author, String title) {
        put(author, shelf.draft(author, title));
    }

    private ResourceId put(Cast.Player author, Slug slug) {
        ResourceId id = shelf.id(author, slug);
        cast.as(author, () -> moving.move(id, Optional.of(base.id())));
        return id;
    }

    private List<String> rows() {
        return find(ResourceItem.class).all().stream().map(row -> words(find(H3.class, row).single())).toList();
    }

    private String page() {
        return words((Component) getCurrentView());
    }
}
