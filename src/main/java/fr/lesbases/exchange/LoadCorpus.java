package fr.lesbases.exchange;

import fr.lesbases.command.Command;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import fr.lesbases.search.Rebuilding;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** Loads a corpus and builds the index anew, which takes less time than telling it of each thing. */
@Component("load-corpus")
class LoadCorpus implements Command {

    private static final double NANOS = 1e9;

    private final CorpusLoader loader;
    private final Rebuilding rebuilding;

    LoadCorpus(CorpusLoader loader, Rebuilding rebuilding) {
        this.loader = loader;
        this.rebuilding = rebuilding;
    }

    /** @throws DomainException while a server holds the index, and where there is nothing to load */
    @Override
    public int run(List<String> words, PrintStream out) {
        if (words.size() != 1) {
            out.println(Texts.get("exchange.load.usage"));
            return MISUSED;
        }
        if (!rebuilding.isPossible()) {
            throw new DomainException("exchange.load.locked");
        }
        long created = loader.load(folder(words.getFirst()), out);
        // one that was stopped before its end may have left the index behind
        if (created > 0 || rebuilding.isNeeded()) {
            return rebuild(out);
        }
        out.println(Texts.get("exchange.load.nothingNew"));
        return DONE;
    }

    private static Path folder(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new DomainException("exchange.load.nothing", word);
        }
    }

    private int rebuild(PrintStream out) {
        long begin = System.nanoTime();
        long size = rebuilding.run(true);
        double seconds = (System.nanoTime() - begin) / NANOS;
        out.println(Texts.get("exchange.load.indexed", size, seconds, Math.round(size / seconds)));
        return DONE;
    }
}
