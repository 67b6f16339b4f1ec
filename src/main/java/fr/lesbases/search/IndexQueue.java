package fr.lesbases.search;

/** What was committed and is indexed in the background. */
interface IndexQueue {

    /** Nothing waits: a change is in the index when its transaction ends. */
    IndexQueue NONE = new IndexQueue() {
        @Override
        public long waiting() {
            return 0;
        }

        @Override
        public long failed() {
            return 0;
        }
    };

    /** How many changes are about to be indexed. */
    long waiting();

    /** How many could not be, and will be tried again. */
    long failed();
}
