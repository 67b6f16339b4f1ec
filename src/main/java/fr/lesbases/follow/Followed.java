package fr.lesbases.follow;

import fr.lesbases.common.BaseId;
import fr.lesbases.common.ProfileId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be followed. */
public sealed interface Followed {

    Pattern CODE = Pattern.compile("(base|profile):([0-9a-f-]{36})");

    record OfBase(BaseId base) implements Followed {}

    record OfProfile(ProfileId profile) implements Followed {}

    default UUID id() {
        return switch (this) {
            case OfBase of -> of.base().value();
            case OfProfile of -> of.profile().value();
        };
    }

    /** What {@link #parse} reads. */
    default String code() {
        return switch (this) {
            case OfBase of -> "base:" + of.base();
            case OfProfile of -> "profile:" + of.profile();
        };
    }

    static Optional<Followed> parse(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        UUID id = UUID.fromString(matcher.group(2));
        return Optional.of(matcher.group(1).equals("base") ? new OfBase(new BaseId(id)) : new OfProfile(new ProfileId(id)));
    }
}
