package fr.lesbases.firstversion;

import fr.lesbases.resource.Licence;
import fr.lesbases.taxonomy.TermRef;
import fr.lesbases.taxonomy.Vocabularies;
import fr.lesbases.taxonomy.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** What a tag of the first version is here: by a table that anybody can edit, {@code firstversion/tags.csv}, else by its name. */
@Component
class Tags {

    private static final String LICENCE = "licence";
    private static final Pattern BEFORE_NAME = Pattern.compile("^[^_]*_\\d*");

    private final Map<String, Set<TermRef>> table = new HashMap<>();
    private final Vocabularies vocabularies;

    /** @param theirs of the installation, which have to be there */
    Tags(@Value("classpath:firstversion/tags.csv") Resource ours, @Value("${lesbases.firstversion.tags:}") List<Resource> theirs, Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
        Set<String> decided = new LinkedHashSet<>();
        Stream.concat(theirs.stream(), Stream.of(ours)).forEach(file -> {
            Set<String> before = Set.copyOf(decided);
            lines(file).forEach(line -> {
                String key = key(line[0], line[1]);
                if (!before.contains(key)) {
                    decided.add(key);
                    table.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(new TermRef(line[2], line[3]));
                }
            });
        });
    }

    /** A tag where it is used. @param category its slug, as {@code indexation_02theme} @param categoryName as people read it */
    record Used(String name, String category, String categoryName) {}

    /** The terms it is; none for one that has no counterpart. */
    List<TermRef> terms(Used tag) {
        Set<TermRef> said = table.get(key(BEFORE_NAME.matcher(tag.category()).replaceFirst(""), tag.name()));
        if (said != null) {
            return said.stream().filter(term -> vocabularies.find(term).isPresent()).toList();
        }
        return vocabulary(tag.category()).stream().flatMap(vocabulary -> vocabulary.terms().stream()).filter(term -> words(term.label()).equals(words(tag.name())))
                .map(term -> term.ref()).limit(1).toList();
    }

    Optional<Licence> licence(Used tag) {
        return said(tag).filter(term -> term.vocabulary().equals(LICENCE)).flatMap(term -> Arrays.stream(Licence.values()).filter(licence -> licence.name().equals(term.code()))).findFirst();
    }

    /** Whether it says nothing more than a licence that is known. */
    boolean isPartOfLicence(Used tag) {
        return said(tag).anyMatch(term -> term.vocabulary().equals(LICENCE));
    }

    private Stream<TermRef> said(Used tag) {
        return table.getOrDefault(key(BEFORE_NAME.matcher(tag.category()).replaceFirst(""), tag.name()), Set.of()).stream();
    }

    /** The vocabulary a category of tags has become. */
    private Optional<Vocabulary> vocabulary(String category) {
        String name = BEFORE_NAME.matcher(category).replaceFirst("").toLowerCase(Locale.ROOT);
        return switch (name) {
            case "theme" -> Optional.of(vocabularies.get(Vocabulary.THEMES));
            case "resstype" -> Optional.of(vocabularies.get(Vocabulary.SUPPORTS));
            case "public" -> Optional.of(vocabularies.get(Vocabulary.AUDIENCES));
            default -> Optional.empty();
        };
    }

    private static String key(String category, String name) {
        return category.strip().toLowerCase(Locale.ROOT) + ";" + words(name);
    }

    private static String words(String name) {
        return String.join(" ", Names.words(name.replace("&", " et ")));
    }

    private static Stream<String[]> lines(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8).lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split(";", -1)).map(String::strip).toArray(String[]::new)).filter(line -> line.length == 4);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
