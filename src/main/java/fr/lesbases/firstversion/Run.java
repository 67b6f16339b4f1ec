package fr.lesbases.firstversion;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One import while it runs. @param dry whether it only tells what it would do */
record Run(Media media, boolean dry, Report report) {

    private static final Logger LOG = LoggerFactory.getLogger(Run.class);

    Report.Tally tally(Step step) {
        return report.kind(step.name());
    }

    /** One of them: whatever is wrong with it is told, and the others do not suffer from it. */
    void each(Report.Tally tally, String pk, Runnable work) {
        tally.in();
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError refused) {
            LOG.warn("{} of the first version was refused", pk, refused);
            tally.skipped(pk, "firstversion.skip.refused");
        }
    }
}
