package fr.lesbases.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNameTest {

    private static final TypedNames NAMES = new TypedNames(new Synonyms(List.of("IA, intelligence artificielle", "hameçonnage, phishing, filoutage")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            num | Les bases du numérique | Les bases du [num]érique
            NUMÉR | Les bases du numérique | Les bases du [numér]ique
            passe mot | Mot de passe | [Mot] de [passe]
            l'inclu | L’inclusion | L’[inclu]sion
            oeuv | Les œuvres | Les [œuv]res
            atelier de n | Atelier numérique | [Atelier] numérique
            scr | <script>Bonjour | <[scr]ipt>Bonjour""")
    void marksTheTypedBeginnings(String typed, String name, String marked) {
        assertThat(typed(typed).isFoundIn(name)).isTrue();
        assertThat(Marked.brackets(typed(typed).mark(name))).isEqualTo(marked);
    }

    @Test
    void everyWordHasToBeginOne() {
        assertThat(typed("mot clé").isFoundIn("Mot de passe")).isFalse();
        assertThat(typed("asse").isFoundIn("Mot de passe")).isFalse();
        assertThat(NAMES.of("")).isEmpty();
    }

    @Test
    void mistakesAreForgivenOnDemand() {
        List<TypedName> typed = NAMES.of("accessiblit");
        assertThat(typed.getFirst().isFoundIn("Accessibilité")).isFalse();
        assertThat(typed.getLast().isFoundIn("Accessibilité")).isTrue();
        assertThat(NAMES.of("ma")).hasSize(1);
    }

    @Test
    void whatIsWrittenByEarIsFoundOnDemand() {
        List<TypedName> typed = NAMES.of("hamesso");
        assertThat(typed.getFirst().isFoundIn("Vrai hameçonnage")).isFalse();
        assertThat(typed.getLast().isFoundIn("Vrai hameçonnage")).isTrue();
        assertThat(Marked.brackets(typed.getLast().mark("Vrai hameçonnage"))).isEqualTo("Vrai [hameçonnage]");
    }

    @Test
    void anAcronymInCapitalsIsWholeFirst() {
        List<TypedName> typed = NAMES.of("à la CAF");
        assertThat(typed.getFirst().isFoundIn("La CAF à la maison")).isTrue();
        assertThat(typed.getFirst().isFoundIn("Café à la maison")).isFalse();
        assertThat(typed.get(1).isFoundIn("Café à la maison")).as("where nothing is called so").isTrue();
        assertThat(typed("caf").isFoundIn("Café")).as("which may be typed on").isTrue();
        assertThat(NAMES.of("CNIL").getFirst().sites()).contains("cnil");
    }

    @Test
    void namesThatBeginSoComeFirst() {
        List<String> names = Stream.of("Le numérique", "Débuter en numérique", "Numérique et droits").sorted(typed("num").beginningsFirst(name -> name)).toList();
        assertThat(names).containsExactly("Numérique et droits", "Le numérique", "Débuter en numérique");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IA | Une intelligence artificielle | Une [intelligence artificielle]
            intelligence artif | L’IA chez nous | L’[IA] chez nous
            phish | Vrai hameçonnage | Vrai [hameçonnage]
            visio conférence | La visioconférence | La [visioconférence]""")
    void whatSaysTheSameIsFoundToo(String typed, String name, String marked) {
        assertThat(typed(typed).isFoundIn(name)).isTrue();
        assertThat(Marked.brackets(typed(typed).mark(name)).replace("] [", " ")).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            motdepa | Des mots de passe | Des [mots de passe]
            motsdepasse | Un mot de passe | Un [mot de passe]
            lesbonsclics | Les Bons Clics | [Les Bons Clics]""")
    void whatIsRunTogetherIsFoundOnDemand(String typed, String name, String marked) {
        assertThat(typed(typed).isFoundIn(name)).isFalse();
        TypedName together = NAMES.of(typed).get(1);
        assertThat(together.isFoundIn(name)).isTrue();
        assertThat(Marked.brackets(together.mark(name)).replace("] [", " ")).isEqualTo(marked);
    }

    @Test
    void sitesMayBeTypedAsWords() {
        assertThat(typed("les bons clics").sites()).contains("lesbonsclics");
        assertThat(typed("https://www.cnil.fr").sites()).contains("cnil.fr");
        assertThat(typed("ia").sites()).isEmpty();
    }

    private static TypedName typed(String typed) {
        return NAMES.of(typed).getFirst();
    }
}
