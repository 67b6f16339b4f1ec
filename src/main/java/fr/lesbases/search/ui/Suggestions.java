package fr.lesbases.search.ui;

import fr.lesbases.common.Texts;
import fr.lesbases.search.IndexSilence;
import fr.lesbases.search.TypedName;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is suggested to the viewer while they type, by kinds; nothing that the index would have to say while it is silent. Mistakes are looked for only where nothing begins so. */
@Component
public class Suggestions {

    private final List<SuggestionSource> sources;

    Suggestions(List<SuggestionSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** Suggestions of one kind: at least one. */
    public record Group(String title, List<Suggestion> suggestions) {}

    public List<Group> of(String typed) {
        TypedName name = TypedName.of(typed);
        List<Group> found = groups(name);
        return found.isEmpty() ? name.withMistakes().map(this::groups).orElse(found) : found;
    }

    private List<Group> groups(TypedName name) {
        if (name.isEmpty()) {
            return List.of();
        }
        return sources.stream().map(source -> new Group(Texts.get(source.titleKey()), IndexSilence.otherwise(() -> source.suggest(name), List.of()))).filter(group -> !group.suggestions().isEmpty()).toList();
    }
}
