package fr.lesbases.profile.ui;

import static fr.lesbases.common.Typography.french;
import static fr.lesbases.resource.Shelf.INDEXED;
import static fr.lesbases.resource.Shelf.section;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.lesbases.Cast;
import fr.lesbases.ScreenTest;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Members;
import fr.lesbases.base.Role;
import fr.lesbases.base.Team;
import fr.lesbases.common.Departement;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.Profiles;
import fr.lesbases.resource.Bin;
import fr.lesbases.resource.Contributors;
import fr.lesbases.resource.Moving;
import fr.lesbases.resource.ResourceCatalogue;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.ui.ResourceItem;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.LinkFields;
import fr.lesbases.ui.PageTabs;
import fr.lesbases.ui.Pager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** PRODUCT §3: the profile page, its tabs and its settings. Léa's profile, seen by herself, by Karim, by a visitor. */
class ProfileScreenTest extends ScreenTest {

    private final Profiles profiles;
    private final Contributors contributors;
    private final Bin bin;
    private final Team team;
    private final Members members;
    private final Moving moving;
    private Cast.Player lea;
    private Cast.Player karim;

    @Autowired
    ProfileScreenTest(Profiles profiles, Contributors contributors, Bin bin, Team team, Members members, Moving moving) {
        this.profiles = profiles;
        this.contributors = contributors;
        this.bin = bin;
        this.team = team;
        this.members = members;
        this.moving = moving;
    }

    @BeforeEach
    void people() {
        lea = cast.somebody("Léa", "Morvan");
        karim = cast.somebody("Karim", "Benali");
    }

    @Test
    void onesOwnTabsAndOthersTabs() {
        signIn(lea);
        profile("");
        assertThat(tabs()).containsExactly("Mes ressources0", "Mes collections0", "Mes bases0", "Mes suivis0", "Mes recherches0", "À propos", "Corbeille0");
        signIn(karim);
        profile("");
        assertThat(tabs()).containsExactly("Ressources0", "Collections0", "Bases0", "À propos");
        profile("/corbeille");
        assertThat(heading()).isEqualTo("Cette page n’existe pas");
    }

    @Test
    void theBinIsShownByPages() {
        for (int number = 1; number <= 21; number++) {
            ResourceId id = shelf.id(lea, shelf.draft(lea, "Jetée"));
            cast.as(lea, () -> bin.delete(id));
        }
        signIn(lea);
        profile("/corbeille");
        assertThat(restoring()).hasSize(20);
        profile("/corbeille?page=2");
        assertThat(tabs()).contains("Corbeille21");
        assertThat(restoring()).hasSize(1);
        test(restoring().getFirst()).click();
        assertThat(restoring()).as("the page before, where this one has none left").hasSize(20);
        assertThat(tabs()).contains("Corbeille20");
    }

    @Test
    void theBinSaysWhoElseDeletedWhatIsInABase() {
        BaseName base = team.found(lea);
        team.join(base.id(), lea, karim, Role.CONTRIBUTOR);
        Slug slug = shelf.draft(lea, "Jetée par Karim");
        cast.as(lea, () -> moving.move(shelf.id(lea, slug), Optional.of(base.id())));
        cast.as(karim, () -> bin.delete(shelf.id(karim, slug)));
        signIn(lea);
        profile("/corbeille");
        assertThat(page()).contains(french("Ressource : suppression par Karim Benali le"));
        signIn(karim);
        open(ProfileRoutes.tab(profiles.find(karim.profile()).orElseThrow().slug(), "corbeille"));
        assertThat(page()).contains(french("Ressource : suppression le")).doesNotContain("suppression par");
    }

    private List<Button> restoring() {
        return find(Button.class).all().stream().filter(button -> button.getText().equals("Restaurer")).toList();
    }

