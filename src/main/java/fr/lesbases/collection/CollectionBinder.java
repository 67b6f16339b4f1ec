package fr.lesbases.collection;

import fr.lesbases.common.BaseId;
import fr.lesbases.search.FacetedSearch;
import fr.lesbases.search.IndexedText;
import fr.lesbases.search.Stamp;
import fr.lesbases.search.WeightedText;
import java.time.Instant;
import java.util.List;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the index holds of a collection: its words, its owner, and the keys of its readers. Not its resources: who reads which of them is theirs to say. */
@Component
class CollectionBinder implements TypeBinder {

    static final String KEEPER = "keeper";
    static final String CREATED = "created";
    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";
    private static final String OWNER = "owner";
    static final List<WeightedText> TEXTS = List.of(WeightedText.ofShort(TITLE, 6), WeightedText.ofParagraph(DESCRIPTION, 2), WeightedText.ofShort(OWNER, 0.7f));

    /** Asked for late: it needs the database's mapping, which is made after this. */
    private final ObjectProvider<CollectionPlaces> places;

    CollectionBinder(ObjectProvider<CollectionPlaces> places) {
        this.places = places;
    }

    @Override
    public void bind(TypeBindingContext context) {
        // When it was changed is not among them: each resource put in would touch the index
        context.dependencies().use("title").use("description").use("base").use("readers").use("created");
        context.bridge(ResourceCollection.class, new Bridge(context.indexSchemaElement()));
    }

    private final class Bridge implements TypeBridge<ResourceCollection> {

        private final IndexedText title;
        private final IndexedText description;
        private final IndexedText owner;
        private final IndexFieldReference<String> keeper;
        private final IndexFieldReference<String> readers;
        private final IndexFieldReference<Instant> created;
        private final Stamp stamp;

        Bridge(IndexSchemaElement schema) {
            title = IndexedText.declareShort(schema, TITLE);
            description = IndexedText.declareParagraph(schema, DESCRIPTION);
            owner = IndexedText.declareShort(schema, OWNER);
            keeper = schema.field(KEEPER, type -> type.asString().aggregable(Aggregable.YES)).toReference();
            readers = schema.field(FacetedSearch.READERS, type -> type.asString()).multiValued().toReference();
            created = schema.field(CREATED, type -> type.asInstant().sortable(Sortable.YES)).toReference();
            stamp = Stamp.declare(schema);
        }

        @Override
        public void write(DocumentElement document, ResourceCollection collection, TypeBridgeWriteContext context) {
            CollectionDetails details = collection.details();
            title.write(document, details.title());
            description.write(document, details.description());
            String name = places.getObject().owner(collection).name();
            owner.write(document, name);
            document.addValue(keeper, CollectionSearch.keeper(collection.base()));
            collection.readers().forEach(key -> document.addValue(readers, key));
            document.addValue(created, collection.created());
            stamp.write(document, details.title(), details.description(), collection.base().map(BaseId::value), name, collection.readers(), collection.created());
        }
    }
}
