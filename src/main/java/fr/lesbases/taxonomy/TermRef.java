package fr.lesbases.taxonomy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a term: its vocabulary's code and its own, written {@code thematique/accessibilite}. */
public record TermRef(String vocabulary, String code) implements Comparable<TermRef> {

    @JsonCreator
    public static TermRef parse(String text) {
        int slash = text.indexOf('/');
        if (slash <= 0 || slash == text.length() - 1) {
            throw new IllegalArgumentException("not a term: " + text);
        }
        return new TermRef(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public int compareTo(TermRef other) {
        return toString().compareTo(other.toString());
    }

    @JsonValue
    @Override
    public String toString() {
        return vocabulary + "/" + code;
    }
}
