package fr.lesbases.profile;

/** What becomes of the public things on a profile, and of the name elsewhere, when its account is deleted. */
public enum Legacy {
    /** They stay, and tell who made them. */
    NAMED,
    /** They stay, and nobody is told of. */
    UNNAMED,
    /** They go too; what stays in bases tells of nobody. */
    NOTHING;

    public boolean isNamed() {
        return this == NAMED;
    }
}
