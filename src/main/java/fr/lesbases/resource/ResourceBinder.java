package fr.lesbases.resource;

import fr.lesbases.common.FileId;
import fr.lesbases.common.Paris;
import fr.lesbases.common.WebAddress;
import fr.lesbases.file.FileTexts;
import fr.lesbases.file.Files;
import fr.lesbases.file.StoredFile;
import fr.lesbases.file.TextState;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.FoldableBlock;
import fr.lesbases.resource.block.LinkBlock;
import fr.lesbases.resource.block.SectionTitleBlock;
import fr.lesbases.resource.block.VideoBlock;
import fr.lesbases.search.FacetedSearch;
import fr.lesbases.search.IndexedText;
import fr.lesbases.search.Stamp;
import fr.lesbases.taxonomy.Term;
import fr.lesbases.taxonomy.Vocabularies;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the index holds of a resource: the published revision, who published it, how it is indexed, and the keys of its readers. */
@Component
class ResourceBinder implements TypeBinder {

    /** Of all files of one resource together. */
    private static final int MOST_OF_FILES = 5 * FileTexts.MOST_CHARACTERS;

    /** Asked for late: they need the database's mapping, which is made after this. */
    private final ObjectProvider<Places> places;
    private final ObjectProvider<Files> files;
    private final ObjectProvider<FileTexts> texts;
    private final Vocabularies vocabularies;

    ResourceBinder(ObjectProvider<Places> places, ObjectProvider<Files> files, ObjectProvider<FileTexts> texts, Vocabularies vocabularies) {
        this.places = places;
        this.files = files;
        this.texts = texts;
        this.vocabularies = vocabularies;
    }

    @Override
    public void bind(TypeBindingContext context) {
        // The working copy is not among them: saving as one types must not touch the index
        context.dependencies().use("published").use("base").use("terms.vocabulary").use("terms.term").use("readers").use("visibility").use("licence").use("firstPublished").use("lastPublished").use("views").use("saves");
        context.bridge(Resource.class, new Bridge(context.indexSchemaElement()));
    }

    private final class Bridge implements TypeBridge<Resource> {

        private final IndexedText title;
        private final IndexedText headings;
        private final IndexedText description;
        private final IndexedText body;
        private final IndexedText said;
        private final IndexedText owner;
        private final IndexFieldReference<String> readers;
        private final IndexFieldReference<String> pages;
        private final IndexFieldReference<String> state;
        private final Map<ResourceFacet, IndexFieldReference<String>> facets = new EnumMap<>(ResourceFacet.class);
        private final IndexFieldReference<Instant> firstPublished;
        private final IndexFieldReference<String> lastMonth;
        private final IndexFieldReference<Long> views;
        private final IndexFieldReference<Long> saves;
        private final IndexFieldReference<String> use;
        private final Stamp stamp;

        Bridge(IndexSchemaElement schema) {
            title = IndexedText.declareShort(schema, ResourceFields.TITLE);
            headings = IndexedText.declareShort(schema, ResourceFields.HEADINGS);
            description = IndexedText.declareParagraph(schema, ResourceFields.DESCRIPTION);
            body = IndexedText.declare(schema, ResourceFields.BODY);
            said = IndexedText.declare(schema, ResourceFields.FILES);
            owner = IndexedText.declare(schema, ResourceFields.OWNER);
            readers = schema.field(FacetedSearch.READERS, type -> type.asString()).multiValued().toReference();
            pages = schema.field(ResourceFields.PAGES, type -> type.asString().projectable(Projectable.YES)).multiValued().toReference();
            state = schema.field(ResourceFields.STATE, type -> type.asString()).toReference();
            for (ResourceFacet facet : ResourceFacet.values()) {
                facets.put(facet, schema.field(ResourceFields.of(facet), type -> type.asString().aggregable(Aggregable.YES)).multiValued().toReference());
            }
            firstPublished = schema.field(ResourceFields.FIRST_PUBLISHED, type -> type.asInstant().sortable(Sortable.YES)).toReference();
            lastMonth = schema.field(ResourceFields.LAST_MONTH, type -> type.asString()).toReference();
            views = schema.field(ResourceFields.VIEWS, type -> type.asLong().sortable(Sortable.YES)).toReference();
            saves = schema.field(ResourceFields.SAVES, type -> type.asLong().sortable(Sortable.YES)).toReference();
            use = schema.field(ResourceFields.USE, type -> type.asString()).multiValued().toReference();
            stamp = Stamp.declare(schema);
            schema.fieldTemplate("terms", type -> type.asString().aggregable(Aggregable.YES)).matchingPathGlob(ResourceFields.anyTerms()).multiValued();
            schema.fieldTemplate("families", type -> type.asString().aggregable(Aggregable.YES)).matchingPathGlob(ResourceFields.anyFamilies()).multiValued();
        }

