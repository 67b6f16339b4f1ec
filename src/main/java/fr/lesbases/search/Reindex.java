package fr.lesbases.search;

import fr.lesbases.command.Command;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import java.io.PrintStream;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Builds the index anew. Only one process may write an index, so not beside a running server. */
@Component("reindex")
class Reindex implements Command {

    private final ObjectProvider<SearchIndex> index;
    private final IndexLock lock;

    Reindex(ObjectProvider<SearchIndex> index, IndexLock lock) {
        this.index = index;
        this.lock = lock;
    }

    /** @throws DomainException while a server holds the index */
    @Override
    public int run(List<String> words, PrintStream out) {
        if (lock.isHeldElsewhere()) {
            throw new DomainException("search.reindex.locked");
        }
        try {
            index.getObject().rebuild();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
        out.println(Texts.get("search.reindex.done", index.getObject().size()));
        return DONE;
    }
}
