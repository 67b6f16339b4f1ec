package fr.lesbases.resource.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.resource.Edit;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StepsTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    private final Steps steps = new Steps();

    @Test
    void wordsTypedWithoutAPauseGoBackTogether() {
        title("", "U", 0);
        title("U", "Un", 500);
        title("Un", "Un t", 2_000);
        assertThat(steps.undo()).contains(new Edit.ChangeTitle("Un t", ""));
        assertThat(steps.canUndo()).isFalse();
    }

    @Test
    void aPauseIsAStep() {
        title("", "Un", 0);
        title("Un", "Un titre", Steps.PAUSE.toMillis());
        assertThat(steps.undo()).contains(new Edit.ChangeTitle("Un titre", "Un"));
        assertThat(steps.undo()).contains(new Edit.ChangeTitle("Un", ""));
    }

    @Test
    void whoTypesOnAndOnGoesBackByPhrases() {
        for (int second = 0; second <= Steps.PHRASE.toSeconds(); second++) {
            title("x".repeat(second), "x".repeat(second + 1), second * 1_000L);
        }
        assertThat(steps.undo()).contains(new Edit.ChangeTitle("x".repeat(11), "x".repeat(10)));
        assertThat(steps.undo()).contains(new Edit.ChangeTitle("x".repeat(10), ""));
    }

    @Test
    void differentThingsAreDifferentSteps() {
        title("", "Un", 0);
        steps.did(new Edit.ChangeDescription("D", ""), NOW);
        assertThat(steps.undo()).contains(new Edit.ChangeDescription("D", ""));
        assertThat(steps.undo()).contains(new Edit.ChangeTitle("Un", ""));
    }

    @Test
    void whatIsTypedAfterARedoIsNotJoinedToIt() {
        steps.redone(new Edit.ChangeTitle("Un", ""));
        title("Un", "Un titre", 0);
        assertThat(steps.undo()).contains(new Edit.ChangeTitle("Un titre", "Un"));
    }

    @Test
    void whoGoesAnotherWayCantGoForthAgain() {
        steps.undone(new Edit.ChangeTitle("", "Un"));
        assertThat(steps.canRedo()).isTrue();
        title("", "Deux", 0);
        assertThat(steps.redo()).isEmpty();
    }

    @Test
    void theOldestStepsAreForgotten() {
        for (int step = 0; step <= Steps.MAX_STEPS; step++) {
            title("" + step, "" + (step + 1), step * 10_000L);
        }
        int back = 0;
        while (steps.undo().isPresent()) {
            back++;
        }
        assertThat(back).isEqualTo(Steps.MAX_STEPS);
    }

    private void title(String from, String to, long millis) {
        steps.did(new Edit.ChangeTitle(to, from), NOW.plusMillis(millis));
    }
}
