package fr.lesbases.bench;

/** What a bench says: on the standard output, told from the rest by its mark. */
final class Report {

    private Report() {
    }

    static void line(String format, Object... values) {
        System.out.println("BENCH " + String.format(java.util.Locale.ROOT, format, values));
    }

    /** After a collection, in megabytes. */
    static void heap(String when) {
        System.gc();
        Runtime memory = Runtime.getRuntime();
        line("%-58s %.0f MB", "heap in use, " + when, (memory.totalMemory() - memory.freeMemory()) / 1e6);
    }
}
