package fr.lesbases.profile;

/** Prénom and nom as the person writes them, each 1 to {@value #MAX_LENGTH} characters. */
public record PersonName(String first, String last) {

    public static final int MAX_LENGTH = 100;

    public PersonName {
        first = first.strip();
        last = last.strip();
        if (first.isEmpty() || last.isEmpty() || first.length() > MAX_LENGTH || last.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a name has 1 to " + MAX_LENGTH + " characters in each part");
        }
    }

    public String full() {
        return first + " " + last;
    }
}
