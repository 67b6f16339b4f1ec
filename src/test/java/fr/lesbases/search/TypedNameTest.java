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
            num | Les bases du numérique | Les bases du <mark>num</mark>érique
            NUME | Les bases du numérique | Les bases du <mark>numé</mark>rique
            passe mot | Mot de passe | <mark>Mot</mark> de <mark>passe</mark>
            l'inclu | L’inclusion | L’<mark>inclu</mark>sion
            oeuv | Les œuvres | Les <mark>œuv</mark>res
            atelier de n | Atelier numérique | <mark>Atelier</mark> numérique
            scr | <script>Bonjour | &lt;<mark>scr</mark>ipt&gt;Bonjour""")
    void marksTheTypedBeginnings(String typed, String name, String marked) {
        assertThat(typed(typed).isFoundIn(name)).isTrue();
        assertThat(typed(typed).mark(name).html()).isEqualTo(marked);
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
    void namesThatBeginSoComeFirst() {
        List<String> names = Stream.of("Le numérique", "Débuter en numérique", "Numérique et droits").sorted(typed("num").beginningsFirst(name -> name)).toList();
        assertThat(names).containsExactly("Numérique et droits", "Le numérique", "Débuter en numérique");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IA | Une intelligence artificielle | Une <mark>intelligence artificielle</mark>
            intelligence artif | L’IA chez nous | L’<mark>IA</mark> chez nous
            phish | Vrai hameçonnage | Vrai <mark>hameçonnage</mark>
            visio conférence | La visioconférence | La <mark>visioconférence</mark>""")
    void whatSaysTheSameIsFoundToo(String typed, String name, String marked) {
        assertThat(typed(typed).isFoundIn(name)).isTrue();
        assertThat(typed(typed).mark(name).html().replace("</mark> <mark>", " ")).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            motdepa | Des mots de passe | Des <mark>mots de passe</mark>
            motsdepasse | Un mot de passe | Un <mark>mot de passe</mark>
            lesbonsclics | Les Bons Clics | <mark>Les Bons Clics</mark>""")
    void whatIsRunTogetherIsFoundOnDemand(String typed, String name, String marked) {
        assertThat(typed(typed).isFoundIn(name)).isFalse();
        TypedName together = NAMES.of(typed).get(1);
        assertThat(together.isFoundIn(name)).isTrue();
        assertThat(together.mark(name).html().replace("</mark> <mark>", " ")).isEqualTo(marked);
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
