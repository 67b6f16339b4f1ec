package fr.lesbases.firstversion;

/** One kind of thing, brought over after what it refers to. */
interface Step {

    /** Of what; names it in the report. */
    String name();

    void run(Run run);
}
