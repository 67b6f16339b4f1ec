package fr.lesbases.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://exemple.fr                        | https://exemple.fr
            exemple.fr                                | https://exemple.fr
            '  exemple.fr/guide '                     | https://exemple.fr/guide
            www.exemple.fr:8080/a                     | https://www.exemple.fr:8080/a
            HTTP://Exemple.FR/Page                    | http://exemple.fr/Page
            https://éducation.exemple.fr/            | https://xn--ducation-90a.exemple.fr/
            https://exemple.fr/été?q=mot de passe#à  | https://exemple.fr/%C3%A9t%C3%A9?q=mot%20de%20passe#%C3%A0
            https://exemple.fr/50%25?a=%zz            | https://exemple.fr/50%25?a=%25zz
            https://exemple.fr\\@autre.fr             | https://exemple.fr/@autre.fr
            https://192.0.2.1/x                       | https://192.0.2.1/x
            https://[2001:db8::1]/x                   | https://[2001:db8::1]/x
            https://fr.wikipedia.org/wiki/A_(b)#c     | https://fr.wikipedia.org/wiki/A_(b)#c
            """)
    void whatPeopleTypeBecomesAnAddress(String typed, String address) {
        assertThat(WebAddress.parse(typed)).hasValueSatisfying(parsed -> assertThat(parsed.value()).isEqualTo(address));
        assertThat(new WebAddress(address).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "javascript:alert(1)", "JavaScript:alert(1)//exemple.fr", "java\tscript:alert(1)", "data:text/html,x", "ftp://exemple.fr",
            "file:///etc/passwd", "mailto:a@exemple.fr", "//exemple.fr", "/guide", "exemple", "https://", "https://exemple", "https://localhost/",
            "https://moi:secret@exemple.fr/", "https://moi@exemple.fr", "https://exemple.fr:0/", "https://exemple.fr:99999/", "https://exemple..fr",
            "https://-exemple.fr", "https://2130706433/", "https://0x7f.0x1/", "https://exem ple.fr", "bonjour à tous",
            "https://exemple.fr/\nX: y", "vbscript:x", "https:exemple.fr", "https:///exemple.fr"})
    void nothingElseIs(String typed) {
        assertThat(WebAddress.parse(typed)).isEmpty();
    }

    @Test
    void itsLengthIsLimited() {
        String longest = "https://exemple.fr/" + "a".repeat(WebAddress.MAX_LENGTH - 19);

        assertThat(WebAddress.parse(longest)).isPresent();
        assertThat(WebAddress.parse(longest + "a")).isEmpty();
        assertThat(WebAddress.parse("https://exemple.fr/" + "é".repeat(400))).as("encoded, it is longer").isEmpty();
    }

    @Test
    void itCanNotBeMadeOfSomethingElse() {
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> new WebAddress("javascript:alert(1)"))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("common.webAddress.invalid"));
    }

    @ParameterizedTest
    @CsvSource({"https://www.exemple.fr/a, exemple.fr", "https://éducation.fr, éducation.fr", "https://пример.com, xn--e1afmkfd.com"})
    void itsHostIsReadable(String address, String host) {
        assertThat(WebAddress.parse(address).orElseThrow().host()).isEqualTo(host);
    }

    @ParameterizedTest
    @CsvSource({"https://www.exemple.fr/, exemple.fr", "https://exemple.fr/charte//?page=2, exemple.fr/charte", "https://exemple.fr/charte/suite, exemple.fr/charte/…"})
    void itsLabelTellsWhereInASite(String address, String label) {
        assertThat(WebAddress.parse(address).orElseThrow().label(19)).isEqualTo(label);
    }
}
