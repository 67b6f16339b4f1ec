package fr.lesbases.collection.ui;

import static fr.lesbases.common.Typography.french;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.lesbases.Cast;
import fr.lesbases.ScreenTest;
import fr.lesbases.collection.Choosing;
import fr.lesbases.collection.CollectionBin;
import fr.lesbases.collection.CollectionDetails;
import fr.lesbases.collection.CollectionEntry;
import fr.lesbases.collection.CollectionReading;
import fr.lesbases.collection.CollectionSheet;
import fr.lesbases.collection.Cupboard;
import fr.lesbases.collection.Curating;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.Profiles;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Léa makes a collection and puts it in order. */
class EditCollectionScreenTest extends ScreenTest {

    @Autowired
    private Cupboard cupboard;
    @Autowired
    private CollectionReading reading;
    @Autowired
    private CollectionBin bin;
    @Autowired
    private Choosing choosing;
    @Autowired
    private Profiles profiles;
    @Autowired
    private Curating curating;

    private Cast.Player lea;
    private ResourceId one;
    private ResourceId two;
    private ResourceId three;
    private Curating.Made made;

    @BeforeEach
    void make() {
        lea = cast.somebody();
        one = cupboard.resource(lea, "Une");
        two = cupboard.resource(lea, "Deux");
        three = cupboard.resource(lea, "Trois");
        made = cupboard.put(lea, "Parcours " + lea.profile(), Visibility.PUBLIC, one, two, three);
        signIn(lea);
    }

    @Test
    void aNewOneNeedsANameAndKeepsWhatWasTyped() {
        open("/collections/creer");
        type(title(), "   ");
        type(description(), "Pour le groupe du jeudi");
        test(find(Button.class).withText("Créer la collection").single()).click();
        assertThat(title().getErrorMessage()).isEqualTo("Donnez un nom à la collection");
        assertThat(description().getValue()).isEqualTo("Pour le groupe du jeudi");
        type(title(), "x".repeat(101));
        test(find(Button.class).withText("Créer la collection").single()).click();
        assertThat(title().getErrorMessage()).isEqualTo(french("Ce nom est trop long : 100 caractères au plus."));
        type(title(), "Groupe " + lea.profile());
        test(find(Button.class).withText("Créer la collection").single()).click();
        assertThat(address()).isEqualTo("/collections/groupe-" + lea.profile() + "/modifier");
        assertThat(description().getValue()).isEqualTo("Pour le groupe du jeudi");
    }

    @Test
    void aBasesMemberMakesItInTheBaseTheyComeFrom() {
        cupboard.base("Fabrique " + lea.profile(), Visibility.PRIVATE, lea);
        open("/collections/creer?base=fabrique-" + lea.profile());
        assertThat(((PlaceField) find(Select.class).single()).place()).isPresent();
        assertThat(find(RadioButtonGroup.class).single().getValue()).isEqualTo(Visibility.PRIVATE);
        assertThat(shown()).contains("La base est privée");
        assertThat(find(Anchor.class).withText("Annuler").single().getHref()).isEqualTo("/bases/fabrique-" + lea.profile() + "/collections");
        type(title(), "De la fabrique " + lea.profile());
        test(find(Button.class).withText("Créer la collection").single()).click();
        assertThat(cast.ask(lea, () -> reading.sheet(new Slug("de-la-fabrique-" + lea.profile()))).owner().base()).isPresent();
    }

    @Test
    void onAPrivateProfileTheChoiceIsExplained() {
        cast.as(lea, () -> profiles.changeVisibility(lea.profile(), Visibility.PRIVATE));
        open("/collections/creer");
        assertThat(shown()).contains("Votre profil est privé");
        assertThat(find(RadioButtonGroup.class).single().getValue()).isEqualTo(Visibility.PRIVATE);
    }

    @Test
    void whatSomebodyElseWritesMeanwhileIsNotWrittenOver() {
        edit();
        String name = "Parcours " + lea.profile();
        cast.as(lea, () -> curating.change(made.id(), new CollectionDetails(name, "De l’autre")));
        type(title(), name + " bis");
        assertThat(sheet().details()).isEqualTo(new CollectionDetails(name + " bis", "De l’autre"));
        assertThat(description().getValue()).isEqualTo("De l’autre");

        cast.as(lea, () -> curating.change(made.id(), new CollectionDetails(name + " bis", "De l’autre encore")));
        type(description(), "De moi");
        assertThat(sheet().details().description()).isEqualTo("De l’autre encore");
        assertThat(description().getErrorMessage()).contains("De l’autre encore");
        type(description(), "De moi, vraiment");
        assertThat(sheet().details().description()).isEqualTo("De moi, vraiment");
        assertThat(description().isInvalid()).isFalse();
    }

    @Test
    void aDropPutsAResourceElsewhere() {
        edit();
        panel().move(three, 0);
        assertThat(order()).containsExactly(three, one, two);
        assertThat(frames()).containsExactly(three, one, two);
        panel().move(three, 2);
        assertThat(order()).containsExactly(one, two, three);
        assertThat(frames()).containsExactly(one, two, three);
    }

