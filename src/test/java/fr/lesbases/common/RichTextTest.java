package fr.lesbases.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    @Test
    void keepsWhatIsAllowed() {
        String html = "<h3>Titre</h3><p>Un <strong>mot</strong> <em>penché</em><br>suite</p><ul><li><p>un</p></li></ul><blockquote><p>dit</p></blockquote>";
        assertThat(RichText.clean(html).html()).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<p onclick=alert(1)>a</p>", "<a href='javascript:alert(1)'>a</a>",
            "<iframe src='https://exemple.fr'></iframe>", "<svg><script>alert(1)</script></svg>", "<p style='position:fixed'>a</p>",
            "<a href='data:text/html,x'>a</a>", "<style>p{}</style>", "<math><mi xlink:href='javascript:alert(1)'>a</mi></math>"})
    void dropsWhatCouldAct(String html) {
        assertThat(RichText.clean("<p>avant</p>" + html).html()).startsWith("<p>avant</p>")
                .doesNotContain("alert", "script", "style", "iframe", "data:", "onclick");
    }

    @Test
    void linksLeaveNoTraceOfUs() {
        assertThat(RichText.clean("<p><a href=\"https://exemple.fr\" target=\"_blank\" class=\"x\">ici</a></p>").html())
                .isEqualTo("<p><a href=\"https://exemple.fr\" rel=\"nofollow ugc noopener\">ici</a></p>");
    }

    @Test
    void olderTagsBecomeTheirModernOnes() {
        assertThat(RichText.clean("<h1>T</h1><div><b>g</b> <i>i</i></div>").html()).isEqualTo("<h3>T</h3><p><strong>g</strong> <em>i</em></p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "<p></p>", "<p>&nbsp;</p>", "<ul><li></li></ul>"})
    void noWordIsNoText(String html) {
        assertThat(RichText.clean(html).isEmpty()).isTrue();
    }

    @Test
    void cleaningTwiceChangesNothing() {
        RichText once = RichText.clean("<p>a &amp; b &lt;c&gt; « é » <a href='https://exemple.fr/?a=1&b=2'>x</a></p>");
        assertThat(RichText.clean(once.html())).isEqualTo(once);
    }

    @ParameterizedTest
    @CsvSource({
        "<h3>a</h3><h4>b</h4><h3>c</h3>, <h3>a</h3><h4>b</h4><h3>c</h3>",
        "<h4>a</h4><h4>b</h4>,           <h3 class=\"h4\">a</h3><h4>b</h4>",
        "<h3>a</h3><h5>b</h5>,           <h3>a</h3><h4 class=\"h5\">b</h4>",
        "<h5>a</h5><h3>b</h3>,           <h3 class=\"h5\">a</h3><h3>b</h3>"})
    void headingsUnderASectionSkipNoLevel(String written, String read) {
        assertThat(RichText.clean(written).outlined()).isEqualTo(read);
    }

    @Test
    void whatHoldsNoWordIsKeptButNotRead() {
        RichText text = RichText.clean("<p>un</p><p></p><p><br></p><h3> </h3><ul><li></li></ul><ul><li>deux</li><li></li></ul>");
        assertThat(text.html()).contains("<p><br></p>");
        assertThat(text.outlined()).isEqualTo("<p>un</p><ul><li>deux</li></ul>");
    }

    @Test
    void plainWordsOfBlocksAreParted() {
        assertThat(RichText.clean("<p>un</p><p>deux</p>").plain()).isEqualTo("un deux");
    }

    @Test
    void tooLongIsRefused() {
        assertThatThrownBy(() -> RichText.clean("a".repeat(RichText.MAX_LENGTH + 1))).isInstanceOf(DomainException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "<p>Dire <span lang=\"en\" dir=\"auto\">cloud</span></p>,                  <p>Dire <span lang=\"en\">cloud</span></p>",
        "<p><span lang=\"ar\" dir=\"ltr\">كلمة السر 12</span> ici</p>,              <p><span lang=\"ar\" dir=\"rtl\">كلمة السر 12</span> ici</p>",
        "<p><span lang=\"PT-br\" style=\"color:red\">senha</span></p>,               <p><span lang=\"pt-BR\">senha</span></p>",
        "<p><span>mot</span> <span lang=\"x y\">de passe</span> <span dir=\"rtl\">ici</span></p>,       <p>mot de passe ici</p>",
        "<p>Say <span lang=\"fr\">mairie</span></p>,                                  <p>Say <span lang=\"fr\">mairie</span></p>"})
    void wordsInAnotherLanguageSayWhichAndHowTheyRun(String written, String kept) {
        assertThat(RichText.clean(written).html()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "<p><span lang=\"ar\">كلمة السر</span></p>,               <p lang=\"ar\" dir=\"rtl\">كلمة السر</p>",
        "<ul><li><p><span lang=\"en\">one</span></p></li></ul>,   <ul><li lang=\"en\"><p>one</p></li></ul>",
        "<p><span lang=\"en\">one</span> un</p>,                  <p><span lang=\"en\">one</span> un</p>"})
    void paragraphInOneLanguageIsInItAsAWhole(String written, String read) {
        assertThat(RichText.clean(written).outlined()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, <p>La <span lang=\"fr-FR\">mairie</span></p>,                          <p>La mairie</p>",
        "en, <p>The <span lang=\"fr\">mairie</span> <span lang=\"en\">here</span></p>, <p>The <span lang=\"fr\">mairie</span> here</p>",
        "ar, <p>في <span lang=\"fr\">mairie</span></p>,                             <p>في <span lang=\"fr\" dir=\"ltr\">mairie</span></p>",
        "ar, <p><span lang=\"ar\">كلمة السر</span></p>,                             <p>كلمة السر</p>"})
    void whatIsMarkedDependsOnTheLanguageOfTheWhole(String language, String written, String read) {
        assertThat(RichText.clean(written).outlined(Language.of(language).orElseThrow())).isEqualTo(read);
    }
}
