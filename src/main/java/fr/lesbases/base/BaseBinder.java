package fr.lesbases.base;

import fr.lesbases.common.Departement;
import fr.lesbases.search.FacetedSearch;
import fr.lesbases.search.IndexedName;
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
import org.springframework.stereotype.Component;

/** What the index holds of a base: what it tells of itself, but no address to write to, and the keys of its readers. */
@Component
class BaseBinder implements TypeBinder {

    static final String DEPARTEMENT = "departement";
    static final String SORTED_NAME = "sortedName";
    static final String CREATED = "created";
    static final String NAME = "name";
    private static final String PLACE = "place";
    private static final String DESCRIPTION = "description";
    static final List<WeightedText> TEXTS = List.of(WeightedText.ofShort(NAME, 6), WeightedText.ofShort(PLACE, 2), WeightedText.ofLong(DESCRIPTION, 1));

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().use("name").use("description").use("departement").use("readers").use("created");
        context.bridge(Base.class, new Bridge(context.indexSchemaElement()));
    }

    private static final class Bridge implements TypeBridge<Base> {

        private final IndexedText name;
        private final IndexedText place;
        private final IndexedText description;
        private final IndexFieldReference<String> departement;
        private final IndexFieldReference<String> readers;
        private final IndexFieldReference<String> sortedName;
        private final IndexFieldReference<Instant> created;
        private final Stamp stamp;

        Bridge(IndexSchemaElement schema) {
            name = IndexedText.declareShort(schema, NAME);
            place = IndexedText.declareShort(schema, PLACE);
            description = IndexedText.declare(schema, DESCRIPTION);
            departement = schema.field(DEPARTEMENT, type -> type.asString().aggregable(Aggregable.YES)).toReference();
            readers = schema.field(FacetedSearch.READERS, type -> type.asString()).multiValued().toReference();
            sortedName = IndexedName.declare(schema, SORTED_NAME);
            created = schema.field(CREATED, type -> type.asInstant().sortable(Sortable.YES)).toReference();
            stamp = Stamp.declare(schema);
        }

        @Override
        public void write(DocumentElement document, Base base, TypeBridgeWriteContext context) {
            BaseDetails details = base.details();
            name.write(document, details.name());
            description.write(document, details.description());
            details.departement().ifPresent(code -> document.addValue(departement, code));
            details.departement().flatMap(Departement::of).ifPresent(known -> {
                place.write(document, known.name());
                place.write(document, known.code());
            });
            base.readers().forEach(key -> document.addValue(readers, key));
            document.addValue(sortedName, details.name());
            document.addValue(created, base.created());
            stamp.write(document, details.name(), details.description(), details.departement(), base.readers(), base.created());
        }
    }
}
