package fr.lesbases.base;

import fr.lesbases.common.DomainException;
import fr.lesbases.common.EmailAddress;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a list of people to invite, as spreadsheets write them: an address and perhaps a role in each line; comma, semicolon or tab; with or without titles. */
public final class InvitationList {

    public static final int MAX_LINES = 500;
    /** Longer than 500 lines can be. */
    public static final int MAX_BYTES = 1024 * 1024;

    private static final String MARK = "\ufeff";
    private static final Charset EXCEL = Charset.forName("windows-1252");
    private static final Pattern NAMED = Pattern.compile(".*<([^<>]+)>\\s*");
    private static final Pattern TITLE = Pattern.compile("(adresse|e-?mail|mail|courriel|nom|prénom|prenom|rôle|role)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<String> CONTRIBUTOR = Set.of("", "contributeur", "contributrice", "contributor", "membre");
    private static final Set<String> ADMINISTRATOR = Set.of("administrateur", "administratrice", "administrator", "admin");

    private InvitationList() {
    }

    /**
     * One line that is not blank.
     *
     * @param number as a spreadsheet counts it, from 1
     * @param typed where an address was expected
     * @param email empty where that is none
     * @param role empty where the word is none of the two
     */
    public record Line(long number, String typed, Optional<EmailAddress> email, Optional<Role> role) {}

    /** Text out of a file: UTF-8, or what Excel writes where it was not told to. @throws DomainException where it is too long */
    public static String decode(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new DomainException("base.import.tooLarge", MAX_LINES);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, EXCEL);
        }
    }

    /** @throws DomainException where there are too many lines, or quotation marks that never close */
    public static List<Line> read(String text) {
        String content = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        List<Line> lines = new ArrayList<>();
        try (CSVParser records = format(content).parse(new StringReader(content))) {
            for (CSVRecord record : records) {
                boolean isBlank = record.stream().allMatch(String::isBlank);
                if (!isBlank && !(lines.isEmpty() && isTitle(record))) {
                    lines.add(line(record, records.getCurrentLineNumber()));
                }
                if (lines.size() > MAX_LINES) {
                    throw new DomainException("base.import.tooMany", MAX_LINES);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new DomainException("base.import.broken");
        }
        return lines;
    }

    private static CSVFormat format(String content) {
        return CSVFormat.DEFAULT.builder().setDelimiter(delimiter(content)).setIgnoreSurroundingSpaces(true).setIgnoreEmptyLines(false).setTrim(true).setLenientEof(true).get();
    }

    /** The one that the first lines hold the most of. */
    private static char delimiter(String content) {
        String head = content.lines().limit(20).reduce("", String::concat);
        char best = ';';
        for (char candidate : new char[] {',', '\t'}) {
            if (count(head, candidate) > count(head, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(one -> one == sign).count();
    }

    /** "E-mail;Rôle" says what stands below. */
    private static boolean isTitle(CSVRecord record) {
        return record.stream().noneMatch(cell -> cell.contains("@")) && record.stream().anyMatch(cell -> TITLE.matcher(cell).matches());
    }

    private static Line line(CSVRecord record, long number) {
        int place = placeOfAddress(record);
        String typed = record.get(place);
        Matcher named = NAMED.matcher(typed);
        String address = named.matches() ? named.group(1) : typed;
        String word = place + 1 < record.size() ? record.get(place + 1) : "";
        return new Line(number, typed, EmailAddress.isValid(address) ? Optional.of(new EmailAddress(address)) : Optional.empty(), role(word));
    }

    /** The first cell that looks like one: lists often have names before it. */
    private static int placeOfAddress(CSVRecord record) {
        for (int place = 0; place < record.size(); place++) {
            if (record.get(place).contains("@")) {
                return place;
            }
        }
        return 0;
    }

    private static Optional<Role> role(String word) {
        String folded = word.strip().toLowerCase(Locale.FRENCH);
        return CONTRIBUTOR.contains(folded) ? Optional.of(Role.CONTRIBUTOR) : ADMINISTRATOR.contains(folded) ? Optional.of(Role.ADMINISTRATOR) : Optional.empty();
    }
}
