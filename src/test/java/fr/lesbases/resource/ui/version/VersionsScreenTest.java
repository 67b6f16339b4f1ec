package fr.lesbases.resource.ui.version;

import static fr.lesbases.common.Typography.french;
import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.terms;
import static fr.lesbases.resource.Shelf.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import fr.lesbases.Cast;
import fr.lesbases.ScreenTest;
import fr.lesbases.common.RichText;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.TextBlock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Léa has published once, and changed a word, a title and the order since. */
class VersionsScreenTest extends ScreenTest {

    private final Block heading = section("Préparer");
    private final Block first = text("<p>Prévoir une salle calme</p>");
    private final Block last = text("<p>Merci à tous</p>");
    private Cast.Player lea;
    private Slug slug;

    @BeforeEach
    void changedSincePublished() {
        lea = cast.somebody("Léa", "Morvan");
        slug = shelf.put(lea, "Un atelier", "Pour essayer", terms(), Visibility.PRIVATE, heading, first, last);
        signIn(lea);
        shelf.edit(lea, slug, new Edit.Replace(first, new TextBlock(first.id(), RichText.clean("<p>Prévoir une grande salle</p>"))));
        shelf.edit(lea, slug, new Edit.ChangeTitle("Un atelier", "Un grand atelier"));
        shelf.edit(lea, slug, new Edit.Remove(last.id()));
        shelf.edit(lea, slug, new Edit.Insert(section("Ranger"), Optional.of(first.id())));
        open("/ressources/" + slug + "/versions");
    }

    @Test
    void theListTellsWhatWasKeptByWhomAndForHowLong() {
        assertThat(heading()).isEqualTo("Versions");
        assertThat(page()).contains("Copie de travail", "Modifications non publiées", "Modifiée le", "par Léa Morvan", "Publication 1", "Lue en ce moment",
                "toutes gardées 7 jours", "jusqu’à 90 jours");
    }

    @Test
    void whatChangesForReadersIsMarkedBlockByBlock() {
        follow("Voir ce qui change pour vos lecteurs");
        assertThat(heading()).isEqualTo("Comparer deux versions");
        assertThat(page()).contains(french("Blocs : 1 ajouté, 1 supprimé, 1 modifié."), "Bloc ajouté", "Bloc supprimé", "Bloc modifié", "1 bloc inchangé");
        assertThat(find(com.vaadin.flow.component.Html.class).all().stream().map(html -> html.getElement().getProperty("innerHTML", "")))
                .anyMatch(html -> html.contains("<ins>") && html.contains("grand")).anyMatch(html -> html.contains("<del>") && html.contains("calme"));
    }

    @Test
    void oneBlockIsPutBackByItself() {
        follow("Voir ce qui change pour vos lecteurs");
        test(button("Remettre ce bloc")).click();
        assertThat(notices()).containsExactly("Le bloc est dans votre copie de travail.Annuler");
        assertThat(shelf.content(lea, slug).blocks()).contains(last);
        assertThat(shelf.content(lea, slug).title()).as("the rest stays").isEqualTo("Un grand atelier");
        assertThat(page()).contains(french("Blocs : 1 ajouté, 1 modifié."));
        test(find(NativeButton.class).withText("Annuler").single()).click();
        assertThat(shelf.content(lea, slug).blocks()).doesNotContain(last);
        assertThat(page()).contains(french("Blocs : 1 ajouté, 1 supprimé, 1 modifié."));
    }

    @Test
    void unpublishedChangesAreDiscardedAndComeBackWithAnnuler() {
        test(button("Abandonner les modifications non publiées")).click();
        assertThat(shelf.content(lea, slug).blocks()).containsExactly(heading, first, last);
        assertThat(page()).doesNotContain("Modifications non publiées").contains("Copie automatique");
        test(find(NativeButton.class).withText("Annuler").single()).click();
        assertThat(shelf.content(lea, slug).title()).isEqualTo("Un grand atelier");
        assertThat(page()).contains("Modifications non publiées");
    }

    @Test
    void aVersionIsSeenAsItWasAndRestored() {
        open(link("Voir").getHref());
        assertThat(heading()).startsWith("Publication 1, ");
        assertThat(page()).contains("Un atelier", "Pour essayer");
        test(button("Restaurer cette version")).click();
        assertThat(shelf.content(lea, slug).blocks()).containsExactly(heading, first, last);
        assertThat(address()).isEqualTo("/ressources/" + slug + "/versions");
        assertThat(notices().getFirst()).contains("est de nouveau votre copie de travail");
    }

    @Test
    void aVersionGetsAName() {
        test(button("Nommer")).click();
        type(find(TextField.class).single(), "Avant relecture");
        test(button("Enregistrer le nom")).click();
        assertThat(find(H3.class).all()).extracting(H3::getText).containsExactly("Avant relecture");
        assertThat(page()).contains("Publication 1");
        test(button("Renommer")).click();
        type(find(TextField.class).single(), "x".repeat(101));
        test(button("Enregistrer le nom")).click();
        assertThat(find(TextField.class).single().getErrorMessage()).isNotBlank();
        assertThat(find(TextField.class).single().getValue()).as("what was typed stays").hasSize(101);
    }

    @Test
    @SuppressWarnings("unchecked")
    void anyTwoCanBeChosen() {
        follow("Voir ce qui change pour vos lecteurs");
        ComboBox<Object> after = find(ComboBox.class).all().getLast();
        assertThat(test(after).getSuggestions()).hasSize(2).first().isEqualTo("Copie de travail");
        test(after).selectItem(test(after).getSuggestions().getLast());
        assertThat(page()).contains("Ces deux versions disent exactement la même chose.");
    }

    @Test
    void aNewDraftHasNoneYetAndSaysWhenItWill() {
        slug = shelf.draft(lea, "Tout neuf");
        open("/ressources/" + slug + "/versions");
        assertThat(page()).contains("Aucune version gardée pour l’instant", "Continuer à écrire").doesNotContain("Abandonner");
    }

    @Test
    void anAddressThatNamesNoVersionIsNotFoundOrTheList() {
        open("/ressources/" + slug + "/versions?version=00000000-0000-0000-0000-000000000000");
        assertThat(heading()).isEqualTo("Cette page n’existe pas");
        open("/ressources/" + slug + "/versions?version=x");
        assertThat(heading()).isEqualTo("Versions");
    }

    private void follow(String words) {
        open(find(Anchor.class).withText(words).single().getHref());
    }

    private Anchor link(String words) {
        return find(Anchor.class).withText(words).single();
    }

    private Button button(String words) {
        List<Button> found = find(Button.class).all().stream().filter(button -> button.getText().equals(words)).toList();
        assertThat(found).as(words).hasSize(1);
        return found.getFirst();
    }

    private String page() {
        return words((Component) getCurrentView());
    }
}
