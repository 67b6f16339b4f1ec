package fr.lesbases.exchange;

import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts a folder of JSON lines into the database: people, then bases, resources and collections, as each refers to those before. The index doesn't know of them yet. */
@Component
public class CorpusLoader {

    private final List<CorpusFile<?>> files;

    CorpusLoader(List<CorpusFile<?>> files) {
        this.files = List.copyOf(files);
    }

    /**
     * What is there already stays as it is.
     *
     * @param out gets the report
     * @return how many things are new
     * @throws DomainException where there is nothing of a corpus in that folder
     */
    public long load(Path folder, PrintStream out) {
        if (files.stream().noneMatch(file -> Files.isRegularFile(folder.resolve(file.name())))) {
            throw new DomainException("exchange.load.nothing", folder);
        }
        long created = 0;
        for (CorpusFile<?> file : files) {
            Path path = folder.resolve(file.name());
            if (Files.isRegularFile(path)) {
                Tally tally = new FileLoading<>(file).load(path);
                tally.print(out);
                created += tally.created();
            } else {
                out.println(Texts.get("exchange.load.absent", Texts.get(file.kind()), file.name()));
            }
        }
        return created;
    }
}
