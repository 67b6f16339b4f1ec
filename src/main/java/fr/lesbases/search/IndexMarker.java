package fr.lesbases.search;

/** Tells whether index and database may differ, since a server was killed between the two commits. */
interface IndexMarker {

    /** A server is about to write. @return whether the one before it ended without saying so */
    boolean open();

    /** Index and database say the same, and will as long as this process ends in order. */
    void trust();

    /** Whether a server was killed, or runs. */
    boolean isLeftOpen();

    /** The index was built anew with no server running. */
    void remove();
}
