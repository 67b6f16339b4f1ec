package fr.lesbases.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "Que dit l’e-mail ?, Que dit l’e-\u2060mail\u00a0?",
        "E-mails et « lettres », E-\u2060mails et «\u00a0lettres\u00a0»",
        "Le-mail, Le-mail"})
    void aTitleBreaksNeitherBeforeASignNorWithinAWord(String written, String shown) {
        assertThat(Typography.title(written)).isEqualTo(shown);
        assertThat(Typography.title(shown)).isEqualTo(shown);
    }
}
