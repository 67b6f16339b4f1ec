package fr.lesbases.firstversion;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
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
        return fields.path(field).isBoolean() && fields.path(field).asBoolean();
    }

    int number(String field, int otherwise) {
        JsonNode value = fields.path(field);
        return value.isNumber() && Double.isFinite(value.asDouble()) ? (int) Math.clamp(value.asDouble(), Integer.MIN_VALUE, Integer.MAX_VALUE) : otherwise;
    }

    double fraction(String field, double otherwise) {
        JsonNode value = fields.path(field);
        return value.isNumber() ? value.asDouble() : otherwise;
    }

    /** @return {@code otherwise} where it is missing, no time, of the future or older than the web */
    Instant time(String field, Instant otherwise, Instant now) {
        try {
            Instant time = Instant.parse(text(field));
            return time.isAfter(now) || time.isBefore(EARLIEST) ? otherwise : time;
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }
}
