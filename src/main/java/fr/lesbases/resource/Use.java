package fr.lesbases.resource;

/**
 * What is made of a published resource (decision 0021).
 *
 * @param views readings by others than its editors, one a visit and resource
 * @param saves public collections that hold it
 */
public record Use(long views, long saves) {

    public static final Use NONE = new Use(0, 0);
    /** Putting something into a collection for others says more than opening it once. */
    private static final int SAVE = 10;
    static final int HIGHEST_LEVEL = 4;

    /** By powers of ten, so that ten times as much use is one more: 0 below ten readings, 1 below a hundred, {@value #HIGHEST_LEVEL} from ten thousand on. */
    int level() {
        return (int) Math.min(HIGHEST_LEVEL, Math.floor(Math.log10(Math.max(1, views + SAVE * saves))));
    }
}
