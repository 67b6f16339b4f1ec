package fr.lesbases.resource;

import static fr.lesbases.resource.Remark.About.ALT;
import static fr.lesbases.resource.Remark.About.CAPITALS;
import static fr.lesbases.resource.Remark.About.CONTENT_LANGUAGE;
import static fr.lesbases.resource.Remark.About.DESCRIPTION_CAPITALS;
import static fr.lesbases.resource.Remark.About.DESCRIPTION_SHORT;
import static fr.lesbases.resource.Remark.About.DETAILS;
import static fr.lesbases.resource.Remark.About.FORMAT;
import static fr.lesbases.resource.Remark.About.HEADING;
import static fr.lesbases.resource.Remark.About.LANGUAGE;
import static fr.lesbases.resource.Remark.About.LINK;
import static fr.lesbases.resource.Remark.About.PARAGRAPH;
import static fr.lesbases.resource.Remark.About.TITLE_CAPITALS;
import static fr.lesbases.resource.Remark.About.TRANSCRIPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.lesbases.common.Beginning;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.FileId;
import fr.lesbases.common.Language;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.RichText;
import fr.lesbases.common.WebAddress;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.StoredFile;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.ButtonBlock;
import fr.lesbases.resource.block.CalloutBlock;
import fr.lesbases.resource.block.FileBlock;
import fr.lesbases.resource.block.ImageBlock;
import fr.lesbases.resource.block.LinkBlock;
import fr.lesbases.resource.block.QuoteBlock;
import fr.lesbases.resource.block.SectionTitleBlock;
import fr.lesbases.resource.block.TextBlock;
import fr.lesbases.resource.block.VideoBlock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProofreadingTest {

    @ParameterizedTest
    @ValueSource(strings = {"ici", "Cliquez ici", "cliquez ici !", "En savoir plus…", "plus d'infos", "Lire la suite >", "https://anct.invalid/guide"})
    void aLinkHasToSayWhereItLeads(String words) {
        assertThat(about(text("<p>Le guide est <a href=\"https://anct.invalid\">" + words + "</a>.</p>"))).containsExactly(LINK);
        assertThat(about(new LinkBlock(BlockId.create(), Optional.empty(), words, "", Optional.empty()))).containsExactly(LINK);
        assertThat(about(new ButtonBlock(BlockId.create(), words, Optional.empty()))).containsExactly(LINK);
        assertThat(about(new CalloutBlock(BlockId.create(), CalloutBlock.Tone.INFORMATION, RichText.clean("<p><a href=\"https://anct.invalid\">" + words + "</a></p>")))).containsExactly(LINK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"le guide de l’ANCT", "Télécharger le guide", "ici et là-bas, le récit"})
    void aLinkThatSaysItIsFine(String words) {
        assertThat(about(text("<p><a href=\"https://anct.invalid\">" + words + "</a></p>"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"h3 h4 h5,0", "h3 h5,1", "h4,1", "h3 h4 h3 h5,1", "h5 h5,1"})
    void headingsGoDownOneLevelAtATime(String levels, int remarks) {
        String html = List.of(levels.split(" ")).stream().map(level -> "<" + level + ">Titre</" + level + ">").reduce("", String::concat);
        assertThat(about(text(html))).hasSize(remarks).allMatch(HEADING::equals);
    }

    @ParameterizedTest
    @CsvSource({"130,0", "131,1"})
    void aLongParagraphIsRemarked(int words, int remarks) {
        assertThat(about(text("<p>" + "mot ".repeat(words) + "</p>"))).hasSize(remarks).allMatch(PARAGRAPH::equals);
        assertThat(about(new QuoteBlock(BlockId.create(), "mot ".repeat(words), ""))).hasSize(remarks).allMatch(PARAGRAPH::equals);
    }

    @ParameterizedTest
    @CsvSource({"Dites كلمة السر ici,1", "Пароль: надёжный пароль,1", "请输入密码,1", "Dites <span lang=\"ar\">كلمة السر</span> ici,0", "Le signe ∑ et la lettre я,0", "Tahiti : fa’a’amu et İstanbul,0"})
    void wordsInOtherLettersSayTheirLanguage(String words, int remarks) {
        assertThat(about(text("<p>" + words + "</p>"))).hasSize(remarks).allMatch(LANGUAGE::equals);
    }

    /** A language that has other letters itself has no others: what is in ours there may be a name, or a word everyone says. */
    @ParameterizedTest
    @CsvSource({"uk,0", "ar,0", "zh,0", "en,1", "tr,1"})
    void noneAreInAResourceWrittenInOtherLetters(String code, int remarks) {
        Language language = Language.of(code).orElseThrow();
        assertThat(Proofreading.of(text("<p>Пароль: надёжный пароль</p>"), language, asked -> Optional.empty())).hasSize(remarks);
        Content written = new Content("Пароль: надёжный пароль", "Ce que l’on fait pendant deux heures, et pour qui.", language, Optional.empty(), List.of());
        assertThat(Proofreading.head(written)).extracting(Remark::about).isEqualTo(remarks == 0 ? List.of() : List.of(CONTENT_LANGUAGE));
    }

    @ParameterizedTest
    @CsvSource({"ATTENTION À TOUS,1", "NE PAS OUBLIER la carte,1", "La CAF et l’ANCT,0", "La CAF : ANCT et CPAM,0", "PDF,0"})
    void threeWordsInCapitalsAreRemarked(String words, int remarks) {
        assertThat(about(new SectionTitleBlock(BlockId.create(), words))).hasSize(remarks).allMatch(CAPITALS::equals);
    }

    @Test
    void aLongTextInCapitalsIsRemarkedLikeAShortOne() {
        assertThat(about(text("<p>" + "NE PAS OUBLIER ".repeat(5_000) + "</p>"))).contains(CAPITALS);
    }

    /** What no text looks like, but anybody may paste: each took minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"A’", "я", "."})
    void whatNeverEndsIsReadAtOnce(String sign) {
        Block block = text("<p><a href=\"https://exemple.fr\">" + sign.repeat(90_000) + "x</a></p>");
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThat(about(block)).isEmpty());
    }

    @Test
    void anImageNeedsItsWordsOnceItIsThere() {
        FileId file = FileId.create();
        assertThat(about(new ImageBlock(BlockId.create(), Optional.empty(), "", "", ""))).isEmpty();
        assertThat(about(new ImageBlock(BlockId.create(), Optional.of(file), "", "", ""))).containsExactly(ALT);
        assertThat(about(new ImageBlock(BlockId.create(), Optional.of(file), "Une souris", "", ""))).isEmpty();
    }

    @Test
    void aDecorativeImageNeedsNoWords() {
        FileId file = FileId.create();
        assertThat(about(new ImageBlock(BlockId.create(), Optional.of(file), "", "", "", true, ""))).isEmpty();
        assertThat(about(new ImageBlock(BlockId.create(), Optional.of(file), "Une infographie", "", "", true, ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Infographie des aides,1", "Les schémas du réseau,1", "La carte mentale du groupe,1", "Capture d'écran de la page,1", "Tableaux des horaires,1", "Un tableau blanc,0", "La salle,0",
        "Un affichage,0", "'Diagramme en barres : 9 faits vérifiés, 14 opinions, 6 phrases sans source.',0"})
    void anImageThatSaysMuchNeedsADescription(String alt, int remarks) {
        FileId file = FileId.create();
        ImageBlock image = new ImageBlock(BlockId.create(), Optional.of(file), alt, "", "");
        assertThat(about(image)).hasSize(remarks).allMatch(DETAILS::equals);
        assertThat(about(image.withDescription("Trois colonnes : qui, quoi, où."))).isEmpty();
        assertThat(about(image.withFile(Optional.empty()))).as("one that is not there yet").isEmpty();
        assertThat(about(image.withAlt("Des aides").withTitle(Beginning.of(alt, Block.MAX_TITLE)))).as("by its title").hasSize(alt.length() > Block.MAX_TITLE ? 1 : remarks);
    }

    @ParameterizedTest
    @CsvSource({"Capture-ecran-2026-11-30.png,1", "AFFICHE_fete.jpg,1", "salle.png,0"})
    void theNameOfAnImageTellsToo(String name, int remarks) {
        FileId id = FileId.create();
        StoredFile file = new StoredFile(id, FileOwner.of(ResourceId.create()), name, "image/png", 1, 1, 1, Instant.EPOCH);
        assertThat(Proofreading.of(new ImageBlock(BlockId.create(), Optional.of(id), "Une page", "", ""), Language.FRENCH, asked -> Optional.of(file))).hasSize(remarks)
                .allMatch(remark -> remark.about() == DETAILS && remark.quote().equals(name));
    }

    @ParameterizedTest
    @CsvSource({"affiche.pub,1", "trame.DOC,1", "trame.docx,0", "trame.odt,0", "trame.pdf,0", "doc,0"})
    void aFileNotEveryoneOpensIsRemarked(String name, int remarks) {
        FileId id = FileId.create();
        StoredFile file = new StoredFile(id, FileOwner.of(ResourceId.create()), name, "application/octet-stream", 1, 0, 0, Instant.EPOCH);
        Block block = new FileBlock(BlockId.create(), Optional.of(id), "", "");
        assertThat(Proofreading.of(block, Language.FRENCH, asked -> Optional.of(file))).hasSize(remarks).allMatch(remark -> remark.about() == FORMAT && remark.quote().equals(name));
        assertThat(about(block)).as("a file nobody knows").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"audio/mpeg,TRANSCRIPT", "video/mp4,TRANSCRIPT SUBTITLES", "video/x-msvideo,TRANSCRIPT", "application/pdf,''"})
    void aSoundOrVideoNeedsItsWords(String mediaType, String remarks) {
        FileId id = FileId.create();
        StoredFile file = new StoredFile(id, FileOwner.of(ResourceId.create()), "atelier", mediaType, 1, 0, 0, Instant.EPOCH);
        FileBlock block = new FileBlock(BlockId.create(), Optional.of(id), "", "");
        assertThat(Proofreading.of(block, Language.FRENCH, asked -> Optional.of(file))).extracting(remark -> remark.about().name()).isEqualTo(remarks.isEmpty() ? List.of() : List.of(remarks.split(" ")));
        assertThat(Proofreading.of(block.withTranscript("Bonjour.").withCaptions(Optional.of(FileId.create())), Language.FRENCH, asked -> Optional.of(file))).isEmpty();
    }

    @Test
    void aVideoOfAnotherSiteNeedsItsWordsToo() {
        VideoBlock video = new VideoBlock(BlockId.create(), WebAddress.parse("https://youtu.be/abcdefghijk"), "Un film", "");
        assertThat(about(video)).containsExactly(TRANSCRIPT);
        assertThat(about(video.withTranscript("Bonjour."))).isEmpty();
        assertThat(about(new VideoBlock(BlockId.create(), Optional.empty(), "", ""))).isEmpty();
    }

    @Test
    void titleAndDescriptionAreReadToo() {
        assertThat(head("Un atelier", "Ce que l’on fait pendant deux heures, et pour qui.")).isEmpty();
        assertThat(head("UN ATELIER POUR TOUS", "COURT MAIS BIEN TROP FORT")).containsExactly(TITLE_CAPITALS, DESCRIPTION_CAPITALS, DESCRIPTION_SHORT);
    }

    private static List<Remark.About> head(String title, String description) {
        return Proofreading.head(new Content(title, description, Optional.empty(), List.of())).stream().map(Remark::about).toList();
    }

    private static List<Remark.About> about(Block block) {
        return Proofreading.of(block, Language.FRENCH, asked -> Optional.empty()).stream().map(Remark::about).toList();
    }

    private static Block text(String html) {
        return new TextBlock(BlockId.create(), RichText.clean(html));
    }
}
