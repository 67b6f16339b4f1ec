package fr.lesbases.resource.ui.editor;

import static fr.lesbases.common.Typography.french;
import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.component.upload.Upload;
import fr.lesbases.Cast;
import fr.lesbases.ScreenTest;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.Language;
import fr.lesbases.common.RichText;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.file.TestImages;
import fr.lesbases.resource.Bin;
import fr.lesbases.resource.Content;
import fr.lesbases.resource.Contributors;
import fr.lesbases.resource.Cover;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.FileBlock;
import fr.lesbases.resource.block.ImageBlock;
import fr.lesbases.resource.block.LinkBlock;
import fr.lesbases.resource.block.RelatedBlock;
import fr.lesbases.resource.block.SectionTitleBlock;
import fr.lesbases.resource.block.TextBlock;
import fr.lesbases.taxonomy.Classification;
import fr.lesbases.ui.StateBadge;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The editor, with Léa at the screen and Karim, who contributes, at another. */
class EditorScreenTest extends ScreenTest {

    private final Contributors contributors;
    private final Bin bin;
    private final JdbcClient database;
    private Cast.Player lea;
    private Cast.Player karim;
    private Slug slug;

    @Autowired
    EditorScreenTest(Contributors contributors, Bin bin, JdbcClient database) {
        this.contributors = contributors;
        this.bin = bin;
        this.database = database;
    }

