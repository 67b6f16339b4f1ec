package fr.lesbases.base.ui.members;

import fr.lesbases.base.Invitations.Outcome;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Notices;
import java.util.Collection;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what became of invitations: how many left, how many were for members, how many could not leave now. */
final class Sent {

    private Sent() {
    }

    static void tell(Collection<Outcome> outcomes) {
        String words = Stream.of(Outcome.values()).filter(outcomes::contains)
                .map(outcome -> Texts.get("base.invite.outcome." + outcome, Collections.frequency(outcomes, outcome))).collect(Collectors.joining(" "));
        if (outcomes.contains(Outcome.SENT)) {
            Notices.success(words);
        } else {
            Notices.say(words);
        }
    }
}
