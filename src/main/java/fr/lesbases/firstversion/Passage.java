package fr.lesbases.firstversion;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * How one thing comes over: made where it is new, brought up to date where it has changed there and not here, left alone otherwise. All or nothing, with the note of what
 * it has become: whoever stops an import in between can start it again.
 */
@Component
class Passage {

    private static final Logger LOG = LoggerFactory.getLogger(Passage.class);

    private final Origins origins;
    private final TransactionOperations transactions;

    Passage(Origins origins, TransactionOperations transactions) {
        this.origins = origins;
        this.transactions = transactions;
    }

    /** Which thing of the first version becomes which of ours. */
    record Thing(String model, String pk, String kind, UUID ours) {}

    /** A thing that is worked out, and not made yet. */
    interface Plan {

        Thing thing();

        /** Other keys of the same model that are this thing too. */
        default List<String> otherKeys() {
            return List.of();
        }

        /** All that is brought over, in words: the same as long as nothing has changed there. */
        String source();

        /** A hash of ours as it is now; empty where it is gone. */
        Optional<String> state();

        void create();

        void update();
    }

    /** @return whether it is here afterwards, or would be */
    boolean pass(Plan plan, Report.Tally tally, boolean dry) {
        Thing thing = plan.thing();
        String source = hash(plan.source());
        Optional<Origins.Origin> origin = keys(plan).flatMap(key -> note(thing, key).stream()).findFirst();
        if (origin.isEmpty()) {
            if (dry || write(plan, source, plan::create, tally)) {
                tally.created();
                return true;
            }
            return false;
        }
        if (origin.get().source().equals(source)) {
            tally.unchanged();
            return true;
        }
        Optional<String> state = plan.state();
        if (!state.equals(Optional.of(origin.get().state()))) {
            tally.skipped(thing.pk(), state.isPresent() ? "firstversion.skip.changedHere" : "firstversion.skip.goneHere");
            return state.isPresent();
        }
        if (dry || write(plan, source, plan::update, tally)) {
            tally.updated();
        }
        return true;
    }

    private boolean write(Plan plan, String source, Runnable action, Report.Tally tally) {
        Thing thing = plan.thing();
        try {
            transactions.executeWithoutResult(transaction -> {
                action.run();
                Origins.Origin note = new Origins.Origin(thing.kind(), thing.ours(), source, plan.state().orElse(""));
                keys(plan).filter(key -> origins.find(thing.model(), key).isEmpty() || note(thing, key).isPresent()).forEach(key -> origins.keep(thing.model(), key, note));
            });
            return true;
        } catch (RuntimeException refused) {
            // one of them: the others are not to suffer from it
            LOG.warn("{} {} of the first version was refused", thing.model(), thing.pk(), refused);
            tally.skipped(thing.pk(), "firstversion.skip.refused");
            return false;
        }
    }

    private static Stream<String> keys(Plan plan) {
        return Stream.concat(Stream.of(plan.thing().pk()), plan.otherKeys().stream());
    }

    /** That this, and nothing else of ours, has come of that key. */
    private Optional<Origins.Origin> note(Thing thing, String key) {
        return origins.find(thing.model(), key).filter(origin -> origin.ours().equals(thing.ours()));
    }

    static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
