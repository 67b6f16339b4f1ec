package fr.lesbases.profile;

import fr.lesbases.access.Key;
import fr.lesbases.common.Departement;
import fr.lesbases.search.FacetedSearch;
import fr.lesbases.search.IndexedName;
import fr.lesbases.search.IndexedText;
import fr.lesbases.search.Stamp;
import fr.lesbases.search.WeightedText;
import java.util.List;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.springframework.stereotype.Component;

/** What the index holds of a public profile: what the person tells of themselves, never an e-mail address. */
@Component
class ProfileBinder implements TypeBinder {

    static final String DEPARTEMENT = "departement";
    static final String SORTED_NAME = "sortedName";
    static final String NAME = "name";
    private static final String PLACE = "place";
    private static final String DESCRIPTION = "description";
    static final List<WeightedText> TEXTS = List.of(WeightedText.ofShort(NAME, 6), WeightedText.ofLong(PLACE, 2), WeightedText.ofLong(DESCRIPTION, 1));

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().use("firstName").use("lastName").use("description").use("departement");
        context.bridge(Profile.class, new Bridge(context.indexSchemaElement()));
    }

    private static final class Bridge implements TypeBridge<Profile> {

        private final IndexedText name;
        private final IndexedText place;
        private final IndexedText description;
        private final IndexFieldReference<String> departement;
        private final IndexFieldReference<String> readers;
        private final IndexFieldReference<String> sortedName;
        private final Stamp stamp;

        Bridge(IndexSchemaElement schema) {
            name = IndexedText.declareShort(schema, NAME);
            place = IndexedText.declare(schema, PLACE);
            description = IndexedText.declare(schema, DESCRIPTION);
            departement = schema.field(DEPARTEMENT, type -> type.asString().aggregable(Aggregable.YES)).toReference();
            readers = schema.field(FacetedSearch.READERS, type -> type.asString()).multiValued().toReference();
            sortedName = IndexedName.declare(schema, SORTED_NAME);
            stamp = Stamp.declare(schema);
        }

        @Override
        public void write(DocumentElement document, Profile profile, TypeBridgeWriteContext context) {
            ProfileDetails details = profile.details();
            name.write(document, details.name().full());
            description.write(document, details.description());
            details.departement().ifPresent(code -> document.addValue(departement, code));
            details.departement().flatMap(Departement::of).ifPresent(known -> {
                place.write(document, known.name());
                place.write(document, known.code());
            });
            document.addValue(readers, Key.EVERYONE.value()); // the private ones are not here (PublicProfiles)
            document.addValue(sortedName, details.name().last() + " " + details.name().first());
            stamp.write(document, details.name().first(), details.name().last(), details.description(), details.departement());
        }
    }
}
