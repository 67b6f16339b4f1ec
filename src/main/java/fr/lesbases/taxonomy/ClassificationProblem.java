package fr.lesbases.taxonomy;

import java.util.Optional;

/** One vocabulary has too few or too many terms: {@code key} names the sentence, {@code max} fills it. Limits: PRODUCT §2, "Public needs indexation". */
public record ClassificationProblem(String vocabulary, String key, int max) {

    static Optional<ClassificationProblem> of(Vocabulary vocabulary, int chosen) {
        if (chosen < vocabulary.min()) {
            return Optional.of(new ClassificationProblem(vocabulary.code(), "taxonomy.tooFew." + vocabulary.code(), vocabulary.max()));
        }
        if (chosen > vocabulary.max()) {
            return Optional.of(new ClassificationProblem(vocabulary.code(), "taxonomy.tooMany." + vocabulary.code(), vocabulary.max()));
        }
        return Optional.empty();
    }
}
