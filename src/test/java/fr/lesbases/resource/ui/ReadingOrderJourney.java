package fr.lesbases.resource.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.lesbases.resource.Shelf.INDEXED;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.browser.ScreenReader;
import fr.lesbases.common.Slug;
import fr.lesbases.profile.Profiles;
import fr.lesbases.resource.EveryKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a screen reader says of a page with every kind of block, in its order. */
class ReadingOrderJourney extends BrowserTest {

    @Autowired
    private EveryKind everyKind;
    @Autowired
    private Profiles profiles;

    private Cast.Player author;
    private Slug slug;

    @BeforeEach
    void everyKindOfBlock() {
        author = cast.somebody();
        slug = everyKind.put(author, INDEXED);
    }

    @Test
    void thePageOfAReader() {
        Page page = visitor();
        visit(page, "/ressources/" + slug);
        assertThat(page.locator(".b-fold > summary")).isVisible();
        ScreenReader reader = ScreenReader.of(page);
        assertThat(reader.outline(Set.of("banner", "main", "contentinfo"))).containsExactly("banner", "main", "contentinfo");
        assertNoLevelIsLeftOut(reader);
        assertThat(String.join("\n", reader.outline())).contains("""
                  heading 2 "Premier titre"
                  heading 3 "Un sous-titre"
                  link "un lien utile"
                  figure
                  note "Attention"
                  list
                    checkbox "Imprimer"
                    checkbox "Ranger"
                  status
                  table "Horaires"
                    cell
                    columnheader "Matin"
                    rowheader "Lundi"
                    cell "9 h"
                  figure "La salle. Avant l’atelier"
                    image "Une salle vide"
                    group
                      DisclosureTriangle "Description détaillée – La salle" collapsed
                  heading 3 "Programme"
                  link "Télécharger « Programme »"
                  group
                    DisclosureTriangle "Afficher" collapsed
                  figure
                    button "Lire la vidéo « Une vidéo »"
                    link "Voir sur youtu.be"
                    group
                      DisclosureTriangle "Transcription – Une vidéo" collapsed
                  heading 3 "Le guide"
                    link "Le guide"
                  heading 3 "Une autre fiche"
                    link "Une autre fiche"
                  link "S’inscrire"
                  heading 2 "À gauche"
                  heading 2 "Au milieu"
                  list
                    checkbox "Poser"
                  status
                  heading 2 "À droite"
                  note "Astuce"
                  group
                    DisclosureTriangle "Pour aller plus loin" collapsed
                      heading 2 "Pour aller plus loin"
                """.stripTrailing());
        page.locator(".b-fold > summary").press("Enter");
        assertThat(page.getByText("Replié d’abord")).isVisible();
        assertThat(ScreenReader.of(page).outline(Set.of("DisclosureTriangle"))).contains("DisclosureTriangle \"Pour aller plus loin\" expanded");
    }