    @Test
    void onesOwnResourcesByStateWithTheirCounts() {
        publish("Une publique");
        shelf.put(lea, "Une privée", "Pour essayer", INDEXED, Visibility.PRIVATE, section("Un"));
        shelf.draft(lea, "Un brouillon");
        Slug shared = shelf.draft(karim, "De Karim");
        cast.as(karim, () -> contributors.add(shelf.id(karim, shared), lea.profile()));
        signIn(lea);
        profile("");
        assertThat(tabs()).startsWith("Mes ressources4");
        assertThat(find(Anchor.class).all().stream().filter(link -> link.getHref().contains("/profils/")).map(ScreenTest::words)).contains("Publiques1", "Privées1", "Brouillons2");
        assertThat(rows()).containsExactly("Une publique");
        profile("?etat=privees");
        assertThat(rows()).containsExactly("Une privée");
        profile("?etat=brouillons");
        assertThat(rows()).as("with what one contributes to").containsExactlyInAnyOrder("Un brouillon", "De Karim");
        assertThat(page()).contains("avec Karim Benali");
    }

    @Test
    void whatIsInABaseOneHasLeftIsListedWithoutAWayToChangeIt() {
        BaseName base = team.found(karim);
        team.join(base.id(), karim, lea, Role.CONTRIBUTOR);
        shelf.putIn(lea, base.id(), "Restée dans la base", INDEXED, Visibility.PUBLIC);
        signIn(lea);
        profile("");
        assertThat(words(find(ResourceItem.class).single())).contains("Restée dans la base", "modifiée le", "Modifier");
        cast.as(karim, () -> members.remove(base.id(), List.of(lea.profile())));
        profile("?tri=titre");
        assertThat(words(find(ResourceItem.class).single())).contains("Restée dans la base", base.name()).doesNotContain("modifiée le", "Modifier");
    }

    @ParameterizedTest
    @CsvSource({"'', Aucune ressource publique pour l’instant", "?etat=privees, Aucune ressource privée", "?etat=brouillons, Aucun brouillon"})
    void anEmptyListSaysSoAndOffersToCreate(String choice, String sentence) {
        signIn(lea);
        profile(choice);
        assertThat(words(find(EmptyState.class).single())).startsWith(sentence).endsWith("Créer une ressource");
    }

    @Test
    void othersSeeWhatTheyMayReadAndTheCountSaysTheSame() {
        publish("Une publique");
        Slug hidden = shelf.put(lea, "Une privée", "Pour essayer", INDEXED, Visibility.PRIVATE, section("Un"));
        Slug draft = shelf.draft(lea, "Un brouillon");
        profile("");
        assertThat(tabs()).startsWith("Ressources1");
        assertThat(rows()).containsExactly("Une publique");
        Stream.of(hidden, draft).forEach(slug -> cast.as(lea, () -> contributors.add(shelf.id(lea, slug), karim.profile())));
        signIn(karim);
        profile("");
        assertThat(tabs()).startsWith("Ressources3");
        assertThat(rows()).containsExactlyInAnyOrder("Une publique", "Une privée", "Un brouillon");
        assertThat(page()).contains("Partagées avec vous", "Privée", "Brouillon");
    }

    @Test
    void manySharedOnesComeInPagesOfTheirOwn() {
        for (int number = 0; number <= ResourceCatalogue.PAGE_SIZE; number++) {
            Slug slug = shelf.draft(lea, "Partagé " + number);
            cast.as(lea, () -> contributors.add(shelf.id(lea, slug), karim.profile()));
        }
        signIn(karim);
        profile("");
        assertThat(rows()).hasSize(ResourceCatalogue.PAGE_SIZE);
        Anchor next = find(Anchor.class, find(Pager.class).single()).all().getLast();
        assertThat(next.getHref()).endsWith("?partagees=2");
        open(next.getHref());
        assertThat(rows()).hasSize(1);
    }

