package fr.lesbases.search;

/** Whether another process has the index to itself, so that this one can't build it. */
interface IndexLock {

    boolean isHeldElsewhere();
}
