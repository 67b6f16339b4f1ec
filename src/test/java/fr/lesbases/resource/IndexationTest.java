package fr.lesbases.resource;

import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.taxonomy.Classification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IndexationTest extends ModuleTest {

    private final Contributors contributors;
    private final Publication publication;

    @Autowired
    IndexationTest(Contributors contributors, Publication publication) {
        this.contributors = contributors;
        this.publication = publication;
    }

    @Test
    void twoWhoChooseInDifferentVocabulariesBothKeepTheirChoice() {
        Cast.Player author = cast.somebody();
        Cast.Player other = cast.somebody();
        ResourceId id = indexed(author);
        cast.as(author, () -> contributors.add(id, other.profile()));

        // both pages were opened before
        cast.as(author, () -> publication.classify(id, "thematique", List.of("donnees", "parentalite")));
        cast.as(other, () -> publication.classify(id, "support", List.of("jeu")));

        Classification both = cast.ask(author, () -> publication.sheet(id)).classification();
        assertThat(both.of("thematique")).extracting(term -> term.code()).containsExactly("donnees", "parentalite");
        assertThat(both.of("support")).extracting(term -> term.code()).containsExactly("jeu");
        assertThat(both.of("public")).extracting(term -> term.code()).containsExactly("adultes");
    }

    @Test
    void aPublicResourceKeepsATermOfEachVocabulary() {
        Cast.Player author = cast.somebody();
        ResourceId id = indexed(author);

        ClassificationMissing refused = catchThrowableOfType(ClassificationMissing.class, () -> cast.as(author, () -> publication.classify(id, "public", List.of())));

        assertThat(refused.key()).isEqualTo("taxonomy.tooFew.public");
        assertThat(cast.ask(author, () -> publication.sheet(id)).classification().of("public")).hasSize(1);
    }

    private ResourceId indexed(Cast.Player author) {
        Slug slug = shelf.put(author, "Une ressource indexée", "À deux", terms("thematique/accessibilite", "support/tutoriel", "public/adultes"));
        return shelf.id(author, slug);
    }
}
