package fr.lesbases.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;

/**
 * In which state a document has a thing: a digest of the parts of the database it was made of. The database works it out from the same parts in the same order
 * ({@link IndexedKind}), and where both differ the document tells of a former state.
 */
public final class Stamp {

    static final String FIELD = "stamp";
    /** Between two parts; in no text that people type. */
    private static final String SEPARATOR = "\u001f";
    private static final int MICROS = 1_000_000;
    private static final int NANOS_OF_MICRO = 1000;

    private final IndexFieldReference<String> field;

    private Stamp(IndexFieldReference<String> field) {
        this.field = field;
    }

    public static Stamp declare(IndexSchemaElement schema) {
        return new Stamp(schema.field(FIELD, type -> type.asString().projectable(Projectable.YES).searchable(Searchable.NO)).toReference());
    }

    /** @param parts texts, numbers, identifiers, instants, collections of texts in any order, or an Optional of one of these */
    public void write(DocumentElement document, Object... parts) {
        document.addValue(field, of(parts));
    }

    static String of(Object... parts) {
        String all = Stream.of(parts).map(Stamp::text).collect(Collectors.joining(SEPARATOR));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object part) {
        return switch (part) {
            case Optional<?> some -> some.map(Stamp::text).orElse("");
            case Instant when -> String.valueOf(micros(when));
            case Collection<?> some -> some.stream().map(String::valueOf).sorted().collect(Collectors.joining(" "));
            default -> part.toString();
        };
    }

    /** As the database rounds it. */
    private static long micros(Instant when) {
        return when.getEpochSecond() * MICROS + (when.getNano() + NANOS_OF_MICRO / 2) / NANOS_OF_MICRO;
    }

    /** The same in SQL. @param parts expressions, one for each part; {@link #instant} and {@link #texts} for those */
    static String sql(List<String> parts) {
        return parts.stream().map(part -> "coalesce((" + part + ")::text, '')").collect(Collectors.joining(", ", "md5(concat_ws(chr(31), ", "))"));
    }

    /** An instant as a part. */
    public static String instant(String column) {
        return "(extract(epoch from " + column + ") * " + MICROS + ")::bigint";
    }

    /** Texts as a part, in the order that {@link #of} gives them. @param from what stands behind {@code from}, with a condition; {@code one} is the text */
    public static String texts(String one, String from) {
        return "select string_agg(" + one + ", ' ' order by " + one + " collate \"C\") from " + from;
    }

    /** The keys of its readers as a part. */
    public static String keys(String column) {
        return texts("one", "unnest(" + column + ") one");
    }
}
