package fr.lesbases.exchange;

import fr.lesbases.common.DomainException;
import fr.lesbases.common.Slug;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** One line of a file. What is missing or of another type than it should be counts as empty. */
record Line(long number, JsonNode json) {

    /** Characters that no text has and the database refuses are left out. */
    String text(String field) {
        JsonNode value = json.path(field);
        return value.isValueNode() && !value.isNull() ? value.asString().replace("\0", "").strip() : "";
    }

    /** The first of these fields that says something. */
    Optional<String> firstText(String... fields) {
        return List.of(fields).stream().map(this::text).filter(text -> !text.isEmpty()).findFirst();
    }

    List<String> texts(String field) {
        return json.path(field).valueStream().filter(JsonNode::isString).map(JsonNode::asString).distinct().toList();
    }

    Optional<UUID> reference(String field) {
        return uuid(text(field));
    }

    /** Those of a list that can be numbers at all, each once. */
    List<UUID> references(String field) {
        return texts(field).stream().flatMap(text -> uuid(text).stream()).distinct().toList();
    }

    /** @throws DomainException where it has none */
    UUID id() {
        return reference("id").orElseThrow(() -> new DomainException("exchange.skip.id"));
    }

    /** @throws DomainException where it can't be an address */
    Slug slug() {
        String slug = text("slug");
        if (!Slug.isValid(slug)) {
            throw new DomainException("exchange.skip.slug");
        }
        return new Slug(slug);
    }

    long count(String field) {
        return Math.max(0, json.path(field).asLong(0));
    }

    /** @return {@code otherwise} where it is missing, no date, of the future or older than the web */
    Instant date(String field, Instant otherwise) {
        return parse(text(field)).filter(date -> date.isAfter(Instant.EPOCH) && date.isBefore(otherwise)).orElse(otherwise);
    }

    private static Optional<Instant> parse(String text) {
        try {
            return Optional.of(text.length() == "2020-01-01".length() ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant() : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return text.length() == "00000000-0000-0000-0000-000000000000".length() ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }
}
