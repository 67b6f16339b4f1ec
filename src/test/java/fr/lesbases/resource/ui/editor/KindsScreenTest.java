package fr.lesbases.resource.ui.editor;

import static fr.lesbases.common.Typography.french;
import static fr.lesbases.resource.Shelf.INDEXED;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.lesbases.Cast;
import fr.lesbases.ScreenTest;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.RichText;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.common.WebAddress;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.ButtonBlock;
import fr.lesbases.resource.block.CalloutBlock;
import fr.lesbases.resource.block.CheckListBlock;
import fr.lesbases.resource.block.QuoteBlock;
import fr.lesbases.resource.block.RelatedBlock;
import fr.lesbases.resource.block.SeparatorBlock;
import fr.lesbases.resource.block.TableBlock;
import fr.lesbases.resource.block.VideoBlock;
import fr.lesbases.resource.ui.block.text.Prose;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kinds beyond the first five, as Léa writes them and as a visitor reads them. */
class KindsScreenTest extends ScreenTest {

    private Cast.Player lea;
    private Slug slug;

    @BeforeEach
    void lea() {
        lea = cast.somebody("Léa", "Morvan");
    }

    @Test
    void aQuotationIsWrittenWhereItStandsAndReadWithItsSource() {
        edit(new QuoteBlock(BlockId.create(), "", ""));
        TextArea text = find(TextArea.class, frame()).single();
        happens(text, "lb-left");
        assertThat(text.getErrorMessage()).isEqualTo("Écrivez la citation");
        type(text, "On a enfin compris.");
        type(find(TextField.class, frame()).single(), "Madame Roche");
        assertThat(stored(QuoteBlock.class)).extracting(QuoteBlock::text, QuoteBlock::source).containsExactly("On a enfin compris.", "Madame Roche");

        read(stored(QuoteBlock.class));
        assertThat(page()).contains("<blockquote><p>On a enfin compris.</p></blockquote>", "<figcaption>Madame Roche</figcaption>");
    }

    @Test
    void aBoxSaysInAWordWhatItIsForAndKeepsOnlySafeText() {
        edit(new CalloutBlock(BlockId.create(), CalloutBlock.Tone.INFORMATION, RichText.EMPTY));
        type(field("lb-rich-text"), "<p>Jamais <strong>le vrai</strong><script>alert(1)</script></p>");
        type(tone(), CalloutBlock.Tone.WARNING);
        assertThat(stored(CalloutBlock.class)).extracting(CalloutBlock::tone, callout -> callout.text().html())
                .containsExactly(CalloutBlock.Tone.WARNING, "<p>Jamais <strong>le vrai</strong></p>");

        read(stored(CalloutBlock.class));
        assertThat(words(view())).contains("Attention");
        assertThat(find(Prose.class).single().getInnerHtml()).isEqualTo("<p>Jamais <strong>le vrai</strong></p>");
        assertThat(page()).contains("role=\"note\"");
    }

    @ParameterizedTest
    @CsvSource({"http://exemple.fr, L’adresse d’un bouton commence par https://", "pas une adresse, Cette adresse web n’est pas valide. Exemple : https://www.exemple.fr"})
    void aButtonLeadsOverHttpsOnly(String typed, String sentence) {
        edit(new ButtonBlock(BlockId.create(), "", Optional.empty()));
        type(textField("Texte du bouton"), "S’inscrire");
        type(textField("Adresse web"), typed);
        assertThat(textField("Adresse web").getErrorMessage()).isEqualTo(french(sentence));
        assertThat(textField("Adresse web").getValue()).isEqualTo(typed);
        assertThat(stored(ButtonBlock.class).missing()).contains("resource.block.link.missing");
        type(textField("Adresse web"), "exemple.fr/inscription");
        assertThat(stored(ButtonBlock.class).missing()).isEmpty();
    }

    @Test
    void aButtonTellsWhereItLeads() {
        read(new ButtonBlock(BlockId.create(), "S’inscrire", WebAddress.parse("https://exemple.fr/inscription")));
        Anchor link = find(Anchor.class, view()).all().stream().filter(one -> words(one).equals("S’inscrire")).findFirst().orElseThrow();
        assertThat(link.getHref()).isEqualTo("https://exemple.fr/inscription");
        assertThat(link.getElement().getAttribute("rel")).isEqualTo("nofollow ugc noopener");
        assertThat(words(view())).contains("S’inscrireexemple.fr");
    }

    @Test
    void aSeparatorIsALineForReaders() {
        read(new SeparatorBlock(BlockId.create()));
        assertThat(page()).contains("class=\"b-rule\">");
    }

