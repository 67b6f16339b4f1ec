package fr.lesbases.search;

import java.util.Optional;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Norms;

/**
 * A text in the index, kept three ways: by stems, as written, by the beginnings of its words; a short one also with its words run together.
 * {@link QueryWords} asks all of them.
 */
public final class IndexedText {

    private static final String WRITTEN = "_written";
    private static final String BEGINNINGS = "_beginnings";
    private static final String TOGETHER = "_together";

    private final IndexFieldReference<String> stemmed;
    private final IndexFieldReference<String> written;
    private final Optional<IndexFieldReference<String>> beginnings;
    private final Optional<IndexFieldReference<String>> together;

    private IndexedText(IndexFieldReference<String> stemmed, IndexFieldReference<String> written, Optional<IndexFieldReference<String>> beginnings,
            Optional<IndexFieldReference<String>> together) {
        this.stemmed = stemmed;
        this.written = written;
        this.beginnings = beginnings;
        this.together = together;
    }

    /** The same for a text of a few words, where one word of the query may stand as two. */
    public static IndexedText declareShort(IndexSchemaElement schema, String name) {
        return declare(schema, name, Optional.of(declareBeginnings(schema, name)), Optional.of(schema.field(together(name),
                type -> type.asString().analyzer(Analyzers.RUN_TOGETHER).searchAnalyzer(Analyzers.WRITTEN).norms(Norms.NO)).multiValued().toReference()));
    }

    /** Adds the text to the schema; it may be written any number of times in one document. */
    public static IndexedText declare(IndexSchemaElement schema, String name) {
        return declare(schema, name, Optional.of(declareBeginnings(schema, name)), Optional.empty());
    }

    /** The same for a text so long that its beginnings would be most of the index; they are not looked for in it. */
    public static IndexedText declareWithoutBeginnings(IndexSchemaElement schema, String name) {
        return declare(schema, name, Optional.empty(), Optional.empty());
    }

    private static IndexedText declare(IndexSchemaElement schema, String name, Optional<IndexFieldReference<String>> beginnings,
            Optional<IndexFieldReference<String>> together) {
        return new IndexedText(
                schema.field(name, type -> type.asString().analyzer(Analyzers.STEMMED)).multiValued().toReference(),
                schema.field(written(name), type -> type.asString().analyzer(Analyzers.WRITTEN)).multiValued().toReference(), beginnings, together);
    }

    /** Without norms: a long word has many beginnings, which says nothing about the text. */
    private static IndexFieldReference<String> declareBeginnings(IndexSchemaElement schema, String name) {
        return schema.field(beginnings(name), type -> type.asString().analyzer(Analyzers.BEGINNINGS).searchAnalyzer(Analyzers.WRITTEN).norms(Norms.NO))
                .multiValued().toReference();
    }

    public void write(DocumentElement document, String text) {
        document.addValue(stemmed, text);
        document.addValue(written, text);
        beginnings.ifPresent(field -> document.addValue(field, text));
        together.ifPresent(field -> document.addValue(field, text));
    }

    static String written(String name) {
        return name + WRITTEN;
    }

    static String beginnings(String name) {
        return name + BEGINNINGS;
    }

    static String together(String name) {
        return name + TOGETHER;
    }
}
