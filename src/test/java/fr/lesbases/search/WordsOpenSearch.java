package fr.lesbases.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.ModuleTest;
import fr.lesbases.OpenSearchNode;
import fr.lesbases.search.French.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The node cuts texts into the same words as this process, which reads queries and marks what was found. */
@EnabledIfSystemProperty(named = "spring.profiles.active", matches = OpenSearchIndex.PROFILE)
class WordsOpenSearch extends ModuleTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, Analyzer> WAYS = Map.of(Analyzers.STEMMED, French.STEMMED, Analyzers.WRITTEN, French.WRITTEN,
            Analyzers.BEGINNINGS, French.BEGINNINGS, Analyzers.RUN_TOGETHER, French.RUN_TOGETHER);

    @Value("${lesbases.search.version}")
    private String version;

    @ParameterizedTest
    @ValueSource(strings = {"L’inclusion numérique, aujourd'hui et aujourd’hui", "D’Élèves, Wi‑Fi, l’e-mail, pré-inscription, co-construire", "cœurs, Œuvres, www.service-public.fr, mon_fichier",
            "finissez, utilisent, partageons, vidéos, connexions, jeux, mois, journaux", "créées, lisez, médiatrices, formation, travaux", "anticonstitutionnellement", "Les usager·e·s, conseiller·ère·s, étudiant(e)s, animateur/trice", "Un mot de passe 4G à 10:30",
            "Où en est-on ? Être là, s'il vous plaît, jusqu'à lorsqu'elle"})
    void theSameWords(String text) throws IOException {
        for (Map.Entry<String, Analyzer> way : WAYS.entrySet()) {
            assertThat(onNode(way.getKey(), text)).as(way.getKey()).containsExactlyElementsOf(here(way.getValue(), text));
        }
    }

    /** Some 26 000 words. */
    @Test
    void theSameWordsOfMuchText() throws IOException {
        List<String> different = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/search/corpus.jsonl"))) {
            String text = JSON.readTree(line).path("title").asString() + "\n" + JSON.readTree(line).path("text").asString();
            List<String> here = here(French.STEMMED, text);
            List<String> there = onNode(Analyzers.STEMMED, text);
            assertThat(there).hasSameSizeAs(here);
            for (int index = 0; index < here.size(); index++) {
                if (!here.get(index).equals(there.get(index))) {
                    different.add(here.get(index) + " / " + there.get(index));
                }
            }
        }
        assertThat(different.stream().distinct().sorted().toList()).isEmpty();
    }

    private static List<String> here(Analyzer analyzer, String text) {
        return French.tokens(analyzer, text).stream().map(Token::word).toList();
    }

    private List<String> onNode(String analyzer, String text) throws IOException {
        String answer = OpenSearchNode.running().post("/lesbases-" + version + "-resource-read/_analyze", JSON.writeValueAsString(Map.of("analyzer", analyzer, "text", text)));
        JsonNode tokens = JSON.readTree(answer).path("tokens");
        assertThat(tokens.isArray()).as(answer).isTrue();
        return tokens.valueStream().map(token -> token.path("token").asString()).toList();
    }
}
