package fr.lesbases.resource.ui.search;

import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.Language;
import fr.lesbases.common.Visibility;
import fr.lesbases.common.WebAddress;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.LinkBlock;
import fr.lesbases.search.Marked;
import fr.lesbases.search.ui.Suggestions;
import fr.lesbases.taxonomy.Classification;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ResourceSuggestionsTest extends ModuleTest {

    private static final Classification TERMS = terms("thematique/donnees", "support/jeu", "public/adultes");

    @Autowired
    private Suggestions suggestions;

    @Test
    void titlesAreFoundByOtherWaysToSayItAndByWordsRunTogether() {
        put("Le dossier de la caisse d’allocations familiales galvurnin");
        put("Des mots de passe galvurnin");
        put("La visioconférence galvurnin");
        assertThat(labels("CAF galvurnin")).containsExactly("Le dossier de la caisse d’allocations familiales galvurnin");
        assertThat(labels("galvurnin visio conférence")).containsExactly("La visioconférence galvurnin");
        assertThat(labels("galvurnin motdepas")).containsExactly("Des mots de passe galvurnin");
        assertThat(labels("galvurnin password")).containsExactly("Des mots de passe galvurnin");
    }

    @Test
    void aTitleSaysInWhichLanguageItIs() {
        put("Un trobelune");
        shelf.put(cast.somebody(), Language.of("en").orElseThrow(), "A trobelune", "Nothing", TERMS);
        assertThat(suggestions.of("trobelune").getFirst().suggestions()).extracting(one -> Marked.words(one.label()), one -> one.attributes())
                .containsExactlyInAnyOrder(tuple("Un trobelune", Map.of()), tuple("A trobelune", Map.of("lang", "en")));
    }

    @Test
    void sitesThatReadableResourcesLinkToAreSuggested() {
        Cast.Player author = cast.somebody();
        shelf.put(author, "Une adresse", "Rien", TERMS, Visibility.PUBLIC, link("https://www.brindolive.example/page"));
        shelf.put(author, "Une autre", "Rien", TERMS, Visibility.PRIVATE, link("https://brindosecret.example/"));
        assertThat(sites("brindo")).containsExactly("brindolive.example");
        assertThat(sites("www.brindolive.ex")).containsExactly("brindolive.example");
        assertThat(sites("brindosecret")).isEmpty();
        assertThat(cast.ask(author, () -> sites("brindosecret"))).containsExactly("brindosecret.example");
    }

    private static Block link(String address) {
        return new LinkBlock(BlockId.create(), Optional.of(new WebAddress(address)), "Lien", "", Optional.empty());
    }

    private void put(String title) {
        shelf.put(cast.somebody(), title, "Rien", TERMS);
    }

    private List<String> labels(String typed) {
        return labels("Ressources", typed);
    }

    private List<String> sites(String typed) {
        return labels("Sites cités par des ressources", typed);
    }

    private List<String> labels(String kind, String typed) {
        return suggestions.of(typed).stream().filter(group -> group.title().equals(kind)).flatMap(group -> group.suggestions().stream()).map(suggestion -> Marked.words(suggestion.label())).toList();
    }
}
