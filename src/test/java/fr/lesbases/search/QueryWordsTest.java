package fr.lesbases.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.search.QueryWords.Precision;
import fr.lesbases.search.QueryWords.Word;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryWordsTest {

    @Test
    void littleWordsAreNotRequired() {
        List<Word> words = QueryWords.of("  Comment créer l’accès à  un site.fr ").words();
        assertThat(words).extracting(Word::text).containsExactly("comment", "créer", "accès", "à", "un", "site", "fr");
        assertThat(words).filteredOn(Word::required).extracting(Word::text).containsExactly("créer", "accès", "site");
        assertThat(words).filteredOn(Word::beginning).extracting(Word::text).containsExactly("créer", "accès", "site");
    }

    @Test
    void quotesAndMinusAreTakenOutOfTheWords() {
        QueryWords words = QueryWords.of("atelier \"mot de passe\" -seniors -« jeu de cartes » e-mail");
        assertThat(words.words()).extracting(Word::text).containsExactly("atelier", "email");
        assertThat(words.phrases()).containsExactly("mot de passe");
        assertThat(words.excluded()).containsExactly("seniors", "jeu de cartes");
        assertThat(words.typed()).isEqualTo("atelier \"mot de passe\" -seniors -« jeu de cartes » e-mail");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mot - passe", "un \"mot de passe", "\" \" mot", "mot -", "pré-mot", "3-2"})
    void aLonelyQuoteOrMinusIsNone(String typed) {
        QueryWords words = QueryWords.of(typed);
        assertThat(words.phrases()).isEmpty();
        assertThat(words.excluded()).isEmpty();
        assertThat(words.words()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CAF, 0", "tab, 0", "pass, 1", "tablete, 1", "ordinate, 2", "ordinatteur, 2", "2026, 0", "windows11, 0", "configurer, 0", "impôts, 0", "impot, 0"})
    void longWordsMayHaveMoreMistakes(String word, int mistakes) {
        assertThat(QueryWords.of(word).words().getFirst().mistakes()).isEqualTo(mistakes);
    }

    @Test
    void mistakesAreLookedForInWordsThatDoNotExist() {
        QueryWords words = QueryWords.of("inteligence artificielle");
        assertThat(words.trusting(word -> word.text().equals("artificielle")).words()).extracting(Word::mistakes).containsExactly(2, 0);
        assertThat(words.trusting(word -> true).words()).as("each exists, but not together").extracting(Word::mistakes).containsExactly(0, 0);
    }

    @Test
    void someOfManyWordsMayBeMissing() {
        assertThat(QueryWords.of("deux mots").moreLenient()).containsExactly(Precision.UNFINISHED, Precision.APPROXIMATE, Precision.FIRST_LETTER_TOO, Precision.SOME);
        assertThat(QueryWords.of("motz").moreLenient()).containsExactly(Precision.UNFINISHED, Precision.APPROXIMATE, Precision.FIRST_LETTER_TOO);
        assertThat(QueryWords.of("3D 4D").moreLenient()).containsExactly(Precision.SOME);
        QueryWords question = QueryWords.of("Comment aider un voisin à déclarer ses revenus sur une tablette ?");
        assertThat(question.needed(Precision.APPROXIMATE)).isEqualTo(5);
        assertThat(question.needed(Precision.SOME)).isEqualTo(3);
    }

    @Test
    void aLongQuestionLosesItsLittleWordsFirst() {
        assertThat(QueryWords.of("est-ce que vous avez une fiche qui explique aux parents comment régler le contrôle parental").words()).extracting(Word::text)
                .containsExactly("fiche", "explique", "parents", "régler", "contrôle", "parental");
        assertThat(QueryWords.of("un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze").words()).hasSize(QueryWords.MAX_WORDS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tableur~2                  | tableur
            tableur OR souris          | tableur souris
            https://www.exemple.fr     | exemple fr
            😀 tableur                 | tableur
            I.A. et C.A.F.             | ia et caf
            """)
    void whatMeansNothingHereIsLeftOut(String typed, String words) {
        assertThat(QueryWords.of(typed).words()).extracting(Word::text).containsExactly(words.split(" "));
    }

    @Test
    void aKnownAcronymIsNoBeginning() {
        Synonyms synonyms = new Synonyms(List.of("CAF, caisse d’allocations familiales", "tutoriel, tuto"));
        assertThat(QueryWords.of("caf", synonyms).words()).extracting(Word::beginning).containsExactly(false);
        assertThat(QueryWords.of("tutoriel", synonyms).words()).extracting(Word::beginning).containsExactly(true);
        assertThat(QueryWords.of("caf").words()).extracting(Word::beginning).containsExactly(true);
        assertThat(QueryWords.of("ants", new Synonyms(List.of("ANTS, agence nationale des titres sécurisés"))).words()).extracting(Word::mistakes).containsExactly(0);
    }

    @Test
    void aSynonymMayBeWrittenAsTwoWords() {
        Synonyms synonyms = new Synonyms(List.of("visio, visioconférence, vidéoconférence"));
        assertThat(QueryWords.of("vidéo conférence", synonyms).parts()).singleElement().satisfies(part -> assertThat(part.others()).contains("visio", "visioconférence"));
    }

    @Test
    void synonymsOfSeveralWordsAreOnePart() {
        Synonyms synonyms = new Synonyms(List.of("# nothing", "", "CAF, caisse d’allocations familiales", "caisse, tiroir"));
        assertThat(QueryWords.of("dossier caisse d'allocation familiale", synonyms).parts()).extracting(part -> part.words().size() + " " + part.others())
                .containsExactly("1 []", "3 [CAF]");
        assertThat(QueryWords.of("la caf", synonyms).parts().getLast().others()).containsExactly("caisse d’allocations familiales");
        assertThat(QueryWords.of("caisses", synonyms).parts().getLast().others()).containsExactly("tiroir");
    }

    @Test
    void littleWordsMayStandBetweenTheWordsOfASynonym() {
        Synonyms synonyms = new Synonyms(List.of("contrôle parental, protection des enfants"));
        assertThat(QueryWords.of("comment protéger mes enfants sur internet", synonyms).parts()).filteredOn(part -> !part.others().isEmpty()).singleElement()
                .satisfies(part -> assertThat(part.words()).extracting(Word::text).containsExactly("protéger", "mes", "enfants"));
    }

    @Test
    void littleWordsAreRequiredWhereThereAreNoOthers() {
        assertThat(QueryWords.of("être là").words()).extracting(Word::required).containsExactly(true, true);
    }

    @Test
    void onlyTheLastWordMayBeginWithTwoLetters() {
        assertThat(QueryWords.of("tv cl").words()).extracting(Word::typing).containsExactly(false, true);
        assertThat(QueryWords.of("le site de l'ENT").words().getLast().typing()).as("an acronym is written to its end").isFalse();
    }

    @ParameterizedTest
    @CsvSource({"motsdepasse, mots de passe", "jeuvideo, jeu video", "franceconnect, france connect"})
    void aLongWordMayBeSeveral(String word, String several) {
        assertThat(QueryWords.of(word).words().getFirst().parted()).contains(several);
        assertThat(RunTogether.ways(word)).contains(several.replaceAll("s\\b| ", ""));
    }

    @Test
    void whatIsTooLongIsCut() {
        QueryWords words = QueryWords.of("mot ".repeat(100));
        assertThat(words.typed()).hasSize(QueryWords.MAX_LENGTH);
        assertThat(words.words()).hasSize(QueryWords.MAX_WORDS);
    }

    @Test
    void noLetterIsNoWord() {
        assertThat(QueryWords.of(" ?! « » ").isEmpty()).isTrue();
    }
}
