package fr.lesbases.savedsearch;

import fr.lesbases.common.DomainException;

/** What somebody calls a search of theirs: one line, required, at most {@value #MAX_LENGTH} characters. */
public record SearchName(String value) {

    public static final int MAX_LENGTH = 100;

    public SearchName {
        value = value.strip().replaceAll("\\s+", " ");
        if (value.isEmpty()) {
            throw new DomainException("savedsearch.name.missing");
        }
        if (value.length() > MAX_LENGTH) {
            throw new DomainException("savedsearch.name.tooLong", MAX_LENGTH);
        }
    }

    /** Of what is looked for, cut where it is too long. */
    public static SearchName of(String words) {
        return new SearchName(words.length() > MAX_LENGTH ? words.substring(0, MAX_LENGTH - 1) + "…" : words);
    }

    @Override
    public String toString() {
        return value;
    }
}
