package fr.lesbases.search;

import fr.lesbases.command.Command;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import java.io.PrintStream;
import java.util.List;
import org.apache.lucene.store.LockObtainFailedException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/** Builds the index anew. Only one process may write an index, so not beside a running server. */
@Component("reindex")
class Reindex implements Command {

    private final ObjectProvider<SearchIndex> index;

    Reindex(ObjectProvider<SearchIndex> index) {
        this.index = index;
    }

    /** @throws DomainException while a server holds the index */
    @Override
    public int run(List<String> words, PrintStream out) {
        try {
            index.getObject().rebuild();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        } catch (RuntimeException e) {
            if (NestedExceptionUtils.getMostSpecificCause(e) instanceof LockObtainFailedException) {
                throw new DomainException("search.reindex.locked");
            }
            throw e;
        }
        out.println(Texts.get("search.reindex.done", index.getObject().size()));
        return DONE;
    }
}
