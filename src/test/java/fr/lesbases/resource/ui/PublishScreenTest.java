package fr.lesbases.resource.ui;

import static fr.lesbases.common.Typography.french;
import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.terms;
import static fr.lesbases.resource.Shelf.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.lesbases.Cast;
import fr.lesbases.ScreenTest;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.FileId;
import fr.lesbases.common.RichText;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.file.TestImages;
import fr.lesbases.profile.Profiles;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.Licence;
import fr.lesbases.resource.Publication;
import fr.lesbases.resource.PublicationSheet;
import fr.lesbases.resource.ResourceFiles;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.State;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.ImageBlock;
import fr.lesbases.resource.block.TextBlock;
import fr.lesbases.taxonomy.Classification;
import fr.lesbases.taxonomy.Term;
import fr.lesbases.taxonomy.Vocabularies;
import fr.lesbases.ui.ErrorSummary;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** PRODUCT §2: public needs its indexation, private none; what is missing is counted, told beside its field and mended there. */
class PublishScreenTest extends ScreenTest {

    private static final Classification INDEXED = terms("thematique/accessibilite", "support/tutoriel", "public/adultes");

    private final Publication publication;
    private final Vocabularies vocabularies;
    private final Profiles profiles;
    private final ResourceFiles files;
    private Cast.Player lea;
    private Slug slug;

    @Autowired
    PublishScreenTest(Publication publication, Vocabularies vocabularies, Profiles profiles, ResourceFiles files) {
        this.publication = publication;
        this.vocabularies = vocabularies;
        this.profiles = profiles;
        this.files = files;
    }

    @BeforeEach
    void lea() {
        lea = cast.somebody("Léa", "Morvan");
        signIn(lea);
    }

    @Test
    void whatIsMissingIsCountedAndToldBesideItsField() {
        draft(text("<p>Bonjour</p>"));
        assertThat(points()).isEqualTo("3 points prêts sur 6");
        test(button("Publier la ressource")).click();
        assertThat(choice("thematique").getErrorMessage()).isEqualTo("Choisissez au moins une thématique");
        assertThat(choice("support").getErrorMessage()).isEqualTo("Choisissez au moins un type de support");
        assertThat(choice("public").getErrorMessage()).isEqualTo("Choisissez au moins un public cible");
        assertThat(words(find(ErrorSummary.class).single())).contains("Choisissez au moins une thématique", "Choisissez au moins un type de support", "Choisissez au moins un public cible");
        assertThat(sheet().state()).isEqualTo(State.DRAFT);
        choose("thematique", 1);
        assertThat(words(find(ErrorSummary.class).single())).as("what is left").contains("Il y a 2 choses à corriger", french("Corrigé :Choisissez au moins une thématique"));
        assertThat(choice("support").isInvalid()).isTrue();
        type(visibility(), Visibility.PRIVATE);
        assertThat(words(find(ErrorSummary.class).single())).as("none is needed").contains("Tout est corrigé");
    }

    /** Any number of blocks makes a resource (PRODUCT §2). */
    @Test
    void aPageWithoutBlocksIsAdvisedToHaveSomeAndPublishedAllTheSame() {
        draft();
        assertThat(find(BlocksStep.class).single().isDone()).isFalse();
        assertThat(words(find(BlocksStep.class).single())).isEqualTo("ContenuAucun bloc pour l’instantConseilléModifier");
        assertThat(find(Anchor.class, find(BlocksStep.class).single()).single().getHref()).isEqualTo("/ressources/" + slug + "/modifier");
        type(visibility(), Visibility.PRIVATE);
        assertThat(points()).isEqualTo("2 points prêts sur 2");
        test(button("Publier la ressource")).click();
        assertThat(sheet().state()).isEqualTo(State.PRIVATE);
    }

    @Test
    void whatIsMissingIsMendedInPlaceAndPublished() {
        draft(text("<p>Bonjour</p>"));
        choose("thematique", 2);
        assertThat(points()).isEqualTo("4 points prêts sur 6");
        assertThat(choice("thematique").getHelperText()).isEqualTo("2 choix sur 5");
        choose("support", 1);
        choose("public", 1);
        assertThat(points()).isEqualTo("6 points prêts sur 6");
        test(button("Publier la ressource")).click();
        assertThat(address()).isEqualTo("/ressources/" + slug);
        assertThat(heading()).isEqualTo("Un atelier");
        assertThat(notices()).containsExactly(french("La ressource est publiée : tout le monde peut la lire."));
        assertThat(sheet().state()).isEqualTo(State.PUBLIC);
    }

