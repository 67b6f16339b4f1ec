package fr.lesbases.search;

import fr.lesbases.common.DomainException;
import jakarta.persistence.EntityManagerFactory;
import java.util.function.Supplier;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
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
    private final ObjectProvider<EntityManagerFactory> entities;

    Rebuilding(ObjectProvider<SearchIndex> index, ObjectProvider<IndexRebuild> rebuild, IndexLock lock, IndexMarker marker, IndexGate gate, ObjectProvider<EntityManagerFactory> entities) {
        this.index = index;
        this.rebuild = rebuild;
        this.marker = marker;
        this.lock = lock;
        this.gate = gate;
        this.entities = entities;
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

    /** Does something to more things than it is worth to index one by one: nothing is indexed meanwhile. To be followed by {@link #run}, and not for a server that people use. */
    public <T> T after(Supplier<T> work) {
        SearchMapping mapping = Search.mapping(entities.getObject());
        mapping.indexingPlanFilter(types -> types.exclude(Object.class));
        try {
            return work.get();
        } finally {
            mapping.indexingPlanFilter(types -> types.include(Object.class));
        }
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
