package fr.lesbases.access;

import fr.lesbases.common.BaseId;
import fr.lesbases.common.ProfileId;
import java.util.Collection;

/** Opens things: a viewer holds keys, a thing lists the keys that open it (decision 0004). */
public record Key(String value) {

    public static final Key EVERYONE = new Key("everyone");
    public static final Key SIGNED_IN = new Key("signed-in");
    public static final Key STAFF = new Key("staff");

    public static Key profile(ProfileId profile) {
        return new Key("profile:" + profile);
    }

    public static Key member(BaseId base) {
        return new Key("base:" + base);
    }

    /** For who administers the base. */
    public static Key administrator(BaseId base) {
        return new Key("base-administrator:" + base);
    }

    /** For one member of the base only: opens what takes being this person and being a member, as a creator's rights in a base do (PRODUCT §8, note 1). */
    public static Key memberAs(BaseId base, ProfileId profile) {
        return new Key("base:" + base + ":" + profile);
    }

    public static String[] values(Collection<Key> keys) {
        return keys.stream().map(Key::value).sorted().toArray(String[]::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