    @Test
    void theMenuMovesByOne() {
        edit();
        panel().act(two, "up");
        assertThat(order()).containsExactly(two, one, three);
        panel().act(two, "up");
        assertThat(order()).containsExactly(two, one, three);
        panel().act(two, "down");
        assertThat(order()).containsExactly(one, two, three);
        panel().act(three, "down");
        assertThat(order()).containsExactly(one, two, three);
        assertThat(frames()).containsExactly(one, two, three);
    }

    @Test
    void whatOthersDidMeanwhileIsShownAfterTheNextStep() {
        edit();
        ResourceId four = cupboard.resource(lea, "Quatre");
        cupboard.add(cast.staff(), made.id(), four);
        panel().move(three, 0);
        assertThat(frames()).containsExactly(three, one, two, four);
    }

    @Test
    void aRemovalCanBeUndone() {
        edit();
        panel().act(two, "delete");
        assertThat(order()).containsExactly(one, three);
        assertThat(notices()).containsExactly("La ressource est retirée de la collection.Annuler");
        test(find(NativeButton.class).withText("Annuler").single()).click();
        assertThat(order()).containsExactly(one, two, three);
        assertThat(frames()).containsExactly(one, two, three);
    }

    @Test
    void aNoteIsKeptAsOneTypes() {
        edit();
        NativeButton add = find(NativeButton.class).all().stream().filter(button -> button.getElement().getAttribute("aria-label") != null
                && button.getElement().getAttribute("aria-label").contains(french("Ajouter une note sur « Deux »"))).findFirst().orElseThrow();
        test(add).click();
        type(note("Deux"), "À faire à deux");
        assertThat(sheet().entries()).extracting(CollectionEntry::note).containsExactly("", "À faire à deux", "");
        type(note("Deux"), "x".repeat(501));
        assertThat(note("Deux").getErrorMessage()).contains("500 caractères");
        assertThat(sheet().entries().get(1).note()).isEqualTo("À faire à deux");
    }

    @Test
    void anEmptyNameIsToldAndTheOldOneStays() {
        edit();
        type(title(), "");
        assertThat(title().getErrorMessage()).isEqualTo("Donnez un nom à la collection");
        assertThat(sheet().details().title()).isEqualTo("Parcours " + lea.profile());
        type(title(), "Chemin " + lea.profile());
        assertThat(sheet().details().title()).isEqualTo("Chemin " + lea.profile());
        assertThat(heading()).isEqualTo("Chemin " + lea.profile());
        assertThat(shown()).contains("Enregistré");
    }

    @Test
    void visibilityTakesEffectAtOnce() {
        edit();
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Visibility> choice = find(RadioButtonGroup.class).single();
        type(choice, Visibility.PRIVATE);
        assertThat(sheet().visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(notices()).containsExactly("La collection est maintenant privée.");
    }

    @Test
    void aDeletedOneIsBroughtBackByOneClick() {
        edit();
        test(find(Button.class).withText("Supprimer la collection").single()).click();
        assertThat(address()).isEqualTo("/profils/" + profiles.find(lea.profile()).orElseThrow().slug() + "/collections");
        assertThat(cast.ask(lea, bin::list)).hasSize(1);
        test(find(NativeButton.class).withText("Annuler").single()).click();
        assertThat(address()).isEqualTo("/collections/" + made.slug() + "/modifier");
    }

    @Test
    void ofFavouritesOnlyTheResourcesChange() {
        cast.as(lea, choosing::prepare);
        Choosing.Choice favourites = cast.ask(lea, () -> choosing.choices(one, "")).getFirst();
        cupboard.add(lea, favourites.id(), one);
        open("/profils/" + profiles.find(lea.profile()).orElseThrow().slug() + "/collections");
        assertThat(shown()).contains("Mes favoris");
        var slug = find(Anchor.class).all().stream().filter(link -> words(link).equals("Mes favoris")).findFirst().orElseThrow().getHref();
        open(slug + "/modifier");
        assertThat(heading()).isEqualTo("Mes favoris");
        assertThat(find(Button.class).withText("Supprimer la collection").all()).isEmpty();
        assertThat(find(TextField.class).all()).isEmpty();
        assertThat(frames()).containsExactly(one);
    }

    @Test
    void othersAreDenied() {
        signIn(cast.somebody());
        edit();
        assertThat(heading()).isNotEqualTo("Parcours " + lea.profile());
    }

    private void edit() {
        open("/collections/" + made.slug() + "/modifier");
    }

    private EntriesPanel panel() {
        return find(EntriesPanel.class).single();
    }

    private List<ResourceId> frames() {
        return find(EntryList.class).single().getChildren().map(child -> ((EntryFrame) child).resource()).toList();
    }

    private CollectionSheet sheet() {
        return cast.ask(lea, () -> reading.sheet(made.slug()));
    }

    private List<ResourceId> order() {
        return sheet().entries().stream().map(entry -> entry.row().id()).toList();
    }

    private TextField title() {
        return find(TextField.class).withLabel("Nom de la collection").single();
    }

    private TextArea description() {
        return find(TextArea.class).withLabel("Description").single();
    }

    private TextArea note(String resource) {
        return find(TextArea.class).withLabel("Note").all().stream().filter(note -> note.getAriaLabel().orElse("").contains(resource)).findFirst().orElseThrow();
    }

    private static String shown() {
        return words((Component) UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }
}
