package fr.lesbases.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** A folder for {@code load-corpus} where nobody gives one: resources of the bench's own making, always the same. */
final class Corpus {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> FORMS = List.of("Atelier", "Guide pratique", "Fiche mémo", "Tutoriel", "Parcours", "Jeu de cartes", "Enquête");
    private static final List<String> SUBJECTS = List.of("les mots de passe", "l’hameçonnage", "la tablette tactile", "les démarches en ligne", "les logiciels libres",
            "l’accessibilité numérique", "les données ouvertes", "la déclaration d’impôts", "le temps d’écran", "l’intelligence artificielle", "la messagerie");
    private static final List<String> FOR = List.of("pour les seniors", "en famille", "à la médiathèque", "dans une petite commune", "avec des parents", "en entreprise");
    private static final List<String> THEMES = List.of("donnees", "accessibilite", "parentalite", "communs-numeriques", "sobriete-numerique", "mobilites");
    private static final List<String> SUPPORTS = List.of("jeu", "video", "article", "tutoriel", "infographie");
    private static final List<String> AUDIENCES = List.of("adultes", "parents", "elus", "entreprises");

    private Corpus() {
    }

    static void write(Path folder, int size) throws IOException {
        Random random = new Random(42);
        try (BufferedWriter lines = Files.newBufferedWriter(folder.resolve("corpus.jsonl"))) {
            for (int number = 1; number <= size; number++) {
                lines.write(resource(number, random));
                lines.newLine();
            }
        }
    }

    private static String resource(int number, Random random) {
        String subject = pick(SUBJECTS, random);
        String title = pick(FORMS, random) + " : " + subject + " " + pick(FOR, random);
        List<String> sentences = new ArrayList<>();
        for (int sentence = 0; sentence < 20; sentence++) {
            sentences.add("On y parle de " + pick(SUBJECTS, random) + " " + pick(FOR, random) + ", en " + (5 + random.nextInt(90)) + " minutes.");
        }
        return JSON.writeValueAsString(Map.of("id", new UUID(0, number), "slug", "banc-" + number, "title", title, "description", sentences.getFirst() + " " + sentences.get(1),
                "text", String.join("\n\n", sentences), "themes", List.of(pick(THEMES, random)), "supportTypes", List.of(pick(SUPPORTS, random)),
                "targetAudiences", List.of(pick(AUDIENCES, random)), "createdAt", Instant.EPOCH.plusSeconds(1_600_000_000L + number * 3600L).toString()));
    }

    private static String pick(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
