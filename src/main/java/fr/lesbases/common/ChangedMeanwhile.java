package fr.lesbases.common;

/** Somebody is about to write over what they have not seen. */
public final class ChangedMeanwhile extends DomainException {

    private final String latest;

    /** @param latest what is there now */
    ChangedMeanwhile(String latest) {
        super(latest.isEmpty() ? "common.meanwhile.empty" : "common.meanwhile", latest);
        this.latest = latest;
    }

    public String latest() {
        return latest;
    }
}
