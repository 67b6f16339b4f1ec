package fr.lesbases.search;

/** Whether another process writes the index, so that this one can't. */
interface IndexLock {

    boolean isHeldElsewhere();
}
