package fr.lesbases.exchange;

import fr.lesbases.collection.ArrivingCollections;
import fr.lesbases.collection.CollectionDetails;
import fr.lesbases.common.Arrivals;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.resource.ArrivingResources;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(4)
class CollectionsFile implements CorpusFile<ArrivingCollections.Arriving> {

    private final ArrivingCollections collections;
    private final ArrivingResources resources;
    private final Places places;
    private final Clock clock;

    CollectionsFile(ArrivingCollections collections, ArrivingResources resources, Places places, Clock clock) {
        this.collections = collections;
        this.resources = resources;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "collections.jsonl";
    }

    @Override
    public String kind() {
        return "exchange.kind.collections";
    }

    @Override
    public Arrivals<ArrivingCollections.Arriving> arrivals() {
        return collections;
    }

    @Override
    public LineReader<ArrivingCollections.Arriving> reader(List<Line> lines) {
        Places.Known known = places.of(lines, "owner");
        Set<UUID> open = resources.open(lines.stream().flatMap(line -> line.references("resources").stream()).collect(Collectors.toSet()));
        return draft -> read(draft, known, open);
    }

    private ArrivingCollections.Arriving read(Draft draft, Places.Known known, Set<UUID> open) {
        Line line = draft.line();
        List<ResourceId> inside = line.references("resources").stream().filter(open::contains).map(ResourceId::new).toList();
        CollectionDetails details = new CollectionDetails(draft.atMost(CollectionDetails.MAX_TITLE, line.text("title"), "exchange.change.title"),
                draft.atMost(CollectionDetails.MAX_DESCRIPTION, line.text("description"), "exchange.change.description"));
        ArrivingCollections.Arriving collection = new ArrivingCollections.Arriving(new CollectionId(line.id()), line.slug(), known.owner(draft), known.base(draft), details, inside,
                line.date("createdAt", clock.instant()));
        if (collection.resources().size() < line.texts("resources").size()) {
            draft.changed("exchange.change.resources");
        }
        return collection;
    }
}