    @ParameterizedTest
    @CsvSource({"thematique, 6, 5 thématiques au maximum", "support, 5, 4 types de support au maximum", "public, 6, 5 publics cibles au maximum"})
    void oneChoiceTooManyIsToldBesideItsFieldAndNotKept(String vocabulary, int tooMany, String sentence) {
        draft();
        choose(vocabulary, tooMany - 1);
        choose(vocabulary, tooMany);
        assertThat(choice(vocabulary).isInvalid()).isTrue();
        assertThat(choice(vocabulary).getErrorMessage()).isEqualTo(sentence);
        assertThat(sheet().classification().of(vocabulary)).hasSize(tooMany - 1);
    }

    @Test
    void whatAnotherChoosesInAnotherListMeanwhileIsKept() {
        draft();
        cast.as(cast.staff(), () -> publication.classify(shelf.id(lea, slug), "thematique", List.of("donnees")));
        choose("support", 1);
        assertThat(sheet().classification().terms()).hasSize(2);
        assertThat(choice("thematique").getHelperText()).isEqualTo("1 choix sur 5");
    }

    @Test
    void privateNeedsNoIndexation() {
        draft(text("<p>Bonjour</p>"));
        type(visibility(), Visibility.PRIVATE);
        assertThat(points()).isEqualTo("3 points prêts sur 3");
        test(button("Publier la ressource")).click();
        assertThat(address()).isEqualTo("/ressources/" + slug);
        assertThat(sheet().state()).isEqualTo(State.PRIVATE);
    }

    @Test
    void aBlockWithoutItsContentStandsInTheWayAndTheEditorOpensAtIt() {
        Block empty = new TextBlock(BlockId.create(), RichText.EMPTY);
        draft(section("Un"), empty);
        assertThat(words(find(PublishSteps.class).single())).contains("Il manque quelque chose dans un bloc. Complétez-le ou supprimez-le.");
        assertThat(find(Anchor.class).withText(french("Bloc 2 : Écrivez un texte")).single().getHref()).isEqualTo("/ressources/" + slug + "/modifier?bloc=" + empty.id());
        type(visibility(), Visibility.PRIVATE);
        test(button("Publier la ressource")).click();
        assertThat(sheet().state()).isEqualTo(State.DRAFT);
    }

    @Test
    void whatIsPublishedHasItsChangesPublished() {
        slug = shelf.put(lea, "Déjà publiée", "Pour essayer", INDEXED, Visibility.PUBLIC, section("Un"));
        shelf.edit(lea, slug, new Edit.ChangeDescription("Pour essayer", "Changée"));
        show();
        assertThat(find(Anchor.class).withText("Revenir à l’éditeur").all()).hasSize(1);
        test(button("Publier les modifications")).click();
        assertThat(address()).isEqualTo("/ressources/" + slug);
        assertThat(find(Paragraph.class).withText("Changée").all()).as("as readers see it").hasSize(1);
    }

    @Test
    void aDraftCanBeKeptAsOne() {
        draft();
        assertThat(find(Anchor.class).withText("Conserver en brouillon").single().getHref()).isEqualTo("/ressources/" + slug + "/modifier");
    }

    @Test
    void onAPrivateProfileOnlyPrivateCanBeChosenAndTheReasonIsThere() {
        profiles.changeVisibility(lea.profile(), Visibility.PRIVATE);
        draft(text("<p>Bonjour</p>"));
        assertThat(visibility().getValue()).isEqualTo(Visibility.PRIVATE);
        assertThat(visibility().getItemEnabledProvider().test(Visibility.PUBLIC)).isFalse();
        assertThat(words(find(VisibilityChoice.class).single())).contains(french("Votre profil est privé : la ressource ne peut être que privée."));
        test(button("Publier la ressource")).click();
        assertThat(sheet().state()).isEqualTo(State.PRIVATE);
    }

    @Test
    void theLicenceIsChosenHere() {
        draft();
        assertThat(licence().getValue()).isEqualTo(Licence.OUVERTE);
        type(licence(), Licence.CC_BY_SA);
        assertThat(sheet().licence()).isEqualTo(Licence.CC_BY_SA);
    }

    @Test
    void imagesWithoutAlternativeTextArePointedOutAndDescribedInPlace() {
        draft(section("Un"));
        ImageBlock first = image("La salle");
        ImageBlock second = image("");
        show();
        assertThat(words(find(AltStep.class).single())).contains("2 images n’ont pas de texte de remplacement");
        TextField other = field("Image du bloc 1");
        type(field("La salle"), "La salle vue de la porte");
        assertThat(alt(first)).isEqualTo("La salle vue de la porte");
        assertThat(words(find(AltStep.class).single())).contains("Une image n’a pas de texte de remplacement");
        assertThat(field("Image du bloc 1")).as("the same field, so that one goes on typing").isSameAs(other);
        type(other, "La cour");
        assertThat(alt(second)).isEqualTo("La cour");
        assertThat(find(AltStep.class).all()).isEmpty();
    }

