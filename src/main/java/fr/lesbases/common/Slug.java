package fr.lesbases.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The readable part of an address: lower-case letters without accents, digits, single hyphens, 1 to {@value #MAX_LENGTH} characters. */
public record Slug(@JsonValue String value) {

    public static final int MAX_LENGTH = 100;
    private static final Pattern VALID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    @JsonCreator
    public Slug {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    public static boolean isValid(String text) {
        return text.length() <= MAX_LENGTH && VALID.matcher(text).matches();
    }

    /** The slug of a title; {@code fallback} where the title has neither letter nor digit. Cut at a word where it is too long. */
    public static Slug of(String title, String fallback) {
        String plain = title.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae");
        plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
        plain = trim(SEPARATORS.matcher(plain).replaceAll("-"));
        if (plain.length() > MAX_LENGTH) {
            int cut = plain.lastIndexOf('-', MAX_LENGTH);
            plain = trim(plain.substring(0, cut > 0 ? cut : MAX_LENGTH));
        }
        return new Slug(plain.isEmpty() ? fallback : plain);
    }

    /** The same slug with a number behind, as when the first one is taken; still within the limit. */
    public Slug numbered(int number) {
        String suffix = "-" + number;
        String head = value.length() + suffix.length() > MAX_LENGTH ? trim(value.substring(0, MAX_LENGTH - suffix.length())) : value;
        return new Slug(head + suffix);
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && text.charAt(start) == '-') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == '-') {
            end--;
        }
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return value;
    }
}