    @Test
    void aListToTickIsOneLineAnItem() {
        edit(new CheckListBlock(BlockId.create(), List.of()));
        AbstractSinglePropertyField<?, String> items = field("lb-items");
        happens(items, "lb-left");
        assertThat(items.getElement().getProperty("errorMessage")).isEqualTo("Écrivez au moins une ligne à cocher");
        type(items, "Imprimer les carnets\n\n  Charger les téléphones\n");
        assertThat(stored(CheckListBlock.class).items()).containsExactly("Imprimer les carnets", "Charger les téléphones");
        assertThat(items.getValue()).as("the line one is about to write").endsWith("\n");
        assertThat(items.getElement().getProperty("errorMessage")).isEmpty();

        read(stored(CheckListBlock.class));
        assertThat(words(view())).contains("Imprimer les carnetsCharger les téléphones", "Vos coches restent dans ce navigateur.");
        assertThat(page()).contains("<label><input type=\"checkbox\" class=\"check\"><span>Imprimer les carnets</span></label>");
    }

    @Test
    void aTableIsWrittenCellByCellWithItsHeaders() {
        edit(new TableBlock(BlockId.create(), "", true, false, List.of(List.of("", ""), List.of("", ""))));
        happens(field("lb-table"), "lb-left");
        assertThat(field("lb-table").getElement().getProperty("errorMessage")).isEqualTo("Remplissez au moins une case du tableau");
        type(field("lb-table"), "[[\"Jour\",\"Heure\"],[\"Lundi \",\"<b>9 h</b>\"]]");
        type(textField("Titre du tableau"), "Horaires");
        type(find(Checkbox.class, frame()).withCaption("La première colonne nomme les lignes").single(), true);
        assertThat(stored(TableBlock.class)).isEqualTo(new TableBlock(stored(TableBlock.class).id(), "Horaires", true, true,
                List.of(List.of("Jour", "Heure"), List.of("Lundi", "<b>9 h</b>"))));

        read(stored(TableBlock.class));
        assertThat(page()).contains("<caption>Horaires</caption>", "<th scope=\"col\">Jour</th><th scope=\"col\">Heure</th>", "<th scope=\"row\">Lundi</th><td>&lt;b&gt;9 h&lt;/b&gt;</td>",
                "tabindex=\"0\"");
    }

