package fr.lesbases.search.ui;

import fr.lesbases.common.Texts;
import fr.lesbases.search.IndexSilence;
import fr.lesbases.search.TypedName;
import fr.lesbases.search.TypedNames;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is suggested to the viewer while they type, by kinds; nothing that the index would have to say while it is silent. Words run together and mistakes are looked for only where nothing begins so. */
@Component
public class Suggestions {

    private final TypedNames names;
    private final List<SuggestionSource> sources;

    Suggestions(TypedNames names, List<SuggestionSource> sources) {
        this.names = names;
        this.sources = List.copyOf(sources);
    }

    /** Suggestions of one kind: at least one. */
    public record Group(String title, List<Suggestion> suggestions) {}

    public List<Group> of(String typed) {
        return names.of(typed).stream().map(this::groups).filter(groups -> !groups.isEmpty()).findFirst().orElse(List.of());
    }

    private List<Group> groups(TypedName name) {
        return sources.stream().map(source -> new Group(Texts.get(source.titleKey()), IndexSilence.otherwise(() -> source.suggest(name), List.of()))).filter(group -> !group.suggestions().isEmpty()).toList();
    }
}
