package fr.lesbases.resource;

import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.common.Visibility;
import fr.lesbases.taxonomy.Classification;
import fr.lesbases.taxonomy.TermRef;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Few things have all words of a long question: those first, then what has at least half of them. */
class SearchLongQuestionTest extends ModuleTest {

    private static final Classification ANY = terms("thematique/donnees", "support/jeu", "public/adultes");
    /** Numbers stand for themselves: no other form, no mistake. Those of this test and of no other. */
    private static final List<String> NUMBERS = List.of("73101", "73102", "73103", "73104", "73105", "73106");

    @Autowired
    private ResourceSearch search;

    private static int run;
    private Cast.Player author;
    private List<String> words;

    @BeforeEach
    void author() {
        author = cast.somebody();
        int number = run++;
        words = NUMBERS.stream().map(word -> word + "0" + number).toList();
    }

    @Test
    void whatHasAllComesFirstThenWhatHasHalf() {
        put("Deux", words.subList(0, 2), Visibility.PUBLIC);
        put("Trois", words.subList(0, 3), Visibility.PUBLIC);
        put("Tous", words.subList(0, 4), Visibility.PUBLIC);
        put("Un", words.subList(0, 1), Visibility.PUBLIC);
        ResourceQuery query = query(4);
        ResourceHits hits = search.search(query);
        assertThat(titles(hits)).first().asString().startsWith("Tous ");
        assertThat(titles(hits)).hasSize(3).noneMatch(title -> title.startsWith("Un "));
        assertThat(hits.page().total()).isEqualTo(3);
        assertThat(hits.approximate()).isFalse();
        assertThat(search.count(query.words())).as("the tab says as many as the page").isEqualTo(3);
        assertThat(hits.count(TermRef.parse("support/jeu"))).as("and so do the choices").isEqualTo(3);
        assertThat(titles(search.search(query.with(TermRef.parse("support/jeu"))))).isEqualTo(titles(hits));
        assertThat(search.newest(query, 10).rows()).as("a feed tells of what has all").hasSize(1);
    }

    @Test
    void nothingIsAddedToAShortQuestionNorWhereEnoughIsFound() {
        put("Un", words.subList(0, 1), Visibility.PUBLIC);
        put("Deux", words.subList(0, 2), Visibility.PUBLIC);
        assertThat(search.search(query(2)).page().total()).isEqualTo(1);
        for (int number = 0; number < 5; number++) {
            put("Tous", words.subList(0, 4), Visibility.PUBLIC);
        }
        assertThat(search.search(query(4)).page().total()).isEqualTo(5);
        assertThat(search.search(query(4).with(TermRef.parse("support/video"))).page().total()).as("narrowing changes no meaning").isZero();
    }

    @Test
    void othersFindNothingPrivate() {
        put("Tous", words.subList(0, 4), Visibility.PUBLIC);
        put("Secret", words.subList(0, 3), Visibility.PRIVATE);
        assertThat(search.search(query(4)).page().total()).isEqualTo(1);
        assertThat(search.count(query(4).words())).isEqualTo(1);
        assertThat(cast.ask(author, () -> search.search(query(4)).page().total())).isEqualTo(2);
    }

    private ResourceQuery query(int many) {
        return ResourceQuery.ALL.withWords(String.join(" ", words.subList(0, many)));
    }

    private void put(String title, List<String> having, Visibility visibility) {
        shelf.put(author, title + " " + String.join(" ", having), "Pour essayer", ANY, visibility);
    }

    private static List<String> titles(ResourceHits hits) {
        return hits.page().items().stream().map(hit -> hit.row().title()).toList();
    }
}
