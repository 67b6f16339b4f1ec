package fr.lesbases.resource.ui;

import static fr.lesbases.common.Typography.french;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.lesbases.Cast;
import fr.lesbases.ScreenTest;
import fr.lesbases.common.Slug;
import fr.lesbases.resource.Content;
import fr.lesbases.resource.Template;
import fr.lesbases.resource.block.Block;
import fr.lesbases.ui.ErrorSummary;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Créer une ressource": a title and a description, then the editor. */
class CreateScreenTest extends ScreenTest {

    private Cast.Player lea;

    @BeforeEach
    void form() {
        lea = cast.somebody("Léa", "Morvan");
        signIn(lea);
        open("/ressources/creer");
    }

    @Test
    void aTitleAndADescriptionMakeADraftAndOpenItsEditor() {
        submit("  Créer un jardin partagé numérique ", "Un atelier");
        assertThat(address()).matches("/ressources/creer-un-jardin-partage-numerique(-\\d+)?/modifier");
        Content content = shelf.content(lea, new Slug(address().split("/")[2]));
        assertThat(content.title()).isEqualTo("Créer un jardin partagé numérique");
        assertThat(content.blocks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', Un atelier, Donnez un titre à la ressource", "'  ', Un atelier, Donnez un titre à la ressource", "Un titre, '', Décrivez la ressource en quelques mots"})
    void whatIsMissingStandsBesideItsFieldAndAbove(String typedTitle, String typedDescription, String sentence) {
        submit(typedTitle, typedDescription);
        assertThat(typedDescription.isEmpty() ? description().getErrorMessage() : title().getErrorMessage()).isEqualTo(sentence);
        assertThat(find(Anchor.class, find(ErrorSummary.class).single()).all()).extracting(Anchor::getText).containsExactly(sentence);
        assertThat(title().getValue()).as("nothing typed is lost").isEqualTo(typedTitle);
        assertThat(description().getValue()).isEqualTo(typedDescription);
        assertThat(button().isEnabled()).isTrue();
    }

    @Test
    void whatIsMendedIsTickedInItsPlaceInTheSummary() {
        submit("", "");
        ErrorSummary summary = find(ErrorSummary.class).single();
        assertThat(words(summary)).contains("Il y a 2 choses à corriger", "Donnez un titre à la ressource", "Décrivez la ressource en quelques mots");
        type(title(), "x".repeat(101));
        assertThat(words(summary)).contains("Il y a 2 choses à corriger", french("Ce titre est trop long : 100 caractères au plus."));
        type(title(), "Un titre");
        assertThat(find(ListItem.class, summary).all()).extracting(ScreenTest::words).containsExactly(french("Corrigé :Ce titre est trop long : 100 caractères au plus."), "Décrivez la ressource en quelques mots");
        assertThat(words(summary)).contains("Il y a une chose à corriger");
        type(description(), "Un atelier");
        assertThat(words(summary)).contains("Tout est corrigé");
        submit("Un titre", "");
        assertThat(find(ListItem.class, summary).all()).extracting(ScreenTest::words).containsExactly("Décrivez la ressource en quelques mots");
    }

    @Test
    void whatIsTooLongIsToldWithItsLimit() {
        submit("x".repeat(101), "x".repeat(561));
        assertThat(title().getErrorMessage()).isEqualTo(french("Ce titre est trop long : 100 caractères au plus."));
        assertThat(description().getErrorMessage()).isEqualTo(french("Cette description est trop longue : 560 caractères au plus."));
        submit("x".repeat(100), "x".repeat(560));
        assertThat(address()).endsWith("/modifier");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aTemplateGivesItsBlocksEachTimeAnew() {
        open("/ressources/creer?modele=atelier");
        submit("Un atelier", "Pour essayer");
        Content first = shelf.content(lea, new Slug(address().split("/")[2]));
        assertThat(first.blocks()).extracting(Block::words).contains("Déroulé", "Avant l’atelier");
        open("/ressources/creer");
        RadioButtonGroup<Optional<Template>> templates = find(RadioButtonGroup.class).single();
        assertThat(templates.getListDataView().getItems().map(template -> template.map(Template::name).orElse("")))
                .containsExactly("", "Atelier", "Fiche outil", "Retour d’expérience", "Boîte à outils");
        type(templates, templates.getListDataView().getItem(1));
        submit("Un autre atelier", "Pour essayer");
        Content second = shelf.content(lea, new Slug(address().split("/")[2]));
        assertThat(second.blocks()).hasSameSizeAs(first.blocks()).extracting(Block::id).doesNotContainAnyElementsOf(first.blocks().stream().map(Block::id).toList());
    }

    @Test
    void scriptIsTextLikeAnyOther() {
        submit("<script>alert(1)</script>", "<img src=x onerror=alert(1)>");
        assertThat(find(TextArea.class).all()).extracting(TextArea::getValue).containsExactly("<script>alert(1)</script>", "<img src=x onerror=alert(1)>");
    }

    private void submit(String typedTitle, String typedDescription) {
        type(title(), typedTitle);
        type(description(), typedDescription);
        test(button()).click();
    }

    private TextField title() {
        return find(TextField.class).withCaption("Titre").single();
    }

    private TextArea description() {
        return find(TextArea.class).withCaption("Description").single();
    }

    private Button button() {
        return find(Button.class).withText("Commencer à écrire").single();
    }
}