    @Test
    void ofAnImageThatIsNotThereYetOnlyTheImageIsAsked() {
        draft(new ImageBlock(BlockId.create(), Optional.empty(), "", "", ""));
        show();
        assertThat(find(AltStep.class).all()).isEmpty();
    }

    @Test
    void describingAnImageKeepsWhatSomebodyElseChangedOfIt() {
        draft(section("Un"));
        ImageBlock image = image("La salle");
        show();
        shelf.edit(lea, slug, new Edit.Replace(image, new ImageBlock(image.id(), image.file(), "", "La grande salle", "")));
        type(field("La salle"), "Des tables en cercle");
        assertThat(image(image)).extracting(ImageBlock::title, ImageBlock::alt).containsExactly("La grande salle", "Des tables en cercle");
    }

    @ParameterizedTest
    @CsvSource({"Garder le mien, Des tables en cercle", "Garder le sien, Vingt chaises"})
    void anImageDescribedByTwoPeopleShowsBothTexts(String choice, String kept) {
        draft(section("Un"));
        ImageBlock image = image("La salle");
        show();
        shelf.edit(lea, slug, new Edit.Replace(image, new ImageBlock(image.id(), image.file(), "Vingt chaises", "La salle", "")));
        type(field("La salle"), "Des tables en cercle");
        assertThat(words(find(AltField.class).single())).contains(french("« Vingt chaises »"));
        assertThat(field("La salle").getValue()).isEqualTo("Des tables en cercle");
        test(button(choice)).click();
        assertThat(alt(image)).isEqualTo(kept);
        assertThat(find(AltField.class).all()).isEmpty();
    }

    @Test
    void theAlternativeTextOfADeletedImageIsToldToBeTooLate() {
        draft(section("Un"));
        ImageBlock image = image("La salle");
        show();
        shelf.edit(lea, slug, new Edit.Remove(image.id()));
        type(field("La salle"), "Des tables en cercle");
        assertThat(field("La salle").getErrorMessage()).isEqualTo("Quelqu’un d’autre a supprimé cette image.");
    }

    @Test
    void anImageThatTellsNothingIsSaidToBeDecorative() {
        draft(section("Un"));
        ImageBlock image = image("Un filet");
        show();
        type(find(Checkbox.class).withCaption("Image décorative").single(), true);
        assertThat(image(image).decorative()).isTrue();
        assertThat(find(AltStep.class).all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Garder le mien, false", "Garder le sien, true"})
    void whoDescribesWhatAnotherFoundDecorativeIsAsked(String choice, boolean decorative) {
        draft(section("Un"));
        ImageBlock image = image("La salle");
        show();
        shelf.edit(lea, slug, new Edit.Replace(image, image.withDecorative(true)));
        type(field("La salle"), "Des tables en cercle");
        assertThat(words(find(AltField.class).single())).contains("cette image est décorative");
        test(button(choice)).click();
        assertThat(image(image)).extracting(ImageBlock::decorative).isEqualTo(decorative);
        assertThat(find(AltField.class).all()).isEmpty();
    }

    private void draft(Block... blocks) {
        slug = shelf.draft(lea, "Un atelier", blocks);
        show();
    }

    private void show() {
        open("/ressources/" + slug + "/publier");
    }

    private PublicationSheet sheet() {
        return publication.sheet(shelf.id(lea, slug));
    }

    /** At the top of the resource. */
    private ImageBlock image(String title) {
        FileId file = cast.ask(lea, () -> files.receiveImage(shelf.id(lea, slug), "image.png", new ByteArrayInputStream(TestImages.png(40, 20))).id());
        ImageBlock image = new ImageBlock(BlockId.create(), Optional.of(file), "", title, "");
        shelf.edit(lea, slug, new Edit.Insert(image, Optional.empty()));
        return image;
    }

    private ImageBlock image(ImageBlock before) {
        return (ImageBlock) shelf.content(lea, slug).block(before.id()).orElseThrow();
    }

    private String alt(ImageBlock before) {
        return image(before).alt();
    }

    private String points() {
        return words(find(PublishPreview.class).single()).replaceFirst("(\\d points prêts sur \\d).*", "$1");
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Term> choice(String vocabulary) {
        return find(MultiSelectComboBox.class).withCaption(vocabularies.get(vocabulary).question()).single();
    }

    /** The first terms of the list. */
    private void choose(String vocabulary, int count) {
        List<Term> wanted = vocabularies.get(vocabulary).terms().subList(0, count);
        type(choice(vocabulary), Set.copyOf(wanted));
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Visibility> visibility() {
        return find(RadioButtonGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<Licence> licence() {
        return find(Select.class).single();
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }
}
