package fr.lesbases.collection;

import fr.lesbases.base.BaseName;
import fr.lesbases.resource.Publisher;
import fr.lesbases.search.FacetedSearch;
import fr.lesbases.search.IndexedText;
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
    static final List<WeightedText> TEXTS = List.of(WeightedText.ofShort(TITLE, 6), WeightedText.ofShort(DESCRIPTION, 2), WeightedText.ofShort(OWNER, 0.7f));

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

        Bridge(IndexSchemaElement schema) {
            title = IndexedText.declareShort(schema, TITLE);
            description = IndexedText.declareShort(schema, DESCRIPTION);
            owner = IndexedText.declareShort(schema, OWNER);
            keeper = schema.field(KEEPER, type -> type.asString().aggregable(Aggregable.YES)).toReference();
            readers = schema.field(FacetedSearch.READERS, type -> type.asString()).multiValued().toReference();
            created = schema.field(CREATED, type -> type.asInstant().sortable(Sortable.YES)).toReference();
        }

        @Override
        public void write(DocumentElement document, ResourceCollection collection, TypeBridgeWriteContext context) {
            title.write(document, collection.details().title());
            description.write(document, collection.details().description());
            Publisher publisher = places.getObject().owner(collection);
            owner.write(document, publisher.base().map(BaseName::name).orElseGet(() -> publisher.creator().name().full()));
            document.addValue(keeper, CollectionSearch.keeper(collection.base()));
            collection.readers().forEach(key -> document.addValue(readers, key));
            document.addValue(created, collection.created());
        }
    }
}
