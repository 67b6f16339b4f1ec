package fr.lesbases.search;

import fr.lesbases.common.DomainException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The index built anew by a command. Only one process may write an index, so not beside a running server. */
@Component
public class Rebuilding {

    private final ObjectProvider<SearchIndex> index;
    private final ObjectProvider<IndexRebuild> rebuild;
    private final IndexLock lock;
    private final IndexMarker marker;
    private final IndexGate gate;

    Rebuilding(ObjectProvider<SearchIndex> index, ObjectProvider<IndexRebuild> rebuild, IndexLock lock, IndexMarker marker, IndexGate gate) {
        this.index = index;
        this.rebuild = rebuild;
        this.marker = marker;
        this.lock = lock;
        this.gate = gate;
    }

    /** Not while a server holds the index; to be asked before anything else is done. */
    public boolean isPossible() {
        return !lock.isHeldElsewhere();
    }

    /** Whether it holds less or more than the database does, as after something that was stopped on its way. @throws DomainException where it is in a cluster that does not answer */
    public boolean isNeeded() {
        requireIndex();
        return index.getObject().isIncomplete();
    }

    /**
     * @param anew from the first thing on, otherwise from where the last one was stopped
     * @return how many things it holds then
     * @throws DomainException where it is in a cluster that does not answer
     */
    public long run(boolean anew) {
        requireIndex();
        // After a server that was killed nothing is sure
        rebuild.getObject().run(anew || marker.isLeftOpen());
        marker.remove();
        return index.getObject().size();
    }

    private void requireIndex() {
        if (!gate.isOpen()) {
            throw new DomainException("search.reindex.silent");
        }
    }
}