    @Test
    void aPrivateProfileShowsOthersItsNameOnly() {
        publish("Une publique");
        cast.as(lea, () -> profiles.changeVisibility(lea.profile(), Visibility.PRIVATE));
        profile("");
        assertThat(heading()).isEqualTo("Léa Morvan");
        assertThat(page()).contains("Ce profil est privé. Seul son nom est visible.").doesNotContain("Une publique");
        assertThat(find(PageTabs.class).all()).isEmpty();
        profile("/a-propos");
        assertThat(heading()).isEqualTo("Cette page n’existe pas");
        signIn(lea);
        profile("?etat=privees");
        assertThat(page()).as("what was public on it is private with it").contains("Profil privé", "Une publique");
    }

    @Test
    void onesOwnProfileIsSeenWithAVisitorsEyes() {
        publish("Une publique");
        shelf.put(lea, "Une privée", "Pour essayer", INDEXED, Visibility.PRIVATE, section("Un"));
        signIn(lea);
        profile("");
        Anchor look = find(Anchor.class).all().stream().filter(link -> words(link).equals("Vue publique")).findFirst().orElseThrow();
        open(look.getHref());

        assertThat(page()).contains("Voici votre profil tel que le voient les visiteurs.", "Une publique").doesNotContain("Une privée", "Modifier", "Profil public");
        assertThat(tabs()).startsWith("Ressources1").doesNotContain("Corbeille0");
        assertThat(find(Anchor.class, find(Nav.class, find(PageTabs.class).single()).all().getFirst()).all()).allSatisfy(tab -> assertThat(tab.getHref()).endsWith("?vue=publique"));
        profile("/a-propos?vue=publique");
        assertThat(page()).doesNotContain(lea.email());
        profile("/corbeille?vue=publique");
        assertThat(heading()).isEqualTo("Cette page n’existe pas");

        cast.as(lea, () -> profiles.changeVisibility(lea.profile(), Visibility.PRIVATE));
        profile("?vue=publique");
        assertThat(page()).contains("Ce profil est privé. Seul son nom est visible.");
        profile("");
        assertThat(page()).as("with one's own eyes again").contains("Modifier");
    }

    @Test
    void aVisitorsEyesTurnPagesToo() {
        for (int number = 0; number <= ResourceCatalogue.PAGE_SIZE; number++) {
            publish("Publique " + number);
        }
        signIn(lea);
        profile("?vue=publique");

        assertThat(find(Anchor.class, find(Pager.class).all().getFirst()).all()).isNotEmpty().allSatisfy(other -> assertThat(other.getHref()).endsWith("vue=publique"));
        open(find(Anchor.class, find(Pager.class).all().getFirst()).all().getLast().getHref());
        assertThat(page()).contains("Voici votre profil tel que le voient les visiteurs.");
        profile("");
        assertThat(find(Anchor.class, find(Pager.class).all().getFirst()).all()).noneMatch(other -> other.getHref().contains("vue="));
    }

    @Test
    void theParameterShowsOthersNothingElse() {
        publish("Une publique");
        signIn(karim);
        profile("?vue=publique");
        assertThat(page()).contains("Une publique").doesNotContain("Voici votre profil");
    }

