package fr.lesbases.resource;

import static fr.lesbases.resource.Shelf.INDEXED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.Cast;
import fr.lesbases.HttpTest;
import fr.lesbases.base.BaseDetails;
import fr.lesbases.base.Bases;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.Profiles;
import fr.lesbases.search.Marked;
import fr.lesbases.search.ui.Suggestion;
import fr.lesbases.search.ui.Suggestions;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is suggested while one types, of each kind, and to whom. */
class SuggestionsTest extends HttpTest {

    @Autowired
    private Suggestions suggestions;
    @Autowired
    private Bases bases;
    @Autowired
    private Profiles profiles;

    @Test
    void suggestsEachKindByTheBeginningsOfItsName() {
        Cast.Player person = cast.somebody("Odile", "Chambrelouin");
        shelf.put(person, "Une Chambrelouette", "Rien", INDEXED);
        cast.ask(person, () -> bases.create(new BaseDetails("Chambreloup & co", "Rien", Optional.empty(), Optional.empty(), List.of()), Visibility.PUBLIC));

        assertThat(suggestions.of("chambrelou")).extracting(Suggestions.Group::title).containsExactly("Ressources", "Bases", "Profils");
        assertThat(labels("chambrelou")).containsExactly("Une [Chambrelou]ette", "[Chambrelou]p & co", "Odile [Chambrelou]in");
        assertThat(addresses("odil chambrelouin")).containsExactly("/profils/" + profiles.find(person.profile()).orElseThrow().slug());
        assertThat(labels("ambrelou")).isEmpty();
        assertThat(labels("")).isEmpty();
    }

    @Test
    void onlyNamesCount() {
        shelf.put(cast.somebody(), "Sans rien", "Un varicouet", INDEXED);
        assertThat(labels("varicouet")).isEmpty();
    }

    @Test
    void aTermLeadsToTheSearchWithItChosen() {
        assertThat(addresses("données")).contains("/rechercher/ressources?thematique=donnees");
    }

    @Test
    void mistakesAreForgivenWhereNothingBeginsSo() {
        shelf.put(cast.somebody(), "Le gambrinoulle", "Rien", INDEXED);
        assertThat(labels("gambrinulle")).containsExactly("Le [gambrinoulle]");
    }

    @Test
    void theOnesThatBeginSoComeFirstAndFiveAreEnough() {
        Cast.Player author = cast.somebody();
        for (int number = 1; number <= 6; number++) {
            shelf.put(author, "Avec tourbignole " + number, "Rien", INDEXED);
        }
        shelf.put(author, "Tourbignole d’abord", "Rien", INDEXED);
        assertThat(labels("tourbi")).hasSize(5).first().isEqualTo("[Tourbi]gnole d’abord");
    }

    @Test
    void whatIsPrivateIsSuggestedToItsReadersOnly() {
        Cast.Player owner = cast.somebody("Zoé", "Pradinquet");
        shelf.put(owner, "Secret pradinquier", "Rien", INDEXED, Visibility.PRIVATE);
        shelf.draft(owner, "Brouillon pradinquet");
        cast.ask(owner, () -> bases.create(new BaseDetails("Pradinquerie", "Rien", Optional.empty(), Optional.empty(), List.of()), Visibility.PRIVATE));
        cast.as(owner, () -> profiles.changeVisibility(owner.profile(), Visibility.PRIVATE));

        assertThat(labels("pradinqu")).isEmpty();
        assertThat(labels("pradinquire")).as("mistyped").isEmpty();
        assertThat(cast.ask(cast.somebody(), () -> labels("pradinqu"))).isEmpty();
        assertThat(cast.ask(owner, () -> labels("pradinqu"))).containsExactly("Secret [pradinqu]ier", "[Pradinqu]erie");
    }

    @Test
    void theAnswerIsForNobodyElseAndMakesNoSession() {
        shelf.put(cast.somebody(), "Le <script>brelinguet</script>", "Rien", INDEXED);
        HttpResponse<String> answer = get("/suggestions?q=brelin");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store, private");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains("\"brelin\"").contains("/ressources/");
    }

    private List<String> labels(String typed) {
        return all(typed).map(suggestion -> Marked.brackets(suggestion.label())).toList();
    }

    private List<String> addresses(String typed) {
        return all(typed).map(Suggestion::address).toList();
    }

    private Stream<Suggestion> all(String typed) {
        return suggestions.of(typed).stream().flatMap(group -> group.suggestions().stream());
    }
}
