package fr.lesbases.mail;

import fr.lesbases.common.Language;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people wrote in a language of their own, within a sentence of a mail: an HTML mail says which (RGAA 8.7). */
public record Quoted(String words, Language language) {

    /** Signs that no alphabet has: who types them gets what is said of a language, and nothing else. */
    private static final Pattern MARKED = Pattern.compile("\uE000(\\w+)\uE001([^\uE000-\uE002]*)\uE002");

    /** The words, in a subject or a plain text. */
    @Override
    public String toString() {
        return words;
    }

    /** @return the words with signs around them that {@link #html} and {@link #plain} know */
    Object marked() {
        return language.isFrench() ? words : "\uE000" + language.code() + "\uE001" + words + "\uE002";
    }

    /** @param escaped an HTML text in which quoted words may be marked */
    static String html(String escaped) {
        return MARKED.matcher(escaped).replaceAll(found -> "<span" + attributes(Language.stored(found.group(1))) + ">" + Matcher.quoteReplacement(found.group(2)) + "</span>");
    }

    static String plain(String text) {
        return MARKED.matcher(text).replaceAll("$2");
    }

    /** What an element says of its language, with a blank before it. */
    static String attributes(Language language) {
        return language.attributes().entrySet().stream().map(attribute -> " " + attribute.getKey() + "=\"" + attribute.getValue() + "\"").collect(Collectors.joining());
    }
}
