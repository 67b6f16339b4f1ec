package fr.lesbases.resource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How alike title and description must be, told by examples. */
class WordCluesTest {

    private static final String SAYS = "Un pas à pas illustré pour ouvrir une boîte aux lettres électronique, choisir un mot de passe et écrire un premier message.";
    private static final String NEARLY = "Pas à pas illustré : ouvrir une boîte aux lettres électronique, choisir son mot de passe, écrire ses premiers messages.";
    private static final String ELSE = "Trois heures en petit groupe, avec un quiz et une fiche à emporter, pour les personnes qui débutent.";

    @ParameterizedTest
    @CsvSource({"Créer son adresse mail, Créer une adresse mail", "Créer son adresse mail, Créer ses adresses mails", "Créer son adresse mail, Créer sa première adresse mail",
        "Créer son adresse mail, Mon adresse mail", "Fiche 3 : créer son adresse mail, Fiche 3 – la création de son adresse mail"})
    void nearlyTheSameTitleAndDescriptionAreAlike(String one, String another) {
        assertThat(likeness(one, SAYS, another, NEARLY)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"Créer son adresse mail, Créer son compte fiscal", "Fiche 3 : créer son adresse mail, Fiche 4 : créer son adresse mail", "Rapport d’activité 2023, Rapport d’activité 2024",
        "Créer son adresse mail, Supprimer un compte de réseau social"})
    void anotherSubjectYearOrPartIsNot(String one, String another) {
        assertThat(likeness(one, SAYS, another, NEARLY)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"Sécuriser les aides au logement à Charleville, Sécuriser les aides au logement à Amiens", "Tutoriel : maîtriser les démarches en maison de services, Tutoriel : simplifier les démarches en maison de services",
        "Podcast : comprendre les écrans pour les aidants, Méthode : comprendre les écrans pour les aidants", "La tablette, Une tablette pour tous"})
    void titlesFromTheSameMouldWithOtherDescriptionsAreNot(String one, String another) {
        assertThat(likeness(one, SAYS, another, ELSE)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"Créer une boîte aux lettres électronique, Créer une boîte aux lettres électronique, true", "Créer une boîte aux lettres, Créer une boîte à outils, false", "Excel, Excel, false"})
    void beforeThereIsADescriptionTheTitleMustSayIt(String one, String another, boolean alike) {
        assertThat(likeness(one, "", another, ELSE) > 0).isEqualTo(alike);
    }

    private static double likeness(String title, String description, String otherTitle, String otherDescription) {
        return new WordClues(title, description).likeness(otherTitle, otherDescription);
    }
}
