package fr.lesbases.collection.ui;

import static fr.lesbases.common.Typography.french;
import static fr.lesbases.resource.Shelf.INDEXED;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import fr.lesbases.Cast;
import fr.lesbases.ScreenTest;
import fr.lesbases.StatementCounter;
import fr.lesbases.collection.Choosing;
import fr.lesbases.collection.Cupboard;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.Profiles;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** "Enregistrer": Karim puts Léa's resource into his collections, from its page and from rows. */
class CollectScreenTest extends ScreenTest {

    @Autowired
    private Cupboard cupboard;
    @Autowired
    private Choosing choosing;
    @Autowired
    private Profiles profiles;

    private Cast.Player lea;
    private Cast.Player karim;
    private Slug slug;
    private String title;

    @BeforeEach
    void make() {
        lea = cast.somebody();
        karim = cast.somebody();
        title = "Atelier " + lea.profile();
        slug = shelf.put(lea, title, "Description", INDEXED);
    }

    @Test
    void aVisitorIsLedToSignInAndBack() {
        page();
        test(opener()).click();
        assertThat(address()).startsWith("/connexion?retour=").contains(slug.value());
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void favouritesComeFirstAndAClickTakesEffectAtOnceAndBack() {
        signIn(karim);
        cupboard.put(karim, "Ma boîte à outils", Visibility.PUBLIC);
        page();
        test(opener()).click();
        assertThat(names()).containsExactly("Mes favorisPrivée", "Ma boîte à outils");
        type(box("Mes favoris"), true);
        assertThat(holds("Mes favoris")).isTrue();
        assertThat(words(find(Dialog.class).single())).contains(french("Ajoutée à « Mes favoris »."));
        type(box("Mes favoris"), false);
        assertThat(holds("Mes favoris")).isFalse();
    }

    @Test
    void whatHoldsItIsCheckedAlready() {
        cupboard.put(karim, "Ma boîte à outils", Visibility.PUBLIC, shelf.id(lea, slug));
        signIn(karim);
        page();
        test(opener()).click();
        assertThat(box("Ma boîte à outils").getValue()).isTrue();
        assertThat(box("Mes favoris").getValue()).isFalse();
    }

    @Test
    void basesCollectionsStandUnderTheBasesName() {
        var base = cupboard.base("Fabrique " + karim.profile(), Visibility.PUBLIC, karim);
        cupboard.put(karim, "De la fabrique", Visibility.PUBLIC, Optional.of(base));
        signIn(karim);
        page();
        test(opener()).click();
        assertThat(words(find(ChoiceList.class).single())).contains("Fabrique " + karim.profile() + "De la fabrique");
        type(find(TextField.class).withLabel("Chercher parmi mes collections").single(), "fabrique");
        assertThat(names()).containsExactly("De la fabrique");
        type(find(TextField.class).withLabel("Chercher parmi mes collections").single(), "introuvable");
        assertThat(words(find(ChoiceList.class).single())).contains("introuvable");
    }

    @Test
    void aCollectionIsMadeOnTheWay() {
        signIn(karim);
        page();
        test(opener()).click();
        test(find(Button.class).withText("Créer une collection").single()).click();
        test(find(Button.class).withText("Créer et y ranger la ressource").single()).click();
        assertThat(name().getErrorMessage()).isEqualTo("Donnez un nom à la collection");
        type(name(), "Toute neuve");
        test(find(Button.class).withText("Créer et y ranger la ressource").single()).click();
        assertThat(box("Toute neuve").getValue()).isTrue();
        assertThat(holds("Toute neuve")).isTrue();
    }

    @Test
    void everyRowHasAButtonWithAName() {
        open("/rechercher/ressources?q=" + lea.profile());
        assertThat(find(NativeButton.class).all()).anyMatch(button -> french("Enregistrer « " + title + " »").equals(button.getElement().getAttribute("aria-label")));
    }

    @Test
    void whatOneHasInACollectionIsMarkedOnRowsAndOnItsPage() {
        cupboard.put(lea, "De Léa", Visibility.PRIVATE, shelf.id(lea, slug));
        signIn(karim);
        open("/rechercher/ressources?q=" + lea.profile());
        assertThat(marks()).as("others' collections are not mine").containsExactly(false);
        cupboard.put(karim, "À moi", Visibility.PRIVATE, shelf.id(lea, slug));
        page();
        assertThat(marks()).containsExactly(true);
        open("/rechercher/ressources?q=" + lea.profile());
        assertThat(marks()).containsExactly(true);
        assertThat(find(CollectButton.class).single().getAriaLabel()).contains(french("Enregistrer « " + title + " », déjà dans vos collections"));
    }

    @Test
    void theMarkFollowsWhatWasChosenInTheDialog() {
        signIn(karim);
        page();
        assertThat(marks()).containsExactly(false);
        test(opener()).click();
        type(box("Mes favoris"), true);
        find(Dialog.class).single().close();
        assertThat(marks()).containsExactly(true);
    }

    private List<Boolean> marks() {
        roundTrip();
        return find(CollectButton.class).all().stream().map(button -> button.hasClassName("is-kept")).toList();
    }

    @Test
    void aResourceTellsWhichPublicCollectionsHoldIt() {
        cupboard.put(karim, "Publique de Karim", Visibility.PUBLIC, shelf.id(lea, slug));
        cupboard.put(karim, "Privée de Karim", Visibility.PRIVATE, shelf.id(lea, slug));
        page();
        assertThat(shown()).contains("Dans ces collections", "Publique de Karim").doesNotContain("Privée de Karim");
        signIn(karim);
        page();
        assertThat(shown()).contains("Publique de Karim").doesNotContain("Privée de Karim");
    }

    @Test
    void manyCollectionsCostNoMoreQueriesThanFew() {
        List<String> few = opening();
        for (int number = 0; number < 8; number++) {
            cupboard.put(lea, "Collection " + number, Visibility.PUBLIC, shelf.id(lea, slug));
        }
        open("/aide");
        assertThat(opening()).hasSizeLessThanOrEqualTo(few.size());
    }

    private List<String> opening() {
        String profile = "/profils/" + profiles.find(lea.profile()).orElseThrow().slug() + "/collections";
        cupboard.put(lea, "Encore une", Visibility.PUBLIC, shelf.id(lea, slug));
        open(profile);
        open("/aide");
        return StatementCounter.statementsOf(() -> open(profile));
    }

    private boolean holds(String collection) {
        return cast.ask(karim, () -> choosing.choices(shelf.id(lea, slug), "")).stream().filter(choice -> choice.title().equals(collection)).findFirst().orElseThrow().holds();
    }

    private void page() {
        open("/ressources/" + slug);
    }

    private NativeButton opener() {
        return find(NativeButton.class).all().stream().filter(button -> words(button).equals("Enregistrer")).findFirst().orElseThrow();
    }

    private List<String> names() {
        return find(Checkbox.class).all().stream().map(ScreenTest::words).toList();
    }

    private Checkbox box(String collection) {
        return find(Checkbox.class).all().stream().filter(box -> words(box).startsWith(collection)).findFirst().orElseThrow();
    }

    private TextField name() {
        return find(TextField.class).withLabel("Nom de la collection").single();
    }

    private static String shown() {
        return words((Component) UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }
}
