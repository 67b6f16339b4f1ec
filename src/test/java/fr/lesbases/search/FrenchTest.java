package fr.lesbases.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.search.French.Token;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # written one way,  another way with the same stems
            usager·e·s,         usagers
            Usager.ère.s,       usagers
            conseiller·ère,     conseiller
            animateur/trice,    animateur
            étudiant(e)s,       étudiants
            citoyen-ne-s,       citoyens
            acteur·rice·s,      acteurs
            tou·te·s,           tous
            numériques,         numérique
            numerique,          numérique
            l’inclusion,        inclusion
            l'inclusion,        inclusion
            D’Élèves,           eleve
            mots,               mot
            e-mail,             email
            l’e-mail,           email
            Wi‑Fi,              wifi
            pré-inscription,    préinscription
            cœurs,              coeur
            démarches,          demarche
            administrative,     administratif
            journaux,           journal
            travaux,            travail
            vidéos,             vidéo
            connexions,         connexion
            nouvelle,           nouveaux
            jeux,               jeu
            déclarez,           déclarer
            déclaration,        déclarer
            finissez,           finir
            utilisent,          utiliser
            partageons,         partager
            sécurisé,           sécurisez
            lisez,              lecture
            création,           créer
            médiatrices,        médiation
            parentaux,          parents
            aujourd’hui,        aujourd'hui
            aujourdhui,         aujourd'hui
            """)
    void sameStems(String one, String other) {
        assertThat(words(French.STEMMED, one)).isEqualTo(words(French.STEMMED, other));
    }

    /** Who leaves accents out finds what has them, and the other way round. */
    @ParameterizedTest
    @CsvSource({"premieres, première", "creer, création", "identites, identité", "collectivite, collectivités", "evaluee, évaluer", "numerise, numérisée", "partagees, partager", "expliqué, expliquee", "trouvent, trouver", "vérifient, vérifie",
        "informent, informer", "simplification, simplifier", "accessible, accessibilité", "conseillères, conseiller", "contributrices, contributeur", "demandeuse, demandeurs", "sérieuses, sérieux", "stockage, stocker", "protège, protection",
        "connexions, connecté", "bénévolat, bénévoles", "familiaux, famille", "impression, imprimante", "compréhension, comprends", "connaît, connaissances", "jeux, jeu", "ecritures, écrire"})
    void meet(String one, String other) {
        assertThat(words(French.STEMMED, one)).containsAnyElementsOf(words(French.STEMMED, other));
    }

    @ParameterizedTest
    @CsvSource({"environs, environnement", "collectivités, collectifs", "collectivités, collecte", "collection, collecter", "communes, communication", "communs, communes", "don, données", "donner, données", "data, date", "france, français",
        "base, bas", "série, sérieux", "publication, publicité", "direct, direction", "client, clier", "récent, récer"})
    void neverMeet(String one, String other) {
        assertThat(words(French.STEMMED, one)).doesNotContainAnyElementsOf(words(French.STEMMED, other));
    }

    @ParameterizedTest
    @CsvSource({"agent, agir", "présent, préser", "police, policier", "parent, paraître", "interne, internet", "passe, pas", "mois, moi", "pays, payer"})
    void otherStems(String one, String other) {
        assertThat(words(French.STEMMED, one)).isNotEqualTo(words(French.STEMMED, other));
    }

    @Test
    void onlyTheOtherGenderIsLeftOut() {
        assertThat(words(French.SPLIT, "plate-forme, oui/non, service-public.fr, mot(s), est-ce. Le nord")).containsExactly("plate", "forme", "oui", "non", "service", "public", "fr", "mot", "s", "est", "ce", "le", "nord");
    }

    @Test
    void wordsRunTogether() {
        assertThat(words(French.RUN_TOGETHER, "Un mot de passe")).containsExactlyInAnyOrder("unmot", "unmotde", "motde", "motdepasse", "depasse");
    }

    @Test
    void aTextKeepsItsLittleWords() {
        assertThat(words(French.WRITTEN, "Où en est-on ? Être là")).containsExactly("ou", "en", "est", "on", "etre", "la");
    }

    @Test
    void addressesAndFileNamesAreManyWords() {
        assertThat(words(French.WRITTEN, "www.service-public.fr, fiche_mots-de-passe.PDF")).containsExactly("www", "service", "public", "fr", "fiche", "mots", "de", "passe", "pdf");
    }

    @Test
    void beginningsKeepTheWholeOfALongWord() {
        assertThat(words(French.BEGINNINGS, "clé")).containsExactly("cl", "cle");
        assertThat(words(French.BEGINNINGS, "anticonstitutionnellement")).contains("an", "anticonstitutionnel", "anticonstitutionnellement");
    }

    @Test
    void tokensTellTheirPlaceInTheTextAsWritten() {
        assertThat(French.tokens(French.SPLIT, "Un e-mail")).containsExactly(new Token("un", 0, 2), new Token("email", 3, 9));
    }

    private static List<String> words(Analyzer analyzer, String text) {
        return French.tokens(analyzer, text).stream().map(Token::word).toList();
    }
}