        @Override
        public void write(DocumentElement document, Resource resource, TypeBridgeWriteContext context) {
            Content content = resource.published().orElseThrow().content();
            title.write(document, content.title());
            description.write(document, content.description());
            Publisher publisher = places.getObject().publisher(resource);
            owner.write(document, publisher.creator().name().full());
            publisher.base().ifPresent(base -> owner.write(document, base.name()));
            content.all().forEach(block -> write(document, block));
            List<String> offered = writeFiles(document, content);
            content.pages().keySet().forEach(page -> document.addValue(pages, page));
            List<Term> terms = classify(document, resource);
            resource.readers().forEach(key -> document.addValue(readers, key));
            document.addValue(state, resource.state().name());
            resource.firstPublished().ifPresent(when -> document.addValue(firstPublished, when));
            resource.lastPublished().ifPresent(when -> document.addValue(lastMonth, YearMonth.from(when.atZone(Paris.ZONE)).toString()));
            document.addValue(views, resource.use().views());
            document.addValue(saves, resource.use().saves());
            IntStream.rangeClosed(1, resource.use().level()).forEach(level -> document.addValue(use, String.valueOf(level)));
            facets.forEach((facet, field) -> values(facet, resource, content).distinct().forEach(code -> document.addValue(field, code)));
            stamp.write(document, ResourceStamp.parts(resource, publisher, places.getObject().departement(resource), terms, offered));
        }

        private Stream<String> values(ResourceFacet facet, Resource resource, Content content) {
            return switch (facet) {
                case HOLDING -> content.all().flatMap(block -> ResourceFacet.Holding.of(block).stream()).map(ResourceFacet.Holding::code);
                case DEPARTEMENT -> places.getObject().departement(resource).stream();
                case YEAR -> resource.firstPublished().map(when -> String.valueOf(when.atZone(Paris.ZONE).getYear())).stream();
                case LICENCE -> Stream.of(resource.licence().code());
                case LANGUAGE -> Stream.of(content.language().code());
            };
        }

        private void write(DocumentElement document, Block block) {
            IndexedText text = block instanceof SectionTitleBlock || block instanceof FoldableBlock ? headings : body;
            text.write(document, block.words());
            if (block instanceof LinkBlock link) {
                link.address().map(WebAddress::host).ifPresent(host -> body.write(document, host));
            }
            if (block instanceof VideoBlock video) {
                video.address().map(WebAddress::host).ifPresent(host -> body.write(document, host));
            }
        }

        /** Their names, and what they and the captions say. @return in which state they are */
        private List<String> writeFiles(DocumentElement document, Content content) {
            List<FileId> attached = content.attachments();
            if (attached.isEmpty()) {
                return List.of();
            }
            List<FileId> speaking = content.speaking();
            Map<FileId, StoredFile> stored = files.getObject().find(speaking);
            attached.stream().flatMap(id -> Optional.ofNullable(stored.get(id)).stream()).map(StoredFile::name).forEach(name -> body.write(document, name));
            // Before the texts: one that comes between is newer than what is told of it, and never the other way round
            Map<FileId, TextState> states = texts.getObject().states(speaking);
            texts.getObject().texts(speaking, MOST_OF_FILES).values().forEach(text -> said.write(document, text));
            return ResourceStamp.files(stored.values(), states);
        }

        private List<Term> classify(DocumentElement document, Resource resource) {
            List<Term> terms = resource.classification().terms().stream().flatMap(ref -> vocabularies.find(ref).stream()).toList();
            terms.forEach(term -> {
                headings.write(document, term.label());
                document.addValue(ResourceFields.terms(term.ref().vocabulary()), term.ref().code());
                document.addValue(ResourceFields.families(term.ref().vocabulary()), term.family());
            });
            return terms;
        }
    }
}
