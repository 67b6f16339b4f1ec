package fr.lesbases.search;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The index built anew by a command. Only one process may write an index, so not beside a running server. */
@Component
public class Rebuilding {

    private final ObjectProvider<SearchIndex> index;
    private final IndexLock lock;

    Rebuilding(ObjectProvider<SearchIndex> index, IndexLock lock) {
        this.index = index;
        this.lock = lock;
    }

    /** Not while a server holds the index; to be asked before anything else is done. */
    public boolean isPossible() {
        return !lock.isHeldElsewhere();
    }

    /** Whether it holds less or more than the database does, as after something that was stopped on its way. */
    public boolean isNeeded() {
        return index.getObject().isIncomplete();
    }

    /** @return how many things it holds then */
    public long run() throws InterruptedException {
        index.getObject().rebuild();
        return index.getObject().size();
    }
}
