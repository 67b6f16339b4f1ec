package fr.lesbases.command;

import fr.lesbases.common.Texts;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;

/** The names of all commands, read from the classes without starting anything: nobody waits for a database to be told of a typing error. */
record CommandList(List<String> names) {

    static final String HELP = "help";

    static CommandList of(String basePackage) {
        ClassPathScanningCandidateComponentProvider classes = new ClassPathScanningCandidateComponentProvider(false);
        classes.addIncludeFilter(new AssignableTypeFilter(Command.class));
        return new CommandList(Stream.concat(Stream.of(HELP), classes.findCandidateComponents(basePackage).stream()
                .map(AnnotatedBeanDefinition.class::cast)
                .map(command -> Objects.requireNonNull(command.getMetadata().getAnnotationAttributes(Component.class.getName())))
                .map(component -> (String) component.get("value"))).sorted().toList());
    }

    boolean has(String name) {
        return names.contains(name);
    }

    void print(PrintStream out) {
        out.println(Texts.get("command.usage"));
        out.println();
        int width = names.stream().max(Comparator.comparingInt(String::length)).orElse("").length();
        names.forEach(name -> out.println("  " + name + " ".repeat(width - name.length()) + "  " + Texts.get("command." + name)));
    }
}
