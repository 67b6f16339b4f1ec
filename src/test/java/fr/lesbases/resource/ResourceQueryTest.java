package fr.lesbases.resource;

import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.taxonomy.Term;
import fr.lesbases.taxonomy.TermRef;
import fr.lesbases.taxonomy.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResourceQueryTest {

    private static final List<Vocabulary> VOCABULARIES = List.of(vocabulary("thematique", "donnees", "parentalite"), vocabulary("support", "jeu", "video"),
            vocabulary("public", "adultes"));

    @Test
    void theAddressHoldsTheWholeSearch() {
        ResourceQuery query = new ResourceQuery("mots de passe", terms("thematique/donnees", "support/jeu", "support/video"),
                new FacetChoices(Map.of(ResourceFacet.HOLDING, List.of("fichier", "video"), ResourceFacet.YEAR, List.of("2026"))), ResourceSort.OLDEST, 3);
        assertThat(query.parameters()).isEqualTo(Map.of("q", List.of("mots de passe"), "thematique", List.of("donnees"), "support", List.of("jeu", "video"),
                "contient", List.of("fichier", "video"), "annee", List.of("2026"), "tri", List.of("anciennes"), "page", List.of("3")));
        assertThat(read(query.parameters())).isEqualTo(query);
    }

    @Test
    void whatGoesWithoutSayingIsNotInTheAddress() {
        assertThat(ResourceQuery.ALL.parameters()).isEmpty();
        assertThat(read(Map.of())).isEqualTo(ResourceQuery.ALL);
    }

    @Test
    void valuesMayAlsoBePartedByCommas() {
        assertThat(read(Map.of("support", List.of("jeu,video"))).codes("support")).containsExactly("jeu", "video");
    }

    @Test
    void whatIsUnknownIsIgnored() {
        assertThat(read(Map.of("support", List.of("jeu,rien,"), "tri", List.of("hasard"), "page", List.of("-1"), "autre", List.of("x"), "annee", List.of("1789", "x"), "licence", List.of("rien"), "departement", List.of("99"))))
                .isEqualTo(ResourceQuery.ALL.with(TermRef.parse("support/jeu")));
    }

    @Test
    void limitsHold() {
        ResourceQuery query = read(Map.of("q", List.of("a".repeat(300)), "page", List.of("99999")));
        assertThat(query.words()).hasSize(200);
        assertThat(query.page()).isEqualTo(ResourceQuery.MAX_PAGE);
        assertThat(read(Map.of("page", List.of("99999999999"))).page()).isEqualTo(1);
    }

    @Test
    void everyChangeLeadsToTheFirstPage() {
        ResourceQuery query = ResourceQuery.ALL.withPage(4);
        TermRef game = TermRef.parse("support/jeu");
        assertThat(Stream.of(query.withWords("x"), query.with(game), query.without(game), query.withoutChoices(), query.with(ResourceFacet.LICENCE, "ouverte"), query.without(ResourceFacet.LICENCE, "ouverte"), query.withSort(ResourceSort.NEWEST)))
                .allMatch(changed -> changed.page() == 1);
    }

    private static ResourceQuery read(Map<String, List<String>> parameters) {
        return ResourceQuery.read(parameters, VOCABULARIES);
    }

    private static Vocabulary vocabulary(String code, String... terms) {
        List<Term> known = Stream.of(terms).map(term -> new Term(new TermRef(code, term), term, code, Optional.empty())).toList();
        return new Vocabulary(code, code, code, 1, 5, List.of(new Vocabulary.Family(code, code, Optional.empty(), Optional.empty(), known)));
    }
}
