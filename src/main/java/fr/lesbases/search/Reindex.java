package fr.lesbases.search;

import fr.lesbases.command.Command;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;

/** Builds the index anew; stopped on the way, it goes on where it was the next time. */
@Component("reindex")
class Reindex implements Command {

    private final Rebuilding rebuilding;

    Reindex(Rebuilding rebuilding) {
        this.rebuilding = rebuilding;
    }

    /** @throws DomainException while a server holds the index */
    @Override
    public int run(List<String> words, PrintStream out) {
        if (!rebuilding.isPossible()) {
            throw new DomainException("search.reindex.locked");
        }
        out.println(Texts.get("search.reindex.done", rebuilding.run(false)));
        return DONE;
    }
}
