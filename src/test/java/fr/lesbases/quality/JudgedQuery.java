package fr.lesbases.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody types, and which resources answer it how well.
 *
 * @param kind of difficulty: accents, typing errors…
 * @param grades by the code of the resource, see {@link Gain}; what is missing is no answer
 */
record JudgedQuery(String kind, String words, Map<String, Integer> grades) {

    private static final int TITLE = 2;
    private static final int DESCRIPTION = 1;

    JudgedQuery {
        grades = Map.copyOf(grades);
    }

    /**
     * Lines of kind, words, {@code code:grade} of resources of the demonstration as a person judged them, and a rule for those made from templates: all the parts
     * parted by {@code &} in the title are {@value #TITLE}, in title and description {@value #DESCRIPTION}; none of those behind {@code !} anywhere; {@code |} parts other ways.
     */
    static List<JudgedQuery> read(Path file, Collection<CorpusText> corpus) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> {
            String[] cells = (line + "\t\t").split("\t", -1);
            Map<String, Integer> grades = new HashMap<>();
            corpus.forEach(text -> {
                int grade = Arrays.stream(cells[3].split("\\|")).filter(rule -> !rule.isBlank()).mapToInt(rule -> grade(rule, text)).max().orElse(0);
                if (grade > 0) {
                    grades.put(text.code(), grade);
                }
            });
            Arrays.stream(cells[2].split(" ")).filter(cell -> !cell.isBlank()).map(cell -> cell.split(":")).forEach(cell -> grades.put(cell[0], Integer.parseInt(cell[1])));
            return new JudgedQuery(cells[0], cells[1], grades);
        }).toList();
    }

    private static int grade(String rule, CorpusText text) {
        List<String> wanted = Arrays.stream(rule.split("&")).filter(part -> !part.startsWith("!")).toList();
        if (Arrays.stream(rule.split("&")).filter(part -> part.startsWith("!")).anyMatch(part -> text.everything().contains(part.substring(1)))) {
            return 0;
        }
        if (wanted.stream().allMatch(text.title()::contains)) {
            return TITLE;
        }
        return wanted.stream().allMatch((text.title() + "\n" + text.description())::contains) ? DESCRIPTION : 0;
    }
}