    @Test
    void theEditor() {
        Page page = visitor();
        entrance.enter(page, author);
        visit(page, "/ressources/" + slug + "/modifier");
        assertThat(page.locator("lb-block-list > .eb")).hasCount(29);
        // Of the connection there is nothing to say: that would be the first thing heard, in English at that
        assertThat(page.locator(".v-status-message")).isHidden();
        ScreenReader reader = ScreenReader.of(page);
        assertThat(reader.controls()).as("each control tells which block it is of").doesNotHaveDuplicates();
        // Between them, what other tests have made under the same title
        assertThat(reader.outline(Set.of("heading"))).startsWith("heading 1 \"Modifier « Toutes les sortes »\"").containsSubsequence("heading 2 \"Plan\"", "heading 2 \"Blocs\"");
        assertNoLevelIsLeftOut(reader);
        assertThat(String.join("\n", reader.outline(Set.of("main", "group", "radiogroup", "columnheader", "rowheader")))).contains("""
                  group "Titre de section : Premier titre"
                  group "Texte : Un sous-titre Du texte, avec un lien utile."
                  group "Citation : On a compris. Madame Roche"
                  group "Encadré : Jamais le vrai mot de passe."
                    radiogroup "Genre d’encadré"
                  group "Liste à cocher : Imprimer Ranger"
                    group "Lignes à cocher"
                  group "Tableau : Horaires Matin Lundi 9 h"
                    columnheader "Ligne 1, colonne 1"
                    columnheader "Matin"
                    rowheader "Lundi"
                    group "Lignes et colonnes"
                  group "Image : La salle Avant l’atelier Une salle vide Douze chaises en ce…"
                  group "Fichier : Programme À imprimer"
                    group
                  group "Vidéo : Une vidéo Deux minutes Bonjour à toutes et à tous. On comme…"
                  group "Lien : Le guide À lire"
                  group "Autre ressource : À lire aussi"
                  group "Bouton d’action : S’inscrire"
                  group "Colonnes, 13 sur 29"
                    radiogroup "Nombre de colonnes"
                    group "colonne 1"
                      group "Titre de section : À gauche"
                      group "Texte : Texte de gauche"
                    group "colonne 2"
                      group "Titre de section : Au milieu"
                      group "Liste à cocher : Poser"
                        group "Lignes à cocher"
                    group "colonne 3"
                      group "Titre de section : À droite"
                      group "Encadré : Une astuce."
                        radiogroup "Genre d’encadré"
                  group "Section repliable : Pour aller plus loin"
                    group "dans la section"
                      group "Texte : Replié d’abord"
                      group "Colonnes, 2 sur 2"
                        radiogroup "Nombre de colonnes"
                        group "colonne 1"
                          group "Texte : Un"
                        group "colonne 2"
                          group "Texte : Deux"
                  group "Séparateur, 15 sur 29"
                  group "Titre de section, 16 sur 29"
                """.stripTrailing());
        assertThat(reader.outline(Set.of("group"))).as("the kinds below the last block").contains("group \"Ajouter un bloc\"");
        page.locator(".eb[data-kind=quote] > [data-handle]").first().press("Shift+ArrowDown");
        assertThat(page.locator("body > .sr[role=status]")).hasText("2 blocs choisis");
    }

    @Test
    void numbersStandApartFromWhatTheyCount() {
        Page page = visitor();
        visit(page, "/rechercher/ressources");
        List<String> heard = ScreenReader.of(page).outline(Set.of("link", "checkbox", "DisclosureTriangle"));
        assertThat(heard).anyMatch(line -> line.matches("link \"Ressources, \\d+\"")).anyMatch(line -> line.matches("checkbox \"Jeu, \\d+\""))
                .anyMatch(line -> line.matches("DisclosureTriangle \"Culture numérique, \\d+\" (expanded|collapsed)"));
    }

    @Test
    void linksOfWhichOneIsChosenAreAList() {
        Page page = visitor();
        entrance.enter(page, author);
        visit(page, cast.ask(author, () -> profiles.find(author.profile())).map(person -> "/profils/" + person.slug()).orElseThrow());
        assertThat(String.join("\n", ScreenReader.of(page).outline(Set.of("navigation", "list", "link")))).contains("""
                navigation "État"
                  list
                    link "Publiques, 2"
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/aide"})
    void noItemOfTheHeaderIsEmpty(String path) {
        for (Page page : List.of(visitor(), phoneVisitor())) {
            visit(page, path);
            List<String> header = ScreenReader.of(page).outline(Set.of("listitem", "link", "button")).stream().takeWhile(line -> !line.contains("Se connecter")).toList();
            for (int line = 0; line < header.size() - 1; line++) {
                assertThat(header.get(line).startsWith("listitem") && header.get(line + 1).startsWith("listitem")).as("%s at %s", header, page.viewportSize().width).isFalse();
            }
        }
    }

    /** From one heading to the next, at most one level further in. */
    private static void assertNoLevelIsLeftOut(ScreenReader reader) {
        int before = 0;
        for (String heading : reader.outline(Set.of("heading"))) {
            int level = Integer.parseInt(heading.strip().substring(8, 9));
            assertThat(level).as(heading).isBetween(1, before + 1);
            before = level;
        }
    }
}
