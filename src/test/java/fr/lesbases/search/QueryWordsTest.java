package fr.lesbases.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.search.QueryWords.Word;
import org.junit.jupiter.api.Test;

class QueryWordsTest {

    @Test
    void littleWordsAreNotRequired() {
        assertThat(QueryWords.of("  Comment créer l’accès à  un site.fr ").words()).containsExactly(new Word("comment", false, false), new Word("créer", true, true),
                new Word("accès", true, true), new Word("à", false, false), new Word("un", false, false), new Word("site", true, true), new Word("fr", true, true));
    }

    @Test
    void littleWordsAreRequiredWhereThereAreNoOthers() {
        assertThat(QueryWords.of("être là").words()).extracting(Word::required).containsExactly(true, true);
    }

    @Test
    void onlyTheLastWordMayBeginWithTwoLetters() {
        assertThat(QueryWords.of("tv cl").words()).extracting(Word::beginning).containsExactly(false, true);
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
