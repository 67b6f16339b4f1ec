package fr.lesbases.search;

import java.util.List;
import java.util.Optional;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Norms;

/**
 * A text in the index, kept by stems and as written; a paragraph also with its words run together and by how they sound, a short one with these and by the beginnings of its words.
 * {@link QueryWords} asks all of them.
 */
public final class IndexedText {

    private static final String WRITTEN = "_written";
    private static final String BEGINNINGS = "_beginnings";
    private static final String TOGETHER = "_together";
    private static final String SOUNDS = "_sounds";

    private final IndexFieldReference<String> stemmed;
    private final IndexFieldReference<String> written;
    private final List<IndexFieldReference<String>> further;
    private final Optional<IndexFieldReference<String>> sounds;

    private IndexedText(IndexSchemaElement schema, String name, List<IndexFieldReference<String>> further, Optional<IndexFieldReference<String>> sounds) {
        stemmed = schema.field(name, type -> type.asString().analyzer(Analyzers.STEMMED)).multiValued().toReference();
        written = schema.field(written(name), type -> type.asString().analyzer(Analyzers.WRITTEN)).multiValued().toReference();
        this.further = further;
        this.sounds = sounds;
    }

    /** Adds the text to the schema; it may be written any number of times in one document. */
    public static IndexedText declare(IndexSchemaElement schema, String name) {
        return new IndexedText(schema, name, List.of(), Optional.empty());
    }

    /** The same for a paragraph: one word of the query may stand there as two, or be written by ear. */
    public static IndexedText declareParagraph(IndexSchemaElement schema, String name) {
        return new IndexedText(schema, name, List.of(further(schema, together(name), Analyzers.RUN_TOGETHER)), Optional.of(further(schema, sounds(name), Analyzers.WRITTEN)));
    }

    /** The same for a text of a few words: the beginnings of its words are kept as well, which in longer texts would be most of the index. */
    public static IndexedText declareShort(IndexSchemaElement schema, String name) {
        return new IndexedText(schema, name, List.of(further(schema, beginnings(name), Analyzers.BEGINNINGS), further(schema, together(name), Analyzers.RUN_TOGETHER)), Optional.of(further(schema, sounds(name), Analyzers.WRITTEN)));
    }

    /** Without norms: a long word has many beginnings, which says nothing about the text. */
    private static IndexFieldReference<String> further(IndexSchemaElement schema, String name, String analyzer) {
        return schema.field(name, type -> type.asString().analyzer(analyzer).searchAnalyzer(Analyzers.WRITTEN).norms(Norms.NO)).multiValued().toReference();
    }

    public void write(DocumentElement document, String text) {
        document.addValue(stemmed, text);
        document.addValue(written, text);
        further.forEach(field -> document.addValue(field, text));
        sounds.ifPresent(field -> document.addValue(field, French.sounds(text)));
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

    static String sounds(String name) {
        return name + SOUNDS;
    }
}
