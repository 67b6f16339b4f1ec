package fr.lesbases.resource;

import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.terms;
import static fr.lesbases.resource.Shelf.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.block.Block;
import fr.lesbases.taxonomy.Classification;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A query, and the titles it must find in this order, by a small library of one author; "…": others may follow. */
class RelevanceTest extends ModuleTest {

    private static final Classification ANY = terms("thematique/donnees", "support/jeu", "public/tous-publics");
    private static final Classification ACCESSIBLE = terms("thematique/accessibilite", "support/tutoriel", "public/seniors-et-personnes-agees");

    private static Cast.@Nullable Player librarian;

    private final ResourceSearch search;

    @Autowired
    RelevanceTest(ResourceSearch search) {
        this.search = search;
    }

    @BeforeEach
    void fillTheLibraryOnce() {
        if (librarian == null) {
            Cast.Player author = cast.somebody("Éloïse", "Bibliothécaire");
            put(author, "Créer et retenir des mots de passe solides", "Un atelier de deux heures.", ANY);
            put(author, "Le trousseau de clés", "Parce qu’un mot de passe ne suffit pas.", ANY);
            put(author, "Vendre et acheter d’occasion", "Sans se faire avoir.", ANY, section("Avant de payer"), text("<p>Choisissez un mot de passe long.</p>"));
            put(author, "L’inclusion numérique au village", "Récit d’une année.", ANY);
            put(author, "Ouvrir une boîte e-mail", "Pas à pas.", ANY);
            put(author, "Élèves et écrans à la maison", "Pour en parler en famille.", ANY);
            put(author, "Lire plus gros à l’écran", "Régler les lettres de son ordinateur.", ACCESSIBLE);
            put(author, "Où en est-on ?", "Faire le point.", ANY);
            put(author, "Déclarer ses impôts", "La déclaration en ligne, étape par étape.", ANY, section("Le numéro fiscal"));
            librarian = author;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mots de passe            | Créer et retenir des mots de passe solides; Le trousseau de clés; Vendre et acheter d’occasion
            mot de passe             | Créer et retenir des mots de passe solides; Le trousseau de clés; Vendre et acheter d’occasion
            passe mot                | Créer et retenir des mots de passe solides; Le trousseau de clés; Vendre et acheter d’occasion
            MOTS SOLIDES             | Créer et retenir des mots de passe solides
            comment créer un mot de passe ? | Créer et retenir des mots de passe solides; Le trousseau de clés; Vendre et acheter d’occasion
            inclusion                | L’inclusion numérique au village
            l'inclusion              | L’inclusion numérique au village
            l’inclusion numerique    | L’inclusion numérique au village
            villages                 | L’inclusion numérique au village
            email                    | Ouvrir une boîte e-mail
            e-mails                  | Ouvrir une boîte e-mail
            boites                   | Ouvrir une boîte e-mail
            eleve                    | Élèves et écrans à la maison
            eleves ecran             | Élèves et écrans à la maison
            ecran                    | Lire plus gros à l’écran; Élèves et écrans à la maison
            accessibilite            | Lire plus gros à l’écran
            personnes agées tutoriel | Lire plus gros à l’écran
            ordi                     | Lire plus gros à l’écran
            ordinatteur              | Lire plus gros à l’écran
            où en est-on             | Où en est-on ?
            impot                    | Déclarer ses impôts
            decl imp                 | Déclarer ses impôts
            numero fiscal            | Déclarer ses impôts
            fiscalité martienne      | Déclarer ses impôts
            martienne                |
            """)
    void finds(String query, @Nullable String titles) {
        Cast.Player author = java.util.Objects.requireNonNull(librarian);
        List<String> expected = titles == null ? List.of() : Arrays.stream(titles.split(";")).map(String::strip).toList();
        assertThat(ofAuthor(query, author.profile())).isEqualTo(expected);
    }

    /** From every page: other tests put things on the shelf as well. */
    private List<String> ofAuthor(String query, ProfileId author) {
        ResourceQuery asked = ResourceQuery.ALL.withWords(query);
        return IntStream.rangeClosed(1, search.search(asked).page().pages()).mapToObj(asked::withPage).flatMap(page -> search.search(page).page().items().stream())
                .map(ResourceHit::row).filter(row -> row.publisher().creator().id().equals(author)).map(ResourceRow::title).toList();
    }

    private void put(Cast.Player author, String title, String description, Classification classification, Block... blocks) {
        shelf.put(author, title, description, classification, Visibility.PUBLIC, blocks);
    }
}
