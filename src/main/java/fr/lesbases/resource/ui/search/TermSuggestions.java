package fr.lesbases.resource.ui.search;

import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.search.TypedName;
import fr.lesbases.search.ui.SearchRoutes;
import fr.lesbases.search.ui.Suggestion;
import fr.lesbases.search.ui.SuggestionSource;
import fr.lesbases.taxonomy.Term;
import fr.lesbases.taxonomy.Vocabularies;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Terms of the vocabularies: they lead to the resources that have them. */
@Component
@Order(4)
class TermSuggestions implements SuggestionSource {

    private static final int MOST = 3;

    private final Vocabularies vocabularies;

    TermSuggestions(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    @Override
    public String titleKey() {
        return "resource.search.terms";
    }

    @Override
    public List<Suggestion> suggest(TypedName typed) {
        return vocabularies.all().stream().flatMap(vocabulary -> vocabulary.terms().stream()).filter(term -> typed.isFoundIn(term.label()))
                .sorted(typed.beginningsFirst(Term::label)).limit(MOST)
                .map(term -> new Suggestion(typed.mark(term.label()), SearchRoutes.tab(ResourceResults.TAB, ResourceQuery.ALL.with(term.ref()).parameters()))).toList();
    }
}
