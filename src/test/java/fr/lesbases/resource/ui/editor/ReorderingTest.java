package fr.lesbases.resource.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReorderingTest {

    @ParameterizedTest
    @CsvSource({"abcd, abcd, 4", "abcd, bcda, 3", "abcd, dabc, 3", "abcd, dcba, 1", "abcd, acbd, 3", "ab, abcd, 2", "'', abc, 0"})
    void asManyStayAsCan(String current, String wanted, int expected) {
        assertThat(Reordering.stay(letters(current), letters(wanted))).hasSize(expected);
    }

    @RepeatedTest(20)
    void whatStaysIsInTheWantedOrder(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Integer> current = new ArrayList<>(IntStream.range(0, 200).boxed().toList());
        List<Integer> wanted = new ArrayList<>(current);
        Collections.shuffle(wanted, random);
        Set<Integer> stay = Reordering.stay(current, wanted);
        assertThat(wanted.stream().filter(stay::contains).toList()).isSorted();
    }

    @RepeatedTest(5)
    void oneMoveInTwoHundredMovesOne(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Integer> current = IntStream.range(0, 200).boxed().toList();
        List<Integer> wanted = new ArrayList<>(current);
        wanted.add(random.nextInt(199), wanted.remove(random.nextInt(200)));
        assertThat(Reordering.stay(current, wanted)).hasSizeGreaterThanOrEqualTo(199);
    }

    private static List<String> letters(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(""));
    }
}
