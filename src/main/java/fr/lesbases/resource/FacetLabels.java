package fr.lesbases.resource;

import org.springframework.util.StringUtils;
import static java.util.stream.Collectors.toMap;

import fr.lesbases.common.Departement;
import fr.lesbases.common.Language;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.ResourceFacet.Holding;
import fr.lesbases.taxonomy.Term;
import fr.lesbases.taxonomy.TermRef;
import fr.lesbases.taxonomy.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the choices of a search are called. */
public final class FacetLabels {

    private final Map<TermRef, String> terms;

    public FacetLabels(List<Vocabulary> vocabularies) {
        terms = vocabularies.stream().flatMap(vocabulary -> vocabulary.terms().stream()).collect(toMap(Term::ref, Term::label));
    }

    public String of(TermRef term) {
        return terms.getOrDefault(term, "");
    }

    public String of(ResourceFacet facet, String code) {
        return switch (facet) {
            case HOLDING -> Holding.of(code).map(holding -> Texts.get("resource.search.holding." + holding)).orElse(code);
            case DEPARTEMENT -> Departement.of(code).map(Departement::name).orElse(code);
            case YEAR -> code;
            case LICENCE -> Licence.of(code).map(licence -> Texts.get("resource.licence." + licence)).orElse(code);
            case LANGUAGE -> Language.of(code).map(Language::name).map(StringUtils::capitalize).orElse(code);
        };
    }

    /** All choices of a query. */
    public List<String> of(ResourceQuery query) {
        return Stream.concat(query.chosen().terms().stream().map(this::of),
                query.also().values().entrySet().stream().flatMap(facet -> facet.getValue().stream().map(code -> of(facet.getKey(), code)))).toList();
    }

    /** The choices of a query that a wider one lacks. */
    public String lost(ResourceQuery query, ResourceQuery wider) {
        Stream<String> lostTerms = query.chosen().terms().stream().filter(term -> !wider.isChosen(term)).map(this::of);
        Stream<String> lostCodes = query.also().values().entrySet().stream().filter(facet -> wider.also().of(facet.getKey()).isEmpty())
                .flatMap(facet -> facet.getValue().stream().map(code -> of(facet.getKey(), code)));
        return Stream.concat(lostTerms, lostCodes).collect(Collectors.joining(", "));
    }
}
