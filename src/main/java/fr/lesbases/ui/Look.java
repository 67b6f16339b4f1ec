package fr.lesbases.ui;

import java.util.List;
import java.util.Optional;

/** How a family of themes looks: its colour and its shape, by the code that stands in the vocabulary's data. Without one: the colour of actions. */
public final class Look {

    static final List<String> ALL = List.of("inclusion", "culture", "environnement", "communs");

    private Look() {
    }

    /** Always the same one of the four for the same thing. */
    public static String chosenFor(String id) {
        return ALL.get((int) Long.remainderUnsigned(seed(id), ALL.size()));
    }

    /** Only what the style sheets know; anything else in the data looks like nothing. */
    static Optional<String> known(Optional<String> look) {
        return look.filter(ALL::contains);
    }

    /** A number spread evenly over all ids, the same in every version of Java (FNV-1a). */
    static long seed(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int index = 0; index < id.length(); index++) {
            hash = (hash ^ id.charAt(index)) * 0x100000001b3L;
        }
        return hash ^ (hash >>> 32);
    }
}
