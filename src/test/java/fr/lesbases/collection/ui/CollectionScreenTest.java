package fr.lesbases.collection.ui;

import static fr.lesbases.common.Typography.french;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import fr.lesbases.Cast;
import fr.lesbases.ScreenTest;
import fr.lesbases.collection.Collecting;
import fr.lesbases.collection.CollectionCatalogue;
import fr.lesbases.collection.CollectionDetails;
import fr.lesbases.collection.Cupboard;
import fr.lesbases.collection.Curating;
import fr.lesbases.collection.Keeping;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.Profiles;
import fr.lesbases.resource.Publication;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.context.SecurityContextHolder;

/** A collection's page and its cards. Léa made it; the visitor and Karim look at it. */
class CollectionScreenTest extends ScreenTest {

    @Autowired
    private Cupboard cupboard;
    @Autowired
    private Curating curating;
    @Autowired
    private Collecting collecting;
    @Autowired
    private CollectionCatalogue catalogue;
    @Autowired
    private Keeping keeping;
    @Autowired
    private Publication publication;
    @Autowired
    private Profiles profiles;
    @Autowired
    private ApplicationEventPublisher events;

    private Cast.Player lea;
    private Cast.Player karim;
    private ResourceId first;
    private ResourceId second;
    private Curating.Made made;

    @BeforeEach
    void make() {
        lea = cast.somebody("Léa", "Morvan");
        karim = cast.somebody();
        first = cupboard.resource(lea, "Premier atelier");
        second = cupboard.resource(lea, "Second atelier");
        made = cupboard.put(lea, "Parcours du jeudi " + lea.profile(), Visibility.PUBLIC, first, second);
    }

    @Test
    void itsResourcesStandInTheirOrderWithTheirNotes() {
        cast.as(lea, () -> collecting.note(made.id(), second, "", "À faire à deux"));
        page();
        assertThat(heading()).isEqualTo("Parcours du jeudi " + lea.profile());
        assertThat(shown()).contains("Pour essayer", "Léa Morvan", "2 ressources").doesNotContain("Modifier");
        List<String> rows = find(OrderedList.class).withClassName("rows").single().getChildren().filter(ListItem.class::isInstance).map(ScreenTest::words).toList();
        assertThat(rows.get(0)).contains("Premier atelier").doesNotContain("À faire à deux");
        assertThat(rows.get(1)).contains("Second atelier", "À faire à deux");
    }

    @Test
    void whatTheReaderMayNotReadLeavesNoTrace() {
        cast.as(lea, () -> publication.changeVisibility(second, Visibility.PRIVATE));
        page();
        assertThat(shown()).contains("Premier atelier", "1 ressource").doesNotContain("Second atelier", "2 ressources");
        signIn(lea);
        page();
        assertThat(shown()).contains("Second atelier", "2 ressources");
    }

    @Test
    void aPrivateOneSaysWhoseItIsAndWhyThereIsNoMore() {
        cast.as(lea, () -> curating.changeVisibility(made.id(), Visibility.PRIVATE));
        page();
        assertThat(shown()).contains("Parcours du jeudi", "Léa Morvan", "Cette collection est privée").doesNotContain("Premier atelier", "Pour essayer");
    }

    @Test
    void theFormerAddressLeadsToTheNewOne() {
        var slug = cast.ask(lea, () -> curating.change(made.id(), new CollectionDetails("Parcours du lundi " + lea.profile(), "")));
        page();
        assertThat(address()).isEqualTo("/collections/" + slug);
        open("/collections/jamais-vue");
        assertThat(heading()).isEqualTo("Cette page n’existe pas");
    }

    @Test
    void aVisitorWhoKeepsItIsLedToSignInAndBack() {
        page();
        test(button("Enregistrer la collection")).click();
        assertThat(address()).startsWith("/connexion?retour=").contains(made.slug().value());
    }

