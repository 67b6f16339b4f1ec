package fr.lesbases.command;

import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs one command in an application without web server and screens, of which only what the command needs is made. */
public final class CommandLine {

    /** By name, since nothing here knows the screens' library. */
    private static final String SCREENS = "com.vaadin.flow.spring.SpringBootAutoConfiguration,com.vaadin.flow.spring.SpringSecurityAutoConfiguration";

    private final Class<?> application;
    private final PrintStream out;
    private final PrintStream errors;

    CommandLine(Class<?> application, PrintStream out, PrintStream errors) {
        this.application = application;
        this.out = out;
        this.errors = errors;
    }

    /** @param words the arguments that are no options, at least one; @return the exit status */
    public static int run(Class<?> application, List<String> words, String[] arguments) {
        Charset charset = charset();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset);
        PrintStream errors = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset);
        // before logging begins, so that nothing but the command's own words is on the standard output
        System.setOut(errors);
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> endFor(failure, words.getFirst(), errors));
        return new CommandLine(application, out, errors).run(words, arguments);
    }

    /** The command waits for what other threads do, and would wait for ever for one that has no memory left. */
    private static void endFor(Throwable failure, String name, PrintStream errors) {
        LoggerFactory.getLogger(CommandLine.class).error("command {} failed", name, failure);
        if (failure instanceof OutOfMemoryError) {
            errors.println(Texts.get("command.memory", name));
            Runtime.getRuntime().halt(Command.FAILED);
        }
    }

    int run(List<String> words, String... arguments) {
        String name = words.getFirst();
        CommandList commands = CommandList.of(application.getPackageName());
        if (!commands.has(name)) {
            errors.println(Texts.get("command.unknown", name));
            return Command.MISUSED;
        }
        if (name.equals(CommandList.HELP)) {
            commands.print(out);
            return Command.DONE;
        }
        return start(name, words.subList(1, words.size()), arguments);
    }

    private int start(String name, List<String> words, String... arguments) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(application).web(WebApplicationType.NONE)
                .lazyInitialization(true).properties(Map.of("spring.autoconfigure.exclude", SCREENS)).run(arguments);
        int status = run(context, name, words);
        return SpringApplication.exit(context, () -> status);
    }

    int run(BeanFactory context, String name, List<String> words) {
        try {
            return context.getBean(name, Command.class).run(words, out);
        } catch (DomainException e) {
            errors.println(Texts.get(e.key(), e.args()));
        } catch (OutOfMemoryError e) {
            errors.println(Texts.get("command.memory", name));
        } catch (RuntimeException | Error e) {
            // whatever it is: other threads would keep the process alive for ever
            LoggerFactory.getLogger(CommandLine.class).error("command {} failed", name, e);
        }
        return Command.FAILED;
    }

    /** The terminal's, but for those without a language, as in a container: French needs its accents. */
    private static Charset charset() {
        Charset terminal = System.out.charset();
        return terminal.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : terminal;
    }
}