    @Test
    void aTableBeyondItsLimitsIsToldAndTheStoredOneStays() {
        edit(new TableBlock(BlockId.create(), "", true, false, List.of(List.of("Un"))));
        type(field("lb-table"), "[[\"" + "a".repeat(TableBlock.MAX_CELL + 1) + "\"]]");
        assertThat(field("lb-table").getElement().getProperty("errorMessage")).isEqualTo(french("Ce texte est trop long : 500 caractères au plus."));
        assertThat(stored(TableBlock.class).rows()).containsExactly(List.of("Un"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"; Indiquez l’adresse de la vidéo", "https://exemple.fr/une-page; Cette adresse n’est pas celle d’une vidéo. Copiez l’adresse d’une page PeerTube, YouTube ou "
            + "Vimeo, ou d’un fichier MP4 ou WebM.", "javascript:alert(1); Cette adresse web n’est pas valide. Exemple : https://www.exemple.fr"})
    void whatIsNoVideoIsToldAndKeptInTheField(String typed, String sentence) {
        edit(new VideoBlock(BlockId.create(), Optional.empty(), "", ""));
        TextField address = textField("Adresse de la vidéo");
        type(address, typed == null ? " " : typed);
        assertThat(address.getErrorMessage()).isEqualTo(french(sentence));
        assertThat(stored(VideoBlock.class).address()).isEmpty();
        type(address, "https://youtu.be/abcdefghijk");
        type(find(TextArea.class, frame()).all().getFirst(), "Une phrase de passe");
        assertThat(stored(VideoBlock.class)).satisfies(video -> {
            assertThat(video.missing()).isEmpty();
            assertThat(video.title()).isEqualTo("Une phrase de passe");
        });
    }

    @Test
    void aVideoAsksNothingOfItsHostBeforeItsReaderDoes() {
        read(new VideoBlock(BlockId.create(), WebAddress.parse("https://www.youtube.com/watch?v=abcdefghijk"), "Une phrase de passe", "Deux minutes"));
        assertThat(page()).doesNotContain("<iframe", "<video", "src=\"https:");
        assertThat(words(view())).contains("La vidéo vient de youtube-nocookie.com.", "Deux minutes", "Voir sur youtube.com");
        test(find(NativeButton.class, view()).all().stream().filter(button -> words(button).equals("Lire la vidéo")).findFirst().orElseThrow()).click();
        assertThat(page()).contains("<iframe", "title=\"Une phrase de passe\"", "src=\"https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1&amp;rel=0\"");
    }

    @Test
    void whatAVideoSaysIsWrittenAndRead() {
        edit(new VideoBlock(BlockId.create(), WebAddress.parse("https://youtu.be/abcdefghijk"), "Une phrase de passe", ""));
        test(find(NativeButton.class, frame()).all().stream().filter(button -> words(button).equals("Ajouter une transcription")).findFirst().orElseThrow()).click();
        type(find(TextArea.class, frame()).withCaption("Transcription").single(), "Bonjour.\n\nOn commence. ");
        assertThat(stored(VideoBlock.class).transcript()).isEqualTo("Bonjour.\n\nOn commence.");
        read(stored(VideoBlock.class));
        assertThat(page()).contains("<summary><span>Transcription</span><span class=\"sr\"> – Une phrase de passe</span></summary><div><p>Bonjour.</p><p>On commence.</p></div>");
    }

    @Test
    void aVideoOfAnUnknownPeerTubeIsAPageToGoTo() {
        read(new VideoBlock(BlockId.create(), WebAddress.parse("https://videos.exemple.fr/w/kkGMgK9ZtnKfYAgnEtQxbv"), "Ailleurs", ""));
        assertThat(words(view())).contains("Voir sur videos.exemple.fr").doesNotContain("Lire la vidéo");
    }

    @Test
    void anotherResourceHasToBeChosen() {
        edit(new RelatedBlock(BlockId.create(), Optional.empty(), ""));
        happens(choice(), "blur");
        assertThat(choice().getErrorMessage()).isEqualTo("Choisissez une ressource");
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC, true", "PRIVATE, false"})
    void anotherResourceIsShownToThoseWhoMayReadItOnly(Visibility visibility, boolean shown) {
        Slug other = shelf.put(lea, "Le grand tarot", "Pour jouer à deux", INDEXED, visibility);
        Block card = new RelatedBlock(BlockId.create(), Optional.of(shelf.id(lea, other)), "");
        Slug page = shelf.put(lea, "Un atelier public", "Pour essayer", INDEXED, Visibility.PUBLIC, card);
        open("/ressources/" + page);
        assertThat(page().contains("Le grand tarot")).isEqualTo(shown);
        assertThat(page().contains("Pour jouer à deux")).isEqualTo(shown);
        signIn(lea);
        open("/ressources/" + page);
        assertThat(page()).contains("Le grand tarot", "Pour jouer à deux", "/ressources/" + other);
    }

    @Test
    void whoEditsWithoutReadingTheOtherResourceIsToldSoAndNoMore() {
        Cast.Player karim = cast.somebody("Karim", "Benali");
        Slug other = shelf.put(karim, "Le secret de Karim", "Rien que pour moi", INDEXED, Visibility.PRIVATE);
        edit(new RelatedBlock(BlockId.create(), Optional.of(shelf.id(karim, other)), "À lire aussi"));
        assertThat(choice().getHelperText()).startsWith("Vous ne pouvez pas lire la ressource choisie");
        assertThat(page()).doesNotContain("Le secret de Karim", "Rien que pour moi");
    }

    private void edit(Block block) {
        signIn(lea);
        slug = shelf.draft(lea, "Un atelier", block);
        open("/ressources/" + slug + "/modifier");
    }

    private void read(Block block) {
        open("/ressources/" + shelf.put(lea, "Un atelier public", "Pour essayer", INDEXED, Visibility.PUBLIC, block));
    }

    private <B extends Block> B stored(Class<B> kind) {
        return kind.cast(shelf.content(lea, slug).blocks().getFirst());
    }

    private BlockFrame frame() {
        return find(BlockFrame.class).single();
    }

    private TextField textField(String label) {
        return find(TextField.class, frame()).withCaption(label).single();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private AbstractSinglePropertyField<?, String> field(String tag) {
        return (AbstractSinglePropertyField<?, String>) find(AbstractSinglePropertyField.class, frame()).all().stream()
                .filter(field -> field.getElement().getTag().equals(tag)).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<CalloutBlock.Tone> tone() {
        return find(RadioButtonGroup.class, frame()).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> choice() {
        return find(ComboBox.class, frame()).single();
    }

    private Component view() {
        return (Component) getCurrentView();
    }

    private String page() {
        return view().getElement().getOuterHTML().replaceAll(">\\s+<", "><");
    }
}
