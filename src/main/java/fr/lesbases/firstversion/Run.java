package fr.lesbases.firstversion;

/** One import while it runs. @param dry whether it only tells what it would do */
record Run(Media media, boolean dry, Report report) {

    Report.Tally tally(Step step) {
        return report.kind(step.name());
    }
}
