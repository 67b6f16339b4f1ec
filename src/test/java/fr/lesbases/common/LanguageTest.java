package fr.lesbases.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @Test
    void frenchComesFirstAndTheOthersByName() {
        assertThat(Language.all().getFirst()).isEqualTo(Language.FRENCH);
        List<String> others = Language.all().stream().skip(1).map(Language::name).toList();
        assertThat(others).isSortedAccordingTo(Collator.getInstance(Locale.FRENCH)).doesNotHaveDuplicates();
    }

    /** As the database holds them: V24. */
    @Test
    void eachIsNamedOnceAsBrowsersKnowIt() {
        assertThat(Language.all()).extracting(Language::code).doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(new Locale.Builder().setLanguageTag(code).build().toLanguageTag()).isEqualTo(code))
                .allMatch(code -> code.matches("[a-z]{2,3}"));
        assertThat(Language.all()).extracting(Language::script).allMatch(script -> script.matches("[A-Z][a-z]{3}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fa", "ps"})
    void someRunFromRightToLeft(String code) {
        assertThat(Language.of(code).orElseThrow().attributes()).isEqualTo(Map.of("lang", code, "dir", "rtl"));
    }

    @Test
    void whatIsInThePagesLanguageSaysNothing() {
        assertThat(Language.FRENCH.attributes()).isEmpty();
        assertThat(Language.of("uk").orElseThrow().attributes()).isEqualTo(Map.of("lang", "uk"));
        assertThat(Language.of("xx")).isEmpty();
    }
}
