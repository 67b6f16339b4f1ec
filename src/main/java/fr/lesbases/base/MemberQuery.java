package fr.lesbases.base;

import java.util.Optional;

/**
 * Which entries of a base's members grid, and in which order.
 *
 * @param words of a name or an address, as far as the viewer sees it; blank for all
 */
public record MemberQuery(String words, Optional<Role> role, Optional<MemberStatus> status, MemberSort sort, boolean descending) {

    public static final MemberQuery ALL = new MemberQuery("", Optional.empty(), Optional.empty(), MemberSort.NAME, false);

    public MemberQuery {
        words = words.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    public MemberQuery withWords(String wanted) {
        return new MemberQuery(wanted, role, status, sort, descending);
    }

    public MemberQuery withRole(Optional<Role> wanted) {
        return new MemberQuery(words, wanted, status, sort, descending);
    }

    public MemberQuery withStatus(Optional<MemberStatus> wanted) {
        return new MemberQuery(words, role, wanted, sort, descending);
    }

    public MemberQuery sortedBy(MemberSort wanted, boolean downwards) {
        return new MemberQuery(words, role, status, wanted, downwards);
    }

    /** Whether it leaves some out. */
    public boolean isFiltered() {
        return !words.isEmpty() || role.isPresent() || status.isPresent();
    }
}
