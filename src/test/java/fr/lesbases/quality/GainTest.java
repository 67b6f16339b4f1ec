package fr.lesbases.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GainTest {

    @Test
    void theBestOrderIsOneAndNothingIsZero() {
        assertThat(Gain.ndcg(List.of(3, 2, 0, 1), List.of(1, 2, 3))).isLessThan(1);
        assertThat(Gain.ndcg(List.of(3, 2, 1, 0), List.of(1, 2, 3))).isEqualTo(1);
        assertThat(Gain.ndcg(List.of(), List.of(2))).isZero();
        assertThat(Gain.ndcg(List.of(0, 0), List.of(2))).isZero();
    }

    @Test
    void itIsTheSumOfTheGainsByTheLogarithmOfTheRank() {
        // (2²-1)/log2(2) + (2³-1)/log2(4) = 3 + 3.5, the best order has 7/log2(2) + 3/log2(3)
        assertThat(Gain.ndcg(List.of(2, 0, 3), List.of(3, 2))).isCloseTo(6.5 / (7 + 3 / 1.5849625), within(1e-6));
    }

    @Test
    void whatComesAfterTheTenthDoesNotCount() {
        List<Integer> late = new ArrayList<>(Collections.nCopies(10, 0));
        late.add(3);
        assertThat(Gain.ndcg(late, List.of(3))).isZero();
        assertThat(Gain.recall(late, List.of(3))).isZero();
    }

    @Test
    void recallIsOfWhatIsWantedAndOfTenAtMost() {
        assertThat(Gain.recall(List.of(2, 1, 0), List.of(2, 3, 1))).isEqualTo(0.5);
        assertThat(Gain.recall(List.of(1), List.of(1, 1))).as("where nothing better was judged").isEqualTo(0.5);
        assertThat(Gain.recall(Collections.nCopies(10, 2), Collections.nCopies(40, 2))).isEqualTo(1);
    }

    @Test
    void whereNothingIsToBeFoundNothingIsMissed() {
        assertThat(Gain.ndcg(List.of(), List.of())).isEqualTo(1);
        assertThat(Gain.recall(List.of(), List.of())).isEqualTo(1);
    }
}
