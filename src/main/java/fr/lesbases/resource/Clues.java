package fr.lesbases.resource;

import fr.lesbases.common.FileId;
import java.util.Map;
import java.util.Set;

/**
 * What tells that a resource may be there already.
 *
 * @param description may still be blank, before there is a resource
 * @param pages it leads to, each with its label
 * @param files it offers or shows
 */
public record Clues(String title, String description, Map<String, String> pages, Set<FileId> files) {

    public Clues {
        pages = Map.copyOf(pages);
        files = Set.copyOf(files);
    }

    /** Of a resource that is about to be made. */
    public static Clues of(String title, String description) {
        return new Clues(title, description, Map.of(), Set.of());
    }

    public static Clues of(Content content) {
        return new Clues(content.title(), content.description(), content.pages(), content.materials());
    }
}
