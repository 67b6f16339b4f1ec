package fr.lesbases.resource;

import fr.lesbases.common.Texts;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The pages of a resource for those who work on it: what their addresses end with, what they are called in the browser's tab. */
public enum WorkPage {

    PREVIEW("apercu", "resource.preview.working.address"),
    EDIT("modifier", "resource.editor.pageTitle"),
    PUBLISH("publier", "resource.publish.pageTitle"),
    SETTINGS("parametres", "resource.settings.pageTitle"),
    VERSIONS("versions", "resource.versions.pageTitle");

    private final String segment;
    private final String titleKey;

    WorkPage(String segment, String titleKey) {
        this.segment = segment;
        this.titleKey = titleKey;
    }

    /** @param resource what it is called in its working copy */
    public String title(String resource) {
        return Texts.get(titleKey, resource);
    }

    static WorkPage at(String segment) {
        return Arrays.stream(values()).filter(page -> page.segment.equals(segment)).findFirst().orElseThrow();
    }

    /** For a regular expression: any of them. */
    static String segments() {
        return Arrays.stream(values()).map(page -> page.segment).collect(Collectors.joining("|"));
    }
}