    @BeforeEach
    void people() {
        lea = cast.somebody("Léa", "Morvan");
        karim = cast.somebody("Karim", "Benali");
        signIn(lea);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Titre de section", "Texte", "Citation", "Encadré", "Liste à cocher", "Tableau", "Image", "Fichier", "Vidéo", "Lien", "Autre ressource", "Bouton d’action", "Colonnes", "Section repliable", "Séparateur"})
    void eachKindIsAddedAtTheEnd(String kind) {
        edit(section("Avant"));
        test(find(NativeButton.class, find(AddAtEnd.class).single()).all().stream().filter(button -> words(button).equals(kind)).findFirst().orElseThrow()).click();
        assertThat(frames()).hasSize(2);
        assertThat(stored().blocks()).hasSize(2).last().satisfies(block -> assertThat(BlockFrame.name(block)).isEqualTo(kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "text", "quote", "callout", "checklist", "table", "image", "file", "video", "link", "resource", "button", "columns", "foldable", "separator"})
    void eachKindIsInsertedBehindAnother(String kind) {
        Block before = section("Avant");
        edit(before, section("Après"));
        insert(kind, before.id().toString(), "");
        assertThat(stored().blocks()).extracting(Block::kind).containsExactly("title", kind, "title");
        assertThat(frames()).hasSize(3);
    }

    @Test
    void aKindChosenInAnEmptyTextTakesItsPlace() {
        Block empty = new TextBlock(BlockId.create(), RichText.EMPTY);
        edit(empty, section("Après"));
        insert("image", empty.id().toString(), empty.id().toString());
        assertThat(stored().blocks()).extracting(Block::kind).containsExactly("image", "title");
    }

    @Test
    void theFieldsOfEachKindAreSavedAsOneTypes() {
        edit(new SectionTitleBlock(BlockId.create(), ""), new TextBlock(BlockId.create(), RichText.EMPTY), new LinkBlock(BlockId.create(), Optional.empty(), "", "", Optional.empty()));
        type(find(TextArea.class, frame(0)).single(), "Le matériel");
        type(richText(frame(1)), "<p>Un <strong>vidéoprojecteur</strong><script>alert(1)</script></p>");
        type(field(frame(2), "Adresse web"), "anct.invalid/guide");
        type(area(frame(2), "Titre du lien"), "Le guide");
        type(area(frame(2), "Légende"), "À lire avant");
        assertThat(stored().blocks().get(0).words()).isEqualTo("Le matériel");
        assertThat(((TextBlock) stored().blocks().get(1)).text().html()).isEqualTo("<p>Un <strong>vidéoprojecteur</strong></p>");
        assertThat((LinkBlock) stored().blocks().get(2)).satisfies(link -> {
            assertThat(link.address().orElseThrow().value()).isEqualTo("https://anct.invalid/guide");
            assertThat(link.title()).isEqualTo("Le guide");
            assertThat(link.caption()).isEqualTo("À lire avant");
        });
    }

    @Test
    void aFileAndAnImageAreReceivedAndDescribed() {
        edit(new FileBlock(BlockId.create(), Optional.empty(), "", ""), new ImageBlock(BlockId.create(), Optional.empty(), "", "", ""));
        test(find(Upload.class, frame(0)).single()).upload("plan.txt", "text/plain", "Le plan".getBytes(StandardCharsets.UTF_8));
        test(find(Upload.class, frame(1)).single()).upload("salle.png", "image/png", TestImages.png(40, 20));
        roundTrip();
        type(area(frame(0), "Titre du fichier"), "Plan de la salle");
        assertThat(area(frame(1), "Texte de remplacement").getHelperText()).startsWith("Il manque");
        type(area(frame(1), "Texte de remplacement"), "La salle vue de la porte");
        assertThat(area(frame(1), "Texte de remplacement").getHelperText()).startsWith("Ce qu’on voit");
        assertThat(words(frame(0))).contains("plan.txt · 7\u00a0o");
        assertThat(stored().blocks()).allSatisfy(block -> assertThat(block.missing()).isEmpty());
        assertThat((ImageBlock) stored().blocks().get(1)).extracting(ImageBlock::alt).isEqualTo("La salle vue de la porte");
    }

    @Test
    void aDecorativeImageNeedsNoWordsAndKeepsThoseItHas() {
        editAnImage();
        type(area(frame(0), "Texte de remplacement"), "Un filet de feuilles");
        type(decorative(), true);
        assertThat(find(TextArea.class, frame(0)).all()).extracting(TextArea::getLabel).doesNotContain("Texte de remplacement");
        assertThat((ImageBlock) stored().blocks().getFirst()).satisfies(image -> {
            assertThat(image.decorative()).isTrue();
            assertThat(image.shownAlt()).isEmpty();
            assertThat(image.words()).doesNotContain("feuilles");
        });
        type(decorative(), false);
        assertThat(area(frame(0), "Texte de remplacement").getValue()).isEqualTo("Un filet de feuilles");
        assertThat((ImageBlock) stored().blocks().getFirst()).extracting(ImageBlock::shownAlt).isEqualTo("Un filet de feuilles");
    }

    @Test
    void anImageIsDescribedInFullByWhoAsksForIt() {
        editAnImage();
        assertThat(find(TextArea.class, frame(0)).all()).extracting(TextArea::getLabel).doesNotContain("Description détaillée");
        press("Ajouter une description détaillée");
        type(area(frame(0), "Description détaillée"), "Trois colonnes.\nLa première : qui.");
        assertThat((ImageBlock) stored().blocks().getFirst()).extracting(ImageBlock::description).isEqualTo("Trois colonnes.\nLa première : qui.");
        type(area(frame(0), "Description détaillée"), "");
        assertThat(area(frame(0), "Description détaillée").isVisible()).as("where one may go on writing").isTrue();
        type(area(frame(0), "Description détaillée"), "a".repeat(ImageBlock.MAX_DESCRIPTION + 1));
        assertThat(area(frame(0), "Description détaillée").getErrorMessage()).contains("10\u202f000");
    }

    @Test
    void anImageIsAskedForBeforeItsWords() {
        edit(new ImageBlock(BlockId.create(), Optional.empty(), "", "", ""));
        assertThat(find(TextArea.class, frame(0)).all()).as("alternative text and caption").isEmpty();
        assertThat(find(TextField.class, frame(0)).all()).isEmpty();
        test(find(Upload.class, frame(0)).single()).upload("salle.png", "image/png", TestImages.png(40, 20));
        roundTrip();
        assertThat(area(frame(0), "Texte de remplacement").getHelperText()).startsWith("Il manque");
    }

    @Test
    void aVideoGetsItsTranscriptAndItsCaptions() {
        edit(new FileBlock(BlockId.create(), Optional.empty(), "", ""));
        test(find(Upload.class, frame(0)).single()).upload("film.mp4", "video/mp4", HexFormat.of().parseHex("000000186674797069736f6d0000020069736f6d69736f32"));
        roundTrip();
        assertThat(words(frame(0))).contains("La recherche trouve ce fichier par son nom, son titre, sa légende, sa transcription et ses sous-titres.");
        press("Ajouter une transcription");
        type(area(frame(0), "Transcription"), "Bonjour.\nOn commence.");
        press("Ajouter des sous-titres");
        Upload captions = find(Upload.class, frame(0)).all().getFirst();
        test(captions).upload("film.srt", "application/x-subrip", "Bonjour".getBytes(StandardCharsets.UTF_8));
        roundTrip();
        assertThat(words(frame(0))).contains("Ce fichier ne contient pas de sous-titres.");
        test(captions).upload("film.srt", "application/x-subrip", "1\n00:00:01,000 --> 00:00:02,000\nBonjour".getBytes(StandardCharsets.UTF_8));
        roundTrip();
        assertThat(find(Anchor.class, frame(0)).withText("film.vtt").all()).hasSize(1);
        assertThat(find(Upload.class, frame(0)).all()).as("only the one in its place").doesNotContain(captions);
        assertThat((FileBlock) stored().blocks().getFirst()).satisfies(video -> {
            assertThat(video.transcript()).isEqualTo("Bonjour.\nOn commence.");
            assertThat(video.captions()).isPresent();
        });
        assertThat(frame(0).getElement().getOuterHTML()).contains("kind=\"captions\"", "srclang=\"fr\"", "film.vtt?voir");
        test(find(Button.class, frame(0)).withText("Retirer les sous-titres").single()).click();
        assertThat(((FileBlock) stored().blocks().getFirst()).captions()).isEmpty();
        assertThat(find(Anchor.class, frame(0)).withText("film.vtt").all()).isEmpty();
        assertThat(buttons()).contains("Ajouter des sous-titres");
    }

    @Test
    void captionsGoWithTheFileTheyBelongToAndComeBackWithIt() {
        byte[] film = HexFormat.of().parseHex("000000186674797069736f6d0000020069736f6d69736f32");
        edit(new FileBlock(BlockId.create(), Optional.empty(), "", ""));
        test(find(Upload.class, frame(0)).single()).upload("film.mp4", "video/mp4", film);
        roundTrip();
        press("Ajouter des sous-titres");
        test(find(Upload.class, frame(0)).all().getFirst()).upload("film.srt", "application/x-subrip", "1\n00:00:01,000 --> 00:00:02,000\nBonjour".getBytes(StandardCharsets.UTF_8));
        roundTrip();
        FileBlock before = (FileBlock) stored().blocks().getFirst();

        press("Remplacer le fichier");
        test(find(Upload.class, frame(0)).single()).upload("autre.mp4", "video/mp4", film);
        roundTrip();
        assertThat((FileBlock) stored().blocks().getFirst()).satisfies(now -> {
            assertThat(now.file()).isPresent().isNotEqualTo(before.file());
            assertThat(now.captions()).isEmpty();
        });
        assertThat(notices()).containsExactly("Fichier remplacé. Les sous-titres de l’ancien fichier sont retirés.Annuler");
        test(find(NativeButton.class).withText("Annuler").single()).click();
        assertThat(stored().blocks()).containsExactly(before);
        assertThat(find(Anchor.class, frame(0)).withText("film.vtt").all()).hasSize(1);
    }

    @Test
    void whatIsNoSoundNorVideoIsAskedForNoTranscript() {
        edit(new FileBlock(BlockId.create(), Optional.empty(), "", ""));
        test(find(Upload.class, frame(0)).single()).upload("plan.txt", "text/plain", "Le plan".getBytes(StandardCharsets.UTF_8));
        roundTrip();
        assertThat(buttons()).contains("Remplacer le fichier").doesNotContain("Ajouter une transcription", "Ajouter des sous-titres");
    }

    @Test
    void aFileIsAskedForBeforeItsWords() {
        edit(new FileBlock(BlockId.create(), Optional.empty(), "", ""));
        assertThat(find(TextArea.class, frame(0)).all()).as("caption").isEmpty();
        assertThat(find(TextField.class, frame(0)).all()).isEmpty();
        test(find(Upload.class, frame(0)).single()).upload("plan.txt", "text/plain", "Le plan".getBytes(StandardCharsets.UTF_8));
        roundTrip();
        assertThat(find(TextArea.class, frame(0)).all()).extracting(word -> word.getAriaLabel().orElseThrow()).containsExactly("Titre du fichier", "Légende");
    }

    @Test
    void aRefusedFileIsToldInTheBlockAndNothingIsStored() {
        edit(new ImageBlock(BlockId.create(), Optional.empty(), "", "", ""));
        test(find(Upload.class, frame(0)).single()).upload("salle.png", "image/png", "pas une image".getBytes(StandardCharsets.UTF_8));
        roundTrip();
        assertThat(words(frame(0))).contains("Cette image ne peut pas être lue. Choisissez une image JPEG, PNG ou WebP.");
        assertThat(stored().files()).isEmpty();
    }

    @Test
    void theMenuDuplicatesABlockBelowItself() {
        Block first = section("Un");
        edit(first, section("Deux"));
        act(first, "duplicate");
        assertThat(order()).containsExactly("Un", "Un", "Deux");
        assertThat(stored().blocks()).extracting(Block::id).doesNotHaveDuplicates();
    }

    @Test
    void aDeletedBlockComesBackToItsPlaceByAnnuler() {
        Block second = section("Deux");
        edit(section("Un"), second, section("Trois"));
        act(second, "delete");
        assertThat(order()).containsExactly("Un", "Trois");
        assertThat(notices()).containsExactly("Bloc suppriméAnnuler");
        test(find(NativeButton.class).withText("Annuler").single()).click();
        assertThat(order()).containsExactly("Un", "Deux", "Trois");
    }

    @Test
    void blocksDeletedOneAfterTheOtherAreSaidAndBroughtBackAsOne() {
        Block second = section("Deux");
        Block third = section("Trois");
        edit(section("Un"), second, third);
        act(second, "delete");
        act(third, "delete");
        assertThat(order()).containsExactly("Un");
        assertThat(notices()).containsExactly("2 blocs supprimésAnnuler");
        test(find(NativeButton.class).withText("Annuler").single()).click();
        assertThat(order()).containsExactly("Un", "Deux", "Trois");
        assertThat(notices()).isEmpty();

        act(second, "delete");
        assertThat(notices()).as("begins anew").containsExactly("Bloc suppriméAnnuler");
    }

    @ParameterizedTest
    @CsvSource({"up, 1, Deux Un Trois", "down, 1, Un Trois Deux", "up, 0, Un Deux Trois", "down, 2, Un Deux Trois"})
    void theMenuMovesABlockByOne(String action, int position, String expected) {
        Block[] blocks = {section("Un"), section("Deux"), section("Trois")};
        edit(blocks);
        act(blocks[position], action);
        assertThat(order()).containsExactly(expected.split(" "));
        assertThat(stored().blocks()).extracting(Block::words).isEqualTo(order());
    }

    @ParameterizedTest
    @CsvSource({"0, Après 3. Titre de section : Trois, Deux Trois Un Quatre", "3, Au début, Quatre Un Deux Trois", "3, Après 1. Titre de section : Un, Un Quatre Deux Trois"})
    void theMenuMovesABlockBehindAChosenOne(int position, String place, String expected) {
        Block[] blocks = {section("Un"), section("Deux"), section("Trois"), section("Quatre")};
        edit(blocks);
        act(blocks[position], "moveTo");
        Dialog dialog = find(Dialog.class).single();
        assertThat(dialog.getHeaderTitle()).isEqualTo(french("Déplacer « Titre de section : " + blocks[position].words() + " »"));
        ComboBox<?> places = find(ComboBox.class, dialog).withCaption("Nouvelle place").single();
        test(places).selectItem(french(place));
        test(button("Déplacer")).click();
        assertThat(order()).containsExactly(expected.split(" "));
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void movingWithoutAPlaceIsToldAndWhereItIsIsNoPlace() {
        Block second = section("Deux");
        edit(section("Un"), second, section("Trois"));
        act(second, "moveTo");
        ComboBox<?> place = find(ComboBox.class).withCaption("Nouvelle place").single();
        assertThat(test(place).getSuggestions()).containsExactly("Au début", french("Après 3. Titre de section : Trois"));
        test(button("Déplacer")).click();
        assertThat(place.getErrorMessage()).isEqualTo("Choisissez où placer le bloc");
        test(button("Annuler")).click();
        assertThat(order()).containsExactly("Un", "Deux", "Trois");
    }

    @ParameterizedTest
    @CsvSource({"0, 2, Deux Trois Un", "2, -1, Trois Un Deux", "0, 1, Deux Un Trois", "1, 0, Un Deux Trois"})
    void aDroppedBlockIsWhereItWasDropped(int from, int behind, String expected) {
        Block[] blocks = {section("Un"), section("Deux"), section("Trois")};
        edit(blocks);
        ComponentUtil.fireEvent(list(), new BlockList.Reorder(list(), true, blocks[from].id().toString(), behind < 0 ? "" : blocks[behind].id().toString()));
        assertThat(order()).containsExactly(expected.split(" "));
        assertThat(stored().blocks()).extracting(Block::words).isEqualTo(order());
    }

    @ParameterizedTest
    @CsvSource({"0, Donnez un titre à la section", "1, Indiquez une adresse web"})
    void leavingARequiredFieldEmptySaysWhatItWants(int block, String sentence) {
        edit(new SectionTitleBlock(BlockId.create(), ""), new LinkBlock(BlockId.create(), Optional.empty(), "", "", Optional.empty()));
        TextFieldBase<?, ?> field = find(TextFieldBase.class, frame(block)).all().getFirst();
        happens(field, "lb-left");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo(sentence);
    }

    @Test
    void leavingATextEmptySaysWhatItWants() {
        edit(new TextBlock(BlockId.create(), RichText.EMPTY));
        happens(richText(frame(0)), "lb-left");
        assertThat(richText(frame(0)).getElement().getProperty("errorMessage")).isEqualTo("Écrivez un texte");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "pas une adresse", "ftp://exemple.fr"})
    void whatIsNoWebAddressIsToldAndKeptInTheField(String typed) {
        edit(new LinkBlock(BlockId.create(), Optional.empty(), "", "", Optional.empty()));
        TextField address = field(frame(0), "Adresse web");
        type(address, typed);
        assertThat(address.getErrorMessage()).isEqualTo(french("Cette adresse web n’est pas valide. Exemple : https://www.exemple.fr"));
        assertThat(address.getValue()).isEqualTo(typed);
        assertThat(((LinkBlock) stored().blocks().getFirst()).address()).isEmpty();
    }

    @Test
    void whatIsTooLongIsToldBesideItsFieldAndKeptThere() {
        edit(section("Court"));
        TextArea field = find(TextArea.class, frame(0)).single();
        type(field, "x".repeat(Block.MAX_SECTION_TITLE + 1));
        assertThat(field.getErrorMessage()).isEqualTo(french("Ce texte est trop long : 100 caractères au plus."));
        assertThat(field.getValue()).hasSize(Block.MAX_SECTION_TITLE + 1);
        assertThat(order()).containsExactly("Court");
        type(field, "Encore court");
        assertThat(field.isInvalid()).isFalse();
        assertThat(order()).containsExactly("Encore court");
    }

    @ParameterizedTest
    @CsvSource({"Titre, Donnez un titre à la ressource", "Description, Décrivez la ressource en quelques mots"})
    void aBlankTitleOrDescriptionIsToldAndTheOldOneStays(String label, String sentence) {
        edit();
        type(head(label), "  ");
        assertThat(head(label).getErrorMessage()).isEqualTo(sentence);
        assertThat(head(label).getValue()).isEqualTo("  ");
        assertThat(List.of(stored().title(), stored().description())).containsExactly("Un atelier", "Pour essayer");
    }

    @Test
    void titleAndDescriptionAreSavedAsOneTypes() {
        edit();
        type(head("Titre"), "Un bel atelier ");
        type(head("Description"), "Pour tous");
        assertThat(List.of(stored().title(), stored().description())).containsExactly("Un bel atelier", "Pour tous");
        assertThat(head("Titre").getValue()).as("the space one is about to write behind").isEqualTo("Un bel atelier ");
    }

    @Test
    void theLanguageIsChosenKeptAndTakenBack() {
        edit(text("<p>Пароль: надійний пароль</p>"));
        type(head("Titre"), "Надійний пароль");
        assertThat(advice()).hasSize(2).first().asString().startsWith("Dites en quelle langue est ce contenu");
        test(language()).selectItem("ukrainien");
        assertThat(stored().language().code()).isEqualTo("uk");
        assertThat(advice()).as("it is said now").isEmpty();
        assertThat(head("Titre").getParent().orElseThrow().getElement().getOuterHTML()).contains("lang=\"uk\"");

        open("/ressources/" + slug + "/modifier");
        assertThat(language().getValue().name()).isEqualTo("ukrainien");
        test(undo()).click();
        assertThat(stored().language()).isEqualTo(Language.FRENCH);
        assertThat(language().getValue()).isEqualTo(Language.FRENCH);
        assertThat(head("Titre").getParent().orElseThrow().getElement().getOuterHTML()).doesNotContain("lang=");
    }

    @Test
    void theTitleOfSomethingInArabicIsWrittenFromTheRight() {
        edit();
        test(language()).selectItem("arabe");
        assertThat(List.of(head("Titre"), head("Description"))).allSatisfy(field -> assertThat(field.getElement().getAttribute("dir")).isEqualTo("rtl"));
        test(language()).selectItem("anglais");
        assertThat(List.of(head("Titre"), head("Description"))).allSatisfy(field -> assertThat(field.getElement().hasAttribute("dir")).isFalse());
    }

    @Test
    void aLanguageChosenByAnotherShowsAtOnce() {
        editTogether();
        shelf.edit(karim, slug, new Edit.ChangeLanguage(Language.FRENCH, Language.of("ar").orElseThrow()));
        roundTrip();
        assertThat(language().getValue().name()).isEqualTo("arabe");
    }

    @ParameterizedTest
    @CsvSource({"Garder le mien, anglais", "Garder le sien, arabe"})
    void aLanguageChangedByTwoPeopleIsAskedFor(String choice, String kept) {
        editTogether();
        happens(language().getParent().orElseThrow(), "focusin");
        shelf.edit(karim, slug, new Edit.ChangeLanguage(Language.FRENCH, Language.of("ar").orElseThrow()));
        roundTrip();
        assertThat(language().getValue()).as("not under the person's hands").isEqualTo(Language.FRENCH);
        test(language()).selectItem("anglais");
        assertThat(words(find(Conflict.class).single())).contains("Votre versionanglais", "Sa versionarabe");
        assertThat(stored().language().code()).as("nothing is stored before the choice").isEqualTo("ar");
        test(button(choice)).click();
        happens(language().getParent().orElseThrow(), "focusout");
        assertThat(stored().language().name()).isEqualTo(kept);
        assertThat(language().getValue().name()).isEqualTo(kept);
        assertThat(find(Conflict.class).all()).isEmpty();
    }

    @Test
    void aCoverIsChosenDescribedAndRemoved() {
        edit();
        test(button("Image de couverture")).click();
        Dialog dialog = find(Dialog.class).single();
        test(find(Upload.class, dialog).single()).upload("salle.png", "image/png", TestImages.png(40, 20));
        roundTrip();
        type(find(TextArea.class, dialog).single(), "La salle");
        test(find(Button.class, dialog).withText("Terminé").single()).click();
        assertThat(stored().cover().map(Cover::alt)).contains("La salle");
        assertThat(dialog.isOpened()).isFalse();

        test(button("Image de couverture")).click();
        test(button("Retirer l’image")).click();
        assertThat(stored().cover()).isEmpty();
    }

    @Test
    void whatWasDoneIsUndoneAndDoneAgain() {
        edit(section("Un"));
        type(find(TextArea.class, frame(0)).single(), "Un et demi");
        assertThat(redo().isEnabled()).isFalse();
        test(undo()).click();
        assertThat(order()).containsExactly("Un");
        assertThat(find(TextArea.class, frame(0)).single().getValue()).isEqualTo("Un");
        assertThat(undo().isEnabled()).isFalse();
        test(redo()).click();
        assertThat(order()).containsExactly("Un et demi");
        type(head("Titre"), "Autre chose");
        assertThat(redo().isEnabled()).as("another way was taken").isFalse();
    }

    @Test
    void adviceIsGivenAsOneTypesAndGoesOnceItIsFollowed() {
        edit(section("Un"), text("Le guide"));
        type(richText(frame(1)), "<p>Le guide est <a href=\"https://anct.invalid\">ici</a></p>");
        assertThat(advice()).containsExactly(french("Dites dans le lien où il mène« ici »"));
        type(find(TextArea.class, frame(0)).single(), "VENEZ BIEN TOUS");
        assertThat(advice()).hasSize(2).first().asString().startsWith("Évitez les mots tout en majuscules");
        type(find(TextArea.class, frame(0)).single(), "Venez");
        type(richText(frame(1)), "<p>Voici <a href=\"https://anct.invalid\">le guide</a></p>");
        assertThat(advice()).isEmpty();
    }

    @Test
    void whatWasDoneIsTakenBackAlsoAfterAReload() {
        edit(section("Un"));
        type(find(TextArea.class, frame(0)).single(), "Un et demi");
        open("/ressources/" + slug + "/modifier");
        test(undo()).click();
        assertThat(order()).containsExactly("Un");
        assertThat(undo().isEnabled()).isFalse();
        open("/ressources/" + slug + "/modifier");
        test(redo()).click();
        assertThat(order()).containsExactly("Un et demi");
    }

    @Test
    void differentBlocksByTwoPeopleAreBothKept() {
        Block first = section("Un");
        Block second = section("Deux");
        editTogether(first, second);
        shelf.edit(karim, slug, new Edit.Replace(second, new SectionTitleBlock(second.id(), "Deux de Karim")));
        type(find(TextArea.class, frame(0)).single(), "Un de Léa");
        roundTrip();
        assertThat(order()).containsExactly("Un de Léa", "Deux de Karim");
        assertThat(find(TextArea.class, frame(1)).single().getValue()).as("told at once").isEqualTo("Deux de Karim");
    }

    @Test
    void whatIsTypedOverAVersionThatSomebodyElseHasJustReplacedDropsNeither() {
        Block block = text("<p>Un</p>");
        editTogether(block);
        shelf.edit(karim, slug, new Edit.Replace(block, new TextBlock(block.id(), RichText.clean("<p>Un de Karim</p>"))));
        roundTrip();
        AbstractSinglePropertyField<?, String> field = richText(frame(0));
        field.getElement().setProperty("base", "<p>Un</p>");
        type(field, "<p>Un de Léa</p>");

        assertThat(find(Conflict.class).single().getElement().getOuterHTML()).contains("Un de Léa", "Un de Karim");
        assertThat(order()).as("nothing is stored before the choice").containsExactly("Un de Karim");
    }

    @ParameterizedTest
    @CsvSource({"Garder le mien, Un de Léa", "Garder le sien, Un de Karim"})
    void theSameBlockByTwoPeopleShowsBothTextsAndTheChosenOneStays(String choice, String kept) {
        Block block = section("Un");
        editTogether(block);
        happens(content(0), "focusin");
        shelf.edit(karim, slug, new Edit.Replace(block, new SectionTitleBlock(block.id(), "Un de Karim")));
        roundTrip();
        assertThat(find(TextArea.class, frame(0)).single().getValue()).as("not under the person's hands").isEqualTo("Un");
        type(find(TextArea.class, frame(0)).single(), "Un de Léa");
        assertThat(words(find(Conflict.class).single())).contains("Quelqu’un d’autre a modifié ce bloc", "Votre version", "Un de Léa", "Sa version", "Un de Karim");
        assertThat(order()).as("nothing is stored before the choice").containsExactly("Un de Karim");

        test(button(choice)).click();
        assertThat(order()).containsExactly(kept);
        assertThat(find(Conflict.class).all()).isEmpty();
        happens(content(0), "focusout");
        assertThat(find(TextArea.class, frame(0)).single().getValue()).isEqualTo(kept);
    }

    @Test
    void theChoiceBetweenCardsShowsTheResourcesTheyAreOf() {
        Slug shown = shelf.put(lea, "Une fiche à lire", "Pour essayer", Shelf.terms("thematique/donnees", "support/jeu", "public/adultes"));
        RelatedBlock card = new RelatedBlock(BlockId.create(), Optional.of(shelf.id(lea, shown)), "À lire");
        editTogether(card);
        happens(content(0), "focusin");
        shelf.edit(karim, slug, new Edit.Replace(card, new RelatedBlock(card.id(), card.resource(), "À relire")));
        type(find(TextArea.class, frame(0)).single(), "À lire d’abord");
        assertThat(words(find(Conflict.class).single())).contains("Une fiche à lireÀ lire d’abord", "Une fiche à lireÀ relire");
    }

    @Test
    void whatChangesAgainBeforeTheChoiceIsAskedAgain() {
        Block block = section("Un");
        Block theirs = new SectionTitleBlock(block.id(), "Un de Karim");
        editTogether(block);
        happens(content(0), "focusin");
        shelf.edit(karim, slug, new Edit.Replace(block, theirs));
        type(find(TextArea.class, frame(0)).single(), "Un de Léa");
        shelf.edit(karim, slug, new Edit.Replace(theirs, new SectionTitleBlock(block.id(), "Encore de Karim")));
        roundTrip();
        assertThat(find(TextArea.class, frame(0)).single().getValue()).as("one's own is not dropped").isEqualTo("Un de Léa");
        test(button("Garder le mien")).click();
        assertThat(words(find(Conflict.class).single())).contains("Un de Léa", "Encore de Karim");
        test(button("Garder le mien")).click();
        assertThat(order()).containsExactly("Un de Léa");
    }

    @ParameterizedTest
    @CsvSource({"Le remettre, Un Deux de Léa Trois", "Le laisser supprimé, Un Trois"})
    void aBlockDeletedWhileOneWritesInItStaysUntilOneHasChosen(String choice, String kept) {
        Block block = section("Deux");
        editTogether(section("Un"), block, section("Trois"));
        happens(content(1), "focusin");
        type(find(TextArea.class, frame(1)).single(), "Deux de Léa");
        shelf.edit(karim, slug, new Edit.Remove(block.id()));
        roundTrip();
        assertThat(find(TextArea.class, frame(1)).single().getValue()).isEqualTo("Deux de Léa");
        assertThat(words(find(Conflict.class).single())).contains("Quelqu’un d’autre a supprimé ce bloc", "Deux de Léa");
        test(button(choice)).click();
        assertThat(String.join(" ", order())).isEqualTo(kept);
        assertThat(frames()).hasSize(order().size());
    }

    @Test
    void aBlockDeletedByAnotherGoesWhereNobodyWritesInIt() {
        Block block = section("Un");
        editTogether(block, section("Deux"));
        shelf.edit(karim, slug, new Edit.Remove(block.id()));
        roundTrip();
        assertThat(frames()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Garder le mien, Titre de Léa", "Garder le sien, Titre de Karim"})
    void aTitleChangedByTwoPeopleShowsBothToo(String choice, String kept) {
        editTogether();
        happens(head("Titre").getParent().orElseThrow(), "focusin");
        shelf.edit(karim, slug, new Edit.ChangeTitle("Un atelier", "Titre de Karim"));
        roundTrip();
        type(head("Titre"), "Titre de Léa");
        assertThat(head("Titre").getValue()).isEqualTo("Titre de Léa");
        assertThat(words(find(Conflict.class).single())).contains("Votre versionTitre de Léa", "Sa versionTitre de Karim");
        test(button(choice)).click();
        happens(head("Titre").getParent().orElseThrow(), "focusout");
        assertThat(stored().title()).isEqualTo(kept);
        assertThat(head("Titre").getValue()).isEqualTo(kept);
        assertThat(find(Conflict.class).all()).isEmpty();
    }

    @Test
    void aStepThatSomebodyElseOverwroteCantBeTakenBackAndIsSaidSo() {
        Block block = section("Un");
        editTogether(block);
        type(find(TextArea.class, frame(0)).single(), "Un de Léa");
        shelf.edit(karim, slug, new Edit.Replace(stored().blocks().getFirst(), new SectionTitleBlock(block.id(), "Un de Karim")));
        test(undo()).click();
        assertThat(order()).containsExactly("Un de Karim");
        assertThat(notices()).containsExactly(french("Quelqu’un d’autre a changé ce passage depuis : cette étape ne peut plus être annulée."));
    }

    @Test
    void whoIsTakenOutSeesItAtOnce() {
        Slug shared = shelf.draft(karim, "À deux", section("Un"));
        cast.as(karim, () -> contributors.add(shelf.id(karim, shared), lea.profile()));
        open("/ressources/" + shared + "/modifier");
        assertThat(frames()).hasSize(1);
        cast.as(karim, () -> contributors.remove(shelf.id(karim, shared), lea.profile()));
        roundTrip();
        assertThat(heading()).isEqualTo("Vous ne pouvez plus modifier cette ressource");
        assertThat(find(BlockFrame.class).all()).isEmpty();
    }

    @Test
    void whoWritesInADeletedResourceSeesItAtOnce() {
        editTogether(section("Un"));
        cast.as(karim, () -> bin.delete(shelf.id(karim, slug)));
        roundTrip();
        assertThat(heading()).isEqualTo("Vous ne pouvez plus modifier cette ressource");
    }

    @Test
    void oneBlockTooManyIsToldAndNotAdded() {
        slug = shelf.draft(lea, "Un atelier", section("Un"));
        // by hand: as many edits would take a while
        database.sql("update resource set blocks = (select jsonb_agg(blocks -> 0 || jsonb_build_object('id', gen_random_uuid(), 'title', 'Bloc ' || n)) from generate_series(1, :most) n) where slug = :slug")
                .param("most", Content.MAX_BLOCKS).param("slug", slug.value()).update();
        open("/ressources/" + slug + "/modifier");
        insert("text", "", "");
        assertThat(notices()).singleElement().asString().contains("Une ressource compte 500 blocs au plus.");
        assertThat(frames()).hasSize(Content.MAX_BLOCKS);
    }

    @Test
    void theBarTellsTheStateAndTheNextStep() {
        edit(section("Un"));
        assertThat(find(StateBadge.class).single().getElement().getTextRecursively()).isEqualTo("Brouillon");
        assertThat(find(Anchor.class).withText("Publier la ressource").single().getHref()).isEqualTo("/ressources/" + slug + "/publier");
        slug = shelf.put(lea, "Un atelier publié", "Pour essayer", Classification.EMPTY, Visibility.PRIVATE, section("Un"));
        open("/ressources/" + slug + "/modifier");
        type(find(TextArea.class, frame(0)).single(), "Un et demi");
        roundTrip();
        assertThat(find(StateBadge.class).all()).extracting(ScreenTest::words).containsExactly("Privée", "Modifications non publiées");
        assertThat(find(Anchor.class).withText("Publier les modifications").all()).hasSize(1);
    }

    private void edit(Block... blocks) {
        slug = shelf.draft(lea, "Un atelier", blocks);
        open("/ressources/" + slug + "/modifier");
    }

    private void editTogether(Block... blocks) {
        slug = shelf.draft(lea, "Un atelier", blocks);
        contributors.add(shelf.id(lea, slug), karim.profile());
        open("/ressources/" + slug + "/modifier");
    }

    private void editAnImage() {
        edit(new ImageBlock(BlockId.create(), Optional.empty(), "", "", ""));
        test(find(Upload.class, frame(0)).single()).upload("salle.png", "image/png", TestImages.png(40, 20));
        roundTrip();
    }

    /** Those one sees. */
    private List<String> buttons() {
        return find(NativeButton.class, frame(0)).all().stream().map(ScreenTest::words).toList();
    }

    private void press(String label) {
        test(find(NativeButton.class, frame(0)).all().stream().filter(button -> words(button).equals(label)).findFirst().orElseThrow()).click();
    }

    private Checkbox decorative() {
        return find(Checkbox.class, frame(0)).withCaption("Image décorative").single();
    }

    private Content stored() {
        return shelf.content(lea, slug);
    }

    /** The words of the blocks as they are stored. */
    private List<String> order() {
        return stored().blocks().stream().map(Block::words).toList();
    }

    private void insert(String kind, String after, String replaced) {
        ComponentUtil.fireEvent(list(), new BlockList.Insert(list(), true, kind, after, replaced));
    }

    private void act(Block block, String action) {
        ComponentUtil.fireEvent(list(), new BlockList.Act(list(), true, block.id().toString(), action, ""));
    }

    private BlockList list() {
        return find(BlockList.class).single();
    }

    /** In the order they stand in the page. */
    private List<BlockFrame> frames() {
        return list().getChildren().filter(BlockFrame.class::isInstance).map(BlockFrame.class::cast).toList();
    }

    private BlockFrame frame(int position) {
        return frames().get(position);
    }

    private Component content(int position) {
        return frame(position).getChildren().filter(part -> part.hasClassName("eb__content")).findFirst().orElseThrow();
    }

    private TextField field(BlockFrame frame, String label) {
        return find(TextField.class, frame).withCaption(label).single();
    }

    private TextArea area(BlockFrame frame, String label) {
        return find(TextArea.class, frame).all().stream().filter(area -> label.equals(area.getLabel()) || area.getAriaLabel().filter(label::equals).isPresent()).findFirst().orElseThrow();
    }

    private TextArea head(String label) {
        return find(TextArea.class).all().stream().filter(area -> area.getAriaLabel().filter(label::equals).isPresent()).findFirst().orElseThrow();
    }

    /** Its class belongs to its kind's folder. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private AbstractSinglePropertyField<?, String> richText(BlockFrame frame) {
        return find(AbstractSinglePropertyField.class, frame).single();
    }

    @SuppressWarnings("unchecked")
    private Select<Language> language() {
        return find(Select.class).withCondition(field -> field.getAriaLabel().filter("Langue du contenu"::equals).isPresent()).single();
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }

    /** What is advised of the blocks: the description of these drafts is short. */
    private List<String> advice() {
        return find(NativeButton.class, find(Advice.class).single()).all().stream().map(button -> words(button))
                .filter(words -> !words.startsWith("Dites en une phrase")).toList();
    }

    private Button undo() {
        return find(Button.class).all().stream().filter(button -> button.getAriaLabel().filter("Annuler la dernière modification"::equals).isPresent()).findFirst().orElseThrow();
    }

    private Button redo() {
        return find(Button.class).all().stream().filter(button -> button.getAriaLabel().filter("Rétablir"::equals).isPresent()).findFirst().orElseThrow();
    }
}
