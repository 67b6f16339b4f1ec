package fr.lesbases.search;

import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.resource.ResourceSearch;
import fr.lesbases.resource.Shelf;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SearchIndexTest extends ModuleTest {

    private final Cast cast;
    private final Shelf shelf;
    private final ResourceSearch search;
    private final SearchIndex index;
    private final EntityManagerFactory entities;

    @Autowired
    SearchIndexTest(Cast cast, Shelf shelf, ResourceSearch search, SearchIndex index, EntityManagerFactory entities) {
        this.cast = cast;
        this.shelf = shelf;
        this.search = search;
        this.index = index;
        this.entities = entities;
    }

    @Test
    void aLostIndexIsNoticedAndBuiltAnew() throws InterruptedException {
        shelf.put(cast.somebody(), "Un escarbouclier", "Rien", terms("thematique/donnees", "support/jeu", "public/adultes"));
        assertThat(index.isIncomplete()).isFalse();
        Search.mapping(entities).scope(Object.class).workspace().purge();
        assertThat(search.count("escarbouclier")).isZero();
        assertThat(index.isIncomplete()).isTrue();
        index.rebuild();
        assertThat(search.count("escarbouclier")).isEqualTo(1);
        assertThat(index.isIncomplete()).isFalse();
    }
}
