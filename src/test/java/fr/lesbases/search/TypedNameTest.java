package fr.lesbases.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNameTest {

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
        assertThat(TypedName.of(typed).isFoundIn(name)).isTrue();
        assertThat(TypedName.of(typed).mark(name).html()).isEqualTo(marked);
    }

    @Test
    void everyWordHasToBeginOne() {
        assertThat(TypedName.of("mot clé").isFoundIn("Mot de passe")).isFalse();
        assertThat(TypedName.of("asse").isFoundIn("Mot de passe")).isFalse();
        assertThat(TypedName.of("").isFoundIn("Mot de passe")).isFalse();
    }

    @Test
    void mistakesAreForgivenOnDemand() {
        TypedName typed = TypedName.of("accessiblit");
        assertThat(typed.isFoundIn("Accessibilité")).isFalse();
        assertThat(typed.withMistakes().orElseThrow().isFoundIn("Accessibilité")).isTrue();
        assertThat(TypedName.of("ma").withMistakes()).isEmpty();
    }

    @Test
    void namesThatBeginSoComeFirst() {
        List<String> names = Stream.of("Le numérique", "Débuter en numérique", "Numérique et droits").sorted(TypedName.of("num").beginningsFirst(name -> name)).toList();
        assertThat(names).containsExactly("Numérique et droits", "Le numérique", "Débuter en numérique");
    }
}
