package fr.lesbases.resource;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.common.WebAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses lead to the same page. */
class LinkedPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"http://exemple.fr/guide?page=2&a=1", "https://www.exemple.fr/guide?page=2&a=1", "https://exemple.fr/guide/?a=1&page=2", "HTTPS://WWW.Exemple.FR:443/guide?a=1&page=2#section",
        "exemple.fr/guide?utm_source=lettre&a=1&UTM_Campaign=x&page=2", "https://exemple.fr/guide?a=1&page=2&fbclid=abc&mtm_kwd=x&xtor=EPR-2#:~:text=mot"})
    void alikeForAllWaysToWriteIt(String typed) {
        assertThat(key(typed)).isEqualTo("exemple.fr/guide?a=1&page=2");
    }

    @ParameterizedTest
    @CsvSource({"https://exemple.fr/guide, https://exemple.fr/Guide", "https://exemple.fr/guide, https://exemple.fr/guide?page=2", "https://exemple.fr/guide, https://aide.exemple.fr/guide",
        "https://exemple.fr/guide, https://exemple.fr:8443/guide", "https://exemple.fr/guide, https://exemple.fr", "https://exemple.fr/#/un, https://exemple.fr/#/deux",
        "https://exemple.fr/?id=1, https://exemple.fr/?id=2"})
    void otherPagesAreOthers(String one, String another) {
        assertThat(key(one)).isNotEqualTo(key(another));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://youtu.be/abcdefghijk?si=xyz", "https://www.youtube.com/watch?v=abcdefghijk&t=12s", "https://m.youtube.com/shorts/abcdefghijk"})
    void aVideoIsTheSameWhateverPageShowsIt(String typed) {
        assertThat(key(typed)).isEqualTo(key("https://www.youtube.com/watch?v=abcdefghijk"));
    }

    @Test
    void peopleReadTheAddressWithoutWhatTheyNeedNot() {
        assertThat(LinkedPage.of(WebAddress.parse("https://www.exemple.fr/été/?utm_source=x#un").orElseThrow()).label()).isEqualTo("exemple.fr/été");
        assertThat(LinkedPage.of(WebAddress.parse("https://exemple.fr/" + "a".repeat(100)).orElseThrow()).label()).hasSize(LinkedPage.MAX_LABEL).endsWith("…");
    }

    private static String key(String typed) {
        return LinkedPage.of(WebAddress.parse(typed).orElseThrow()).key();
    }
}
