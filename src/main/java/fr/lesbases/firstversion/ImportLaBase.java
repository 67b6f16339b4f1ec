package fr.lesbases.firstversion;

import fr.lesbases.command.Command;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import fr.lesbases.search.Rebuilding;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** import-la-base, from the command line. Prints one JSON object, and nothing else. */
@Component("import-la-base")
class ImportLaBase implements Command {

    private static final Logger LOG = LoggerFactory.getLogger(ImportLaBase.class);
    private static final String DRY = "dry-run";

    private final FirstVersionImport firstVersion;
    private final Rebuilding rebuilding;
    private final Environment environment;

    ImportLaBase(FirstVersionImport firstVersion, Rebuilding rebuilding, Environment environment) {
        this.firstVersion = firstVersion;
        this.rebuilding = rebuilding;
        this.environment = environment;
    }

    /** @throws DomainException while a server holds the index, and where the export can't be read */
    @Override
    public int run(List<String> words, PrintStream out) {
        if (words.size() != 2) {
            throw new DomainException("firstversion.usage");
        }
        boolean dry = environment.containsProperty(DRY) && !"false".equals(environment.getProperty(DRY));
        if (!dry && !rebuilding.isPossible()) {
            throw new DomainException("firstversion.locked");
        }
        long changes = report(dry ? firstVersion.run(path(words.get(0)), path(words.get(1)), true, ImportLaBase::tell)
                : rebuilding.after(() -> firstVersion.run(path(words.get(0)), path(words.get(1)), false, ImportLaBase::tell)), out);
        // one that was stopped before its end may have left the index behind
        if (!dry && (changes > 0 || rebuilding.isNeeded())) {
            rebuilding.run(true);
        }
        return DONE;
    }

    /** And then forgets it: of a large export it takes the memory that the index needs. */
    private static long report(FirstVersionImport.Outcome outcome, PrintStream out) {
        out.println(outcome.report().toPrettyString());
        return outcome.changes();
    }

    private static void tell(String key) {
        LOG.info("{}", Texts.get("firstversion.page.running", Texts.get(key)));
    }

    private static Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new DomainException("firstversion.dump.unreadable", word);
        }
    }
}
