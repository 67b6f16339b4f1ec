package fr.lesbases.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Sums over some queries. @param none how many of them found nothing although there was something */
record Figures(int queries, double ndcg, double recall, double none) {

    Figures plus(Figures other) {
        return new Figures(queries + other.queries, ndcg + other.ndcg, recall + other.recall, none + other.none);
    }

    double meanNdcg() {
        return ndcg / queries;
    }

    double meanRecall() {
        return recall / queries;
    }

    double zeroRate() {
        return none / queries;
    }

    String line(String kind) {
        return "%-20s %8d %8.3f %9.3f %5.1f%%".formatted(kind, queries, meanNdcg(), meanRecall(), 100 * zeroRate());
    }

    /** A line that {@link #read} reads. */
    String recorded(String kind) {
        return String.format(Locale.ROOT, "%s\t%d\t%.3f\t%.3f\t%.3f", kind, queries, meanNdcg(), meanRecall(), zeroRate());
    }

    static Map<String, Figures> read(Path file) throws IOException {
        Map<String, Figures> all = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t");
                int queries = Integer.parseInt(cells[1]);
                all.put(cells[0], new Figures(queries, queries * Double.parseDouble(cells[2]), queries * Double.parseDouble(cells[3]), queries * Double.parseDouble(cells[4])));
            }
        }
        return all;
    }
}
