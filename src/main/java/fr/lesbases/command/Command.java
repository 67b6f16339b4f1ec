package fr.lesbases.command;

import java.io.PrintStream;
import java.util.List;

/**
 * A task run from the command line: {@code java -jar les-bases.jar <name> <words…>}. The name of the bean is the command's name and
 * {@code command.<name>} the key of its description in the list that {@code help} prints, so both are known without making the bean.
 * Runs without the web server and makes only the beans it needs; options ({@code --x=y}) set properties.
 */
public interface Command {

    /** Exit status of a task that has been done. */
    int DONE = 0;
    /** Exit status of a task that could not be done. */
    int FAILED = 1;
    /** Exit status where the words make no sense. */
    int MISUSED = 2;

    /**
     * @param words what follows the name, without options
     * @param out the standard output; everything else, logs included, goes to the standard error
     * @return the exit status
     * @throws fr.lesbases.common.DomainException told as its French sentence, with status {@link #FAILED}
     */
    int run(List<String> words, PrintStream out);
}
