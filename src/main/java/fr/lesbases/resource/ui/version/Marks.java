package fr.lesbases.resource.ui.version;

import fr.lesbases.common.Texts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Writes a marked text. Its tags are those of the new text, all of them and in their order, so that what comes out is as well-formed as that; of the old one, only the words. */
final class Marks {

    private static final Set<String> INLINE = Set.of("strong", "em", "a", "br");

    private final StringBuilder html = new StringBuilder();
    /** The elements that are open where one writes. */
    private final Deque<String> open = new ArrayDeque<>();

    void keep(List<String> tokens) {
        tokens.forEach(this::write);
    }

    void add(List<String> tokens) {
        StringBuilder run = new StringBuilder();
        for (String token : tokens) {
            if (isTag(token)) {
                flush(run, "ins", "added");
                write(token);
            } else {
                run.append(token);
            }
        }
        flush(run, "ins", "added");
    }

    /** Words of what were paragraphs of their own stay apart; bold words are words. */
    void remove(List<String> tokens) {
        StringBuilder run = new StringBuilder();
        for (String token : tokens) {
            if (!isTag(token)) {
                run.append(token);
            } else if (!INLINE.contains(name(token))) {
                flush(run, "del", "removed");
            }
        }
        flush(run, "del", "removed");
    }

    String html() {
        return html.toString();
    }

    private void flush(StringBuilder run, String mark, String key) {
        if (!run.toString().isBlank()) {
            String marked = "<" + mark + ">" + heard(key) + run + heard(key + "End") + "</" + mark + ">";
            html.append(wrapped(marked));
        } else if (mark.equals("ins")) {
            html.append(run);
        }
        run.setLength(0);
    }

    /** Between two items words can't stand by themselves, nor between two paragraphs. */
    private String wrapped(String marked) {
        String parent = open.isEmpty() ? "" : open.peek();
        return switch (parent) {
            case "ul", "ol" -> "<li>" + marked + "</li>";
            case "blockquote" -> "<p>" + marked + "</p>";
            default -> marked;
        };
    }

    private static String heard(String key) {
        return "<span class=\"sr\"> " + Texts.get("resource.versions.heard." + key) + " </span>";
    }

    private void write(String token) {
        if (isTag(token)) {
            if (token.startsWith("</")) {
                open.poll();
            } else if (!name(token).equals("br")) {
                open.push(name(token));
            }
        }
        html.append(token);
    }

    private static boolean isTag(String token) {
        return token.startsWith("<");
    }

    private static String name(String tag) {
        return tag.replaceFirst("^</?([a-z0-9]+).*$", "$1");
    }
}
