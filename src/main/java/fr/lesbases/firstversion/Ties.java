package fr.lesbases.firstversion;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** How what ties two things together comes over: once. Whoever has untied it here since is not tied again. */
@Component
class Ties {

    private static final Logger LOG = LoggerFactory.getLogger(Ties.class);

    private final Origins origins;
    private final TransactionOperations transactions;

    Ties(Origins origins, TransactionOperations transactions) {
        this.origins = origins;
        this.transactions = transactions;
    }

    /** Makes it. */
    interface Tie {

        /** @return the key of why it can't be; empty where it is there */
        Optional<String> make();
    }

    /** @param ours what it leads to */
    void tie(String model, String pk, String kind, UUID ours, Report.Tally tally, boolean dry, Tie tie) {
        if (origins.find(model, pk).isPresent()) {
            tally.unchanged();
            return;
        }
        try {
            Optional<String> refused = dry ? Optional.empty() : Optional.ofNullable(transactions.execute(transaction -> {
                String reason = tie.make().orElse("");
                if (reason.isEmpty()) {
                    origins.keep(model, pk, new Origins.Origin(kind, ours, "", ""));
                }
                return reason;
            })).filter(reason -> !reason.isEmpty());
            refused.ifPresentOrElse(reason -> tally.skipped(pk, reason), tally::created);
        } catch (RuntimeException refused) {
            LOG.warn("{} {} of the first version was refused", model, pk, refused);
            tally.skipped(pk, "firstversion.skip.refused");
        }
    }
}
