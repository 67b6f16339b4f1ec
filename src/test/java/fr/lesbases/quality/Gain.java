package fr.lesbases.quality;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** How good ten answers are, by the grades a person gave: 0 where a resource doesn't answer the question, 1 where it touches it, 2 where it is about it, 3 where it was made for it. */
final class Gain {

    static final int DEPTH = 10;
    /** From this grade on, an answer must not be missing. */
    private static final int WANTED = 2;

    private Gain() {
    }

    /**
     * Normalised discounted cumulative gain: the sum of (2^grade - 1) / log2(rank + 1) over the first ten, by what the best order would have. From 0 to 1.
     *
     * @param found grades of what was found, in its order
     * @param judged grades of all there is to find; where there is nothing, finding nothing is perfect
     */
    static double ndcg(List<Integer> found, Collection<Integer> judged) {
        double best = dcg(judged.stream().sorted(Comparator.reverseOrder()).toList());
        return best == 0 ? 1 : dcg(found) / best;
    }

    /** The share of what is wanted that is among the first ten, of ten where there are more. From 0 to 1. */
    static double recall(List<Integer> found, Collection<Integer> judged) {
        int wanted = judged.stream().anyMatch(grade -> grade >= WANTED) ? WANTED : 1;
        long possible = judged.stream().filter(grade -> grade >= wanted).limit(DEPTH).count();
        return possible == 0 ? 1 : (double) found.stream().limit(DEPTH).filter(grade -> grade >= wanted).count() / possible;
    }

    private static double dcg(List<Integer> grades) {
        double sum = 0;
        for (int rank = 1; rank <= Math.min(DEPTH, grades.size()); rank++) {
            sum += (Math.pow(2, grades.get(rank - 1)) - 1) * Math.log(2) / Math.log(rank + 1);
        }
        return sum;
    }
}
