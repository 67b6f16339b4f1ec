package fr.lesbases.search;

import fr.lesbases.search.QueryWords.Part;
import fr.lesbases.search.QueryWords.Word;
import fr.lesbases.search.TypedName.Nearness;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what somebody types on: with other ways to say it, even before it is written to its end ("phish" for hameçonnage). */
@Component
public class TypedNames {

    /** In words: of what may be begun. */
    private static final int LONGEST_BEGUN = 3;

    private final Synonyms synonyms;

    TypedNames(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /** From the strictest to the most lenient: the next one is for where nothing is called so. Beyond {@value QueryWords#MAX_LENGTH} characters, the rest is ignored. */
    public List<TypedName> of(String typed) {
        List<Part> parts = begun(QueryWords.of(typed, synonyms).parts());
        if (parts.isEmpty()) {
            return List.of();
        }
        List<Word> words = parts.stream().flatMap(part -> part.words().stream()).toList();
        List<TypedName> names = new ArrayList<>();
        if (QueryReader.endsWithAcronym(typed)) {
            names.add(new TypedName(parts, Nearness.WHOLE));
        }
        names.add(new TypedName(parts, Nearness.BEGUN));
        if (words.stream().anyMatch(word -> RunTogether.isPossible(word.text()))) {
            names.add(new TypedName(parts, Nearness.RUN_TOGETHER));
        }
        if (words.stream().anyMatch(word -> word.mistakes() > 0)) {
            names.add(new TypedName(parts, Nearness.MISTYPED));
        }
        return names;
    }

    /** The last words as one part with other ways to say what they begin. */
    private List<Part> begun(List<Part> parts) {
        for (int first = Math.max(0, parts.size() - LONGEST_BEGUN); first < parts.size(); first++) {
            List<Part> last = parts.subList(first, parts.size());
            List<Word> words = last.stream().flatMap(part -> part.words().stream()).toList();
            List<String> others = last.stream().allMatch(part -> part.others().isEmpty()) ? synonyms.begunBy(words.stream().map(Word::text).toList()) : List.of();
            if (!others.isEmpty()) {
                return Stream.concat(parts.subList(0, first).stream(), Stream.of(new Part(words, others))).toList();
            }
        }
        return parts;
    }
}
