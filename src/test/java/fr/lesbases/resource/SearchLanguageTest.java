package fr.lesbases.resource;

import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.search.Easier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** French as people type it. Every title has the word of this test, so that other tests' resources stay out. */
class SearchLanguageTest extends ModuleTest {

    private static final String OURS = "brindezingue";
    private static boolean written;

    private final ResourceSearch search;

    @Autowired
    SearchLanguageTest(ResourceSearch search) {
        this.search = search;
    }

    @BeforeEach
    void somebodyWrites() {
        if (!written) {
            Cast.Player author = cast.somebody();
            for (String title : List.of("Choisir un mot de passe", "Déclarer ses revenus en ligne", "Le dossier de la caisse d’allocations familiales", "Le télétravail expliqué",
                    "Imprimer en 3D", "Passer à Windows 11", "Les Bons Clics", "Une adresse de messagerie électronique", "Utiliser un smartphone", "L’accessibilité aujourd’hui")) {
                shelf.put(author, title + " " + OURS, "Rien", terms("thematique/donnees", "support/jeu", "public/adultes"));
            }
            written = true;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            motdepasse                     | Choisir un mot de passe
            motsdepasse                    | Choisir un mot de passe
            mots de passes                 | Choisir un mot de passe
            bonsclics                      | Les Bons Clics
            messagerieélectronique         | Une adresse de messagerie électronique
            choisissez                     | Choisir un mot de passe
            "mot de passe"                 | Choisir un mot de passe
            déclarez vos revenus           | Déclarer ses revenus en ligne
            déclaration                    | Déclarer ses revenus en ligne
            CAF                            | Le dossier de la caisse d’allocations familiales
            télé travail                   | Le télétravail expliqué
            impression 3D                  | Imprimer en 3D
            windows 11                     | Passer à Windows 11
            les bons clics                 | Les Bons Clics
            e-mail                         | Une adresse de messagerie électronique
            smartphones                    | Utiliser un smartphone
            acessibilitee                  | L’accessibilité aujourd’hui
            aujourd'hui                    | L’accessibilité aujourd’hui
            smarphone                      | Utiliser un smartphone
            comment bien utiliser son premier smartphone de marque | Utiliser un smartphone
            bonjour, je voudrais savoir comment il faut faire pour aider quelqu’un à déclarer les revenus de sa famille | Déclarer ses revenus en ligne
            C.A.F.                         | Le dossier de la caisse d’allocations familiales
            imprimez                       | Imprimer en 3D
            www.smartphone.fr              | Utiliser un smartphone
            mot AND passe                  | Choisir un mot de passe
            accessible                     | L’accessibilité aujourd’hui
            zmartphone                     | Utiliser un smartphone
            🔒 windows                     | Passer à Windows 11
            smartphone introuvable         | Utiliser un smartphone
            adrèce                         | Une adresse de messagerie électronique
            revenu déklaracion             | Déclarer ses revenus en ligne
            kesse d'alokassion             | Le dossier de la caisse d’allocations familiales
            Windows 12.4                   | Passer à Windows 11
            """)
    void finds(String typed, String title) {
        assertThat(titles(typed + " " + OURS)).first().isEqualTo(title);
    }

    @Test
    void aWholeWordBeginsNoOtherInLongerTexts() {
        Cast.Player author = cast.somebody();
        shelf.put(author, "Un grimoulet " + OURS, "Rien", terms("thematique/donnees", "support/jeu", "public/adultes"));
        shelf.put(author, "Autre chose " + OURS, "Des grimouletteries partout, des brelandages aussi", terms("thematique/donnees", "support/jeu", "public/adultes"));
        assertThat(titles("grimoulet " + OURS)).containsExactly("Un grimoulet");
        assertThat(titles("breland " + OURS)).as("what nothing has may be the beginning of a word").containsExactly("Autre chose");
        assertThat(titles(OURS + " grimoul")).as("while it is typed").containsExactlyInAnyOrder("Un grimoulet", "Autre chose");
        assertThat(titles(OURS + " grimoulet")).containsExactly("Un grimoulet");
    }

    @Test
    void anAcronymThatIsNotKnownIsWholeToo() {
        Cast.Player author = cast.somebody();
        shelf.put(author, "Le sigle VRQ " + OURS, "Rien", terms("thematique/donnees", "support/jeu", "public/adultes"));
        shelf.put(author, "Les vrqueries " + OURS, "Rien", terms("thematique/donnees", "support/jeu", "public/adultes"));
        assertThat(titles(OURS + " VRQ")).containsExactly("Le sigle VRQ");
        assertThat(titles(OURS + " vrq")).containsExactlyInAnyOrder("Le sigle VRQ", "Les vrqueries");
    }

    @Test
    void whereNothingHasAllItTellsWhatLessWordsFind() {
        ResourceQuery windows = ResourceQuery.ALL.withWords("windows zzyzzx " + OURS);
        assertThat(search.easier(windows)).containsExactly(new Easier("windows " + OURS, "zzyzzx", 1));
        assertThat(search.easier(ResourceQuery.ALL.withWords("\"11 windows\" " + OURS))).containsExactly(new Easier("11 windows " + OURS, "", 1));
        assertThat(search.easier(ResourceQuery.ALL.withWords("windows " + OURS))).as("there are some").isEmpty();
        assertThat(search.easier(ResourceQuery.ALL.withWords("zzyzzx"))).as("there is nothing else to look for").isEmpty();
        assertThat(search.easier(ResourceQuery.ALL.withWords("une zzyzzx 11"))).as("but a little word and a number").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "œ", "s", "mot ", "l'", "\"", "-", "\0", "😀"})
    void nothingThatIsTypedIsAnError(String letters) {
        String typed = letters.repeat(300);
        assertThat(search.search(ResourceQuery.ALL.withWords(typed)).page().number()).isEqualTo(1);
        assertThat(search.correction(ResourceQuery.ALL.withWords(typed))).isEmpty();
        assertThat(search.easier(ResourceQuery.ALL.withWords(typed))).isEmpty();
    }

    @Test
    void theStemOfAMistypedWordIsNoLittleWord() {
        Cast.Player author = cast.somebody();
        shelf.put(author, "Un mot qui ne va pas " + OURS, "Rien", terms("thematique/donnees", "support/jeu", "public/adultes"));
        assertThat(titles("mot de pase " + OURS)).first().isEqualTo("Choisir un mot de passe");
    }

    @Test
    void whatIsWrittenByEarIsCorrected() {
        assertThat(search.correction(ResourceQuery.ALL.withWords(OURS + " aksaissibilitée")).orElseThrow().query().words()).isEqualTo(OURS + " accessibilité");
    }

    @Test
    void theOtherGenderOfAWordIsNoWord() {
        shelf.put(cast.somebody(), "Pour les grimaudeur·euse·s " + OURS, "Rien", terms("thematique/donnees", "support/jeu", "public/adultes"));
        assertThat(titles("grimaudeurs " + OURS)).containsExactly("Pour les grimaudeur·euse·s");
        assertThat(titles("grimaudeur.euse.s " + OURS)).containsExactly("Pour les grimaudeur·euse·s");
        assertThat(titles("grimaudeur(euse)s " + OURS)).containsExactly("Pour les grimaudeur·euse·s");
    }

    @Test
    void anAcronymIsNeitherStemNorBeginning() {
        shelf.put(cast.somebody(), "Le café des parents " + OURS, "Rien", terms("thematique/donnees", "support/jeu", "public/adultes"));
        assertThat(titles("CAF " + OURS)).containsExactly("Le dossier de la caisse d’allocations familiales");
        assertThat(titles("caisse d'allocations familiales " + OURS)).containsExactly("Le dossier de la caisse d’allocations familiales");
        assertThat(titles("cafés " + OURS)).containsExactly("Le café des parents");
    }

    @Test
    void aMinusLeavesOut() {
        assertThat(titles(OURS)).contains("Imprimer en 3D", "Les Bons Clics");
        assertThat(titles(OURS + " –imprimer NOT télétravail -\"bons clics\"")).isNotEmpty().doesNotContain("Le télétravail expliqué").doesNotContain("Imprimer en 3D", "Les Bons Clics");
    }

    @Test
    void aMinusLeavesOutWhatSaysTheSame() {
        assertThat(titles(OURS + " -courriel")).isNotEmpty().doesNotContain("Une adresse de messagerie électronique");
    }

    @Test
    void wordsThatExistAreNotTakenForOthers() {
        assertThat(titles("smartphone revenus " + OURS)).contains("Utiliser un smartphone", "Déclarer ses revenus en ligne").doesNotContain("Les Bons Clics");
    }

    @Test
    void whatIsBetweenQuotesStandsSo() {
        assertThat(titles("\"passe mot\" " + OURS)).isEmpty();
        assertThat(titles("passe mot " + OURS)).contains("Choisir un mot de passe");
    }

    @Test
    void numbersAndShortWordsAreTakenAsTheyAre() {
        assertThat(titles("windows 12 " + OURS)).doesNotContain("Imprimer en 3D");
        assertThat(titles("4D" + OURS)).isEmpty();
    }

    private List<String> titles(String typed) {
        List<String> titles = new ArrayList<>();
        search.search(ResourceQuery.ALL.withWords(typed)).page().items().forEach(hit -> titles.add(hit.row().title().replace(" " + OURS, "")));
        return titles;
    }
}