    @Test
    void whoHasNoBaseKeepsItByOneClickAndLetsItGoByAnother() {
        signIn(karim);
        page();
        test(button("Enregistrer la collection")).click();
        assertThat(kept()).isEqualTo(1);
        test(button("Collection enregistrée")).click();
        assertThat(kept()).isZero();
        test(button("Annuler")).click();
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void whoHasABaseChoosesWhereItIsKept() {
        var base = cupboard.base("Fabrique " + karim.profile(), Visibility.PUBLIC, karim);
        signIn(karim);
        page();
        test(button("Enregistrer la collection")).click();
        List<Checkbox> places = find(Checkbox.class).all();
        assertThat(places).extracting(Checkbox::getLabel).containsExactly("Mon profil", "Fabrique " + karim.profile());
        type(places.get(1), true);
        assertThat(catalogue.countSavedInBase(base)).isEqualTo(1);
        type(places.get(1), false);
        assertThat(catalogue.countSavedInBase(base)).isZero();
    }

    @Test
    void itsOwnerHasNothingToKeepAndCanChangeIt() {
        signIn(lea);
        page();
        assertThat(find(NativeButton.class).withText("Enregistrer la collection").all()).isEmpty();
        assertThat(find(Anchor.class).all()).anyMatch(link -> link.getHref().equals("/collections/" + made.slug() + "/modifier"));
    }

    @Test
    void aProfileShowsVisitorsThePublicOnes() {
        cupboard.put(lea, "Tiroir secret", Visibility.PRIVATE);
        tab();
        assertThat(shown()).contains("Parcours du jeudi").doesNotContain("Tiroir secret", "Créer une collection");
        signIn(lea);
        tab();
        assertThat(shown()).contains("Parcours du jeudi", "Tiroir secret", "Privée", "Créer une collection");
    }

    @Test
    void onesOwnProfileShowsWhatOneKeeps() {
        signIn(karim);
        String mine = "/profils/" + profiles.find(karim.profile()).orElseThrow().slug() + "/collections";
        open(mine);
        assertThat(shown()).contains("Aucune collection pour l’instant");
        open(mine + "?liste=enregistrees");
        assertThat(shown()).contains("Aucune collection enregistrée");
        page();
        test(button("Enregistrer la collection")).click();
        open(mine + "?liste=enregistrees");
        assertThat(shown()).contains("Parcours du jeudi", "Léa Morvan");
        assertThat(find(Anchor.class).all()).anyMatch(link -> words(link).equals("Mes collections1") && link.getHref().equals(mine));
    }

    @Test
    void whoHasSignedInFindsTheirFavourites() {
        for (int time = 0; time < 2; time++) {
            cast.as(karim, () -> events.publishEvent(new InteractiveAuthenticationSuccessEvent(SecurityContextHolder.getContext().getAuthentication(), getClass())));
        }
        signIn(karim);
        open("/profils/" + profiles.find(karim.profile()).orElseThrow().slug() + "/collections");
        assertThat(find(CollectionItem.class).all()).singleElement().extracting(ScreenTest::words).asString().contains("Mes favoris", "Privée");
    }

    @Test
    void aBaseShowsItsOwnAndWhatItKeeps() {
        var base = cupboard.base("Fabrique " + lea.profile(), Visibility.PUBLIC, lea);
        cupboard.put(lea, "De la fabrique", Visibility.PUBLIC, Optional.of(base));
        cast.as(lea, () -> keeping.keep(made.id(), Optional.of(base)));
        open("/bases/fabrique-" + lea.profile() + "/collections");
        assertThat(shown()).contains("De la fabrique", "Collections enregistrées", "Parcours du jeudi").doesNotContain("Créer une collection");
        signIn(lea);
        open("/bases/fabrique-" + lea.profile() + "/collections");
        assertThat(find(Anchor.class).all()).anyMatch(link -> link.getHref().equals("/collections/creer?base=fabrique-" + lea.profile()));
    }

    @Test
    void itIsFoundOnTheSearchPage() {
        open("/rechercher/collections?q=" + lea.profile());
        assertThat(shown()).contains(french("1 collection pour « " + lea.profile() + " »"), "Parcours du jeudi");
        open("/rechercher/collections?q=" + lea.profile() + "&tenue=base");
        assertThat(shown()).contains("Aucun résultat");
    }

    private long kept() {
        return cast.ask(karim, catalogue::countSavedByViewer);
    }

    private void page() {
        open("/collections/" + made.slug());
    }

    private void tab() {
        open("/profils/" + profiles.find(lea.profile()).orElseThrow().slug() + "/collections");
    }

    private NativeButton button(String words) {
        return find(NativeButton.class).all().stream().filter(one -> words(one).equals(words)).findFirst().orElseThrow();
    }

    private static String shown() {
        return words((Component) UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }
}