    @Test
    void onesOwnResourcesComeInTheOrderOfTheAddress() {
        publish("Brouette");
        publish("abeille");
        publish("Écureuil");
        signIn(lea);
        profile("");
        assertThat(rows()).as("the last changed first").containsExactly("Écureuil", "abeille", "Brouette");
        profile("?tri=titre");
        assertThat(rows()).containsExactly("abeille", "Brouette", "Écureuil");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).as("kept from state to state").anyMatch(link -> link.endsWith("?etat=brouillons&tri=titre"));
        profile("?tri=publiees");
        assertThat(rows()).containsExactly("Écureuil", "abeille", "Brouette");
        profile("?tri=nonsense");
        assertThat(rows()).containsExactly("Écureuil", "abeille", "Brouette");
        assertThat(page()).as("where they are").contains("Mon profil");
    }

    @Test
    void whatOneTellsOfOneselfStandsUnderAPropos() {
        signIn(lea);
        profile("/parametres");
        type(find(TextArea.class).withCaption("Description").single(), "Conseillère numérique.\n\nÀ Rennes.");
        type(departement(), Departement.of("35").orElseThrow());
        type(link(0), "exemple.fr");
        save();
        assertThat(notices()).containsExactly("Votre profil est à jour.");
        profile("/a-propos");
        assertThat(page()).contains("Conseillère numérique.\n\nÀ Rennes.", "Ille-et-Vilaine", "exemple.fr", lea.email(), "Non affiché");
        signIn(karim);
        profile("/a-propos");
        assertThat(page()).contains("Conseillère numérique.").doesNotContain(lea.email());
    }

    @Test
    void theEmailIsShownToOthersOnlyOnceChosen() {
        signIn(lea);
        profile("/parametres");
        type(find(Checkbox.class).single(), true);
        save();
        signIn(karim);
        profile("/a-propos");
        assertThat(page()).contains(lea.email());
    }

    @Test
    void anotherNameIsAnotherAddressAndTheFormerOneLeadsThere() {
        signIn(lea);
        profile("/parametres");
        String before = address().split("/")[2];
        type(name("Nom"), "Morvan-Kerbrat");
        save();
        assertThat(address()).startsWith("/profils/lea-morvan-kerbrat");
        open("/profils/" + before + "/a-propos");
        assertThat(address()).matches("/profils/lea-morvan-kerbrat(-\\d+)?/a-propos");
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndNothingIsLost() {
        signIn(lea);
        profile("/parametres");
        type(name("Prénom"), " ");
        type(name("Nom"), "x".repeat(101));
        type(find(TextArea.class).withCaption("Description").single(), "x".repeat(2001));
        type(link(0), "javascript:alert(1)");
        save();
        assertThat(name("Prénom").getErrorMessage()).isEqualTo("Indiquez votre prénom");
        assertThat(name("Nom").getErrorMessage()).isEqualTo("100 caractères au plus");
        assertThat(find(TextArea.class).withCaption("Description").single().getErrorMessage()).contains("2", "caractères au plus");
        assertThat(link(0).getErrorMessage()).isEqualTo(french("Cette adresse web n’est pas valide. Exemple : https://www.exemple.fr"));
        assertThat(link(0).getValue()).isEqualTo("javascript:alert(1)");
        assertThat(cast.ask(lea, () -> profiles.details(lea.profile())).name().full()).isEqualTo("Léa Morvan");
    }

    @Test
    void fiveLinksAtTheMost() {
        signIn(lea);
        profile("/parametres");
        Button more = find(Button.class).withText("Ajouter un lien").single();
        for (int number = 1; number < 5; number++) {
            test(more).click();
        }
        assertThat(link(4)).isNotNull();
        assertThat(more.isVisible()).isFalse();
    }

    @Test
    void theSettingsOfOthersAreNotThere() {
        signIn(karim);
        profile("/parametres");
        assertThat(heading()).isEqualTo("Cette page n’existe pas");
    }

    private void publish(String title) {
        shelf.put(lea, title, "Pour essayer", INDEXED, Visibility.PUBLIC, section("Un"));
    }

    private void profile(String rest) {
        open("/profils/" + profiles.find(lea.profile()).orElseThrow().slug() + rest);
    }

    private List<String> tabs() {
        return find(Anchor.class, find(Nav.class, find(PageTabs.class).single()).all().getFirst()).all().stream().map(ScreenTest::words).toList();
    }

    private List<String> rows() {
        return find(ResourceItem.class).all().stream().map(row -> words(find(H3.class, row).single())).toList();
    }

    private String page() {
        return words((Component) getCurrentView());
    }

    private TextField name(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private TextField link(int position) {
        return find(TextField.class, find(LinkFields.class).single()).all().get(position);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Departement> departement() {
        return find(ComboBox.class).single();
    }

    private void save() {
        test(find(Button.class).withText("Enregistrer").single()).click();
    }
}
