package fr.lesbases.command;

import static fr.lesbases.common.Typography.french;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.LesBases;
import fr.lesbases.ModuleTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** {@code java -jar les-bases.jar <command>}. */
class CommandLineTest extends ModuleTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final CommandLine line = new CommandLine(LesBases.class, stream(out), stream(errors));
    private final Command check;

    @Autowired
    CommandLineTest(@Qualifier("check") Command check) {
        this.check = check;
    }

    @Test
    void helpListsEveryCommandWithWhatItDoes() {
        assertThat(line.run(List.of("help"))).isEqualTo(Command.DONE);
        assertThat(text(out)).contains("java -jar les-bases.jar [commande]", "  check           vérifie que la base de données et les dossiers sont utilisables",
                "  help            affiche cette liste", "  import-la-base  reprend un export de la première version", "  load-corpus     charge un dossier", "  reindex         reconstruit l’index de recherche");
        assertThat(text(errors)).isEmpty();
    }

    @Test
    void anUnknownCommandIsToldWithoutStartingAnything() {
        assertThat(line.run(List.of("reindexe"))).isEqualTo(Command.MISUSED);
        assertThat(text(errors)).isEqualToIgnoringNewLines(french("Il n’y a pas de commande « reindexe » : « help » en donne la liste."));
        assertThat(text(out)).isEmpty();
    }

    @Test
    void whateverEndsACommandEndsTheProcess() {
        StaticListableBeanFactory commands = new StaticListableBeanFactory(Map.of("full", (Command) (words, to) -> {
            throw new OutOfMemoryError("none left");
        }, "deep", (Command) (words, to) -> {
            throw new StackOverflowError();
        }));
        assertThat(line.run(commands, "full", List.of())).isEqualTo(Command.FAILED);
        assertThat(text(errors)).contains("mémoire");
        assertThat(line.run(commands, "deep", List.of())).isEqualTo(Command.FAILED);
    }

    @Test
    void checkTellsOfTheFolderTheDatabaseAndTheMigrations() {
        assertThat(check.run(List.of(), stream(out))).isEqualTo(Command.DONE);
        assertThat(text(out)).containsPattern(french("Dossier .* : utilisable")).contains("Base de données PostgreSQL 18", french("Migrations : toutes appliquées"));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
