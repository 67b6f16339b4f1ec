package fr.lesbases.resource.ui.version;

import fr.lesbases.common.Texts;
import fr.lesbases.resource.Comparison;
import fr.lesbases.resource.Version;
import fr.lesbases.ui.Formats;

/** What a version is called, and when it was. */
final class VersionLabel {

    private VersionLabel() {
    }

    /** Its name, else what it is. */
    static String title(Version version) {
        return version.name().orElseGet(() -> kind(version));
    }

    static String kind(Version version) {
        return version.number().map(number -> Texts.get("resource.versions.publication", number)).orElseGet(() -> Texts.get("resource.versions.checkpoint"));
    }

    /** All of it in one line, as for a choice. */
    static String line(Version version) {
        return Texts.get("resource.versions.line", title(version), Formats.moment(version.made()), version.author().name().full());
    }

    static String line(Comparison.Side side) {
        return side.version().map(VersionLabel::line).orElseGet(() -> Texts.get("resource.versions.working"));
    }
}
