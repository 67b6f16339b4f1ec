package fr.lesbases.firstversion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * One object of an export, as Django's {@code dumpdata} writes it: shared/data/la-base-v1/FORMAT.md names the fields. What is missing or of another type than it should be
 * counts as empty, so that nothing in it can stop an import.
 *
 * @param pk a number or a word, as text
 */
record DumpObject(String model, String pk, JsonNode fields) {

    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}_.@+-]{1,100}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,20})?");
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart().appendLiteral('T').append(DateTimeFormatter.ISO_LOCAL_TIME).optionalStart().appendOffset("+HH:mm", "Z").toFormatter(Locale.ROOT);
    /** Where a time is not told: the same at each import. */
    static final Instant UNKNOWN = Instant.parse("2022-01-01T00:00:00Z");
    private static final Instant EARLIEST = Instant.parse("1991-08-06T00:00:00Z");

    /** Whether this can be the key of an object. */
    static boolean isKey(JsonNode node) {
        return (node.isString() || node.isIntegralNumber()) && KEY.matcher(node.asString()).matches();
    }

    /** Without blanks around it. */
    String text(String field) {
        JsonNode value = fields.path(field);
        return value.isString() || value.isNumber() ? value.asString().strip() : "";
    }

    Optional<String> reference(String field) {
        return Optional.of(fields.path(field)).filter(DumpObject::isKey).map(JsonNode::asString);
    }

    /** Each once, in their order. */
    List<String> references(String field) {
        return fields.path(field).isArray() ? fields.path(field).valueStream().filter(DumpObject::isKey).map(JsonNode::asString).distinct().toList() : List.of();
    }

    boolean flag(String field) {
        JsonNode value = fields.path(field);
        return value.isBoolean() && value.asBoolean() || value.isString() && value.asString().strip().equalsIgnoreCase("true");
    }

    /** The largest one where there is none: what has no place comes last. */
    int number(String field) {
        double value = fraction(field, Double.NaN);
        return Double.isFinite(value) ? (int) Math.clamp(value, Integer.MIN_VALUE, Integer.MAX_VALUE) : Integer.MAX_VALUE;
    }

    double fraction(String field, double otherwise) {
        JsonNode value = fields.path(field);
        // as text from where numbers went through a table
        return value.isNumber() ? value.asDouble() : value.isString() && NUMBER.matcher(value.asString().strip()).matches() ? Double.parseDouble(value.asString().strip()) : otherwise;
    }

    /** Of UTC where it does not say; the beginning of the day where that is all it says. */
    private static Instant time(String text) {
        String typed = text.replaceFirst("^(\\d{4}-\\d{2}-\\d{2})\\s+(?=\\d)", "$1T");
        TemporalAccessor time = TIME.parseBest(typed, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        return switch (time) {
            case OffsetDateTime there -> there.toInstant();
            case LocalDateTime local -> local.toInstant(ZoneOffset.UTC);
            default -> LocalDate.from(time).atStartOfDay().toInstant(ZoneOffset.UTC);
        };
    }

    /** @return {@code otherwise} where it is missing, no time, of the future or older than the web */
    Instant time(String field, Instant otherwise, Instant now) {
        try {
            Instant time = time(text(field));
            return time.isAfter(now) || time.isBefore(EARLIEST) ? otherwise : time;
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }
}
