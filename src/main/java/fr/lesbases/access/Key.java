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

    public static String[] values(Collection<Key> keys) {
        return keys.stream().map(Key::value).sorted().toArray(String[]::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
