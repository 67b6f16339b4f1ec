package fr.lesbases.exchange;

import fr.lesbases.common.Arrivals;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.ResourceId;
import fr.lesbases.resource.ArrivingResources;
import fr.lesbases.resource.Content;
import fr.lesbases.taxonomy.Classification;
import fr.lesbases.taxonomy.TermRef;
import fr.lesbases.taxonomy.Vocabularies;
import fr.lesbases.taxonomy.Vocabulary;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(3)
class ResourcesFile implements CorpusFile<ArrivingResources.Arriving> {

    private final ArrivingResources resources;
    private final Vocabularies vocabularies;
    private final Places places;
    private final Clock clock;

    ResourcesFile(ArrivingResources resources, Vocabularies vocabularies, Places places, Clock clock) {
        this.resources = resources;
        this.vocabularies = vocabularies;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "corpus.jsonl";
    }

    @Override
    public String kind() {
        return "exchange.kind.resources";
    }

    @Override
    public Arrivals<ArrivingResources.Arriving> arrivals() {
        return resources;
    }

    @Override
    public LineReader<ArrivingResources.Arriving> reader(List<Line> lines) {
        Places.Known known = places.of(lines, "author");
        return draft -> read(draft, known);
    }

    private ArrivingResources.Arriving read(Draft draft, Places.Known known) {
        Line line = draft.line();
        String title = draft.atMost(Content.MAX_TITLE, line.text("title"), "exchange.change.title");
        String description = draft.atMost(Content.MAX_DESCRIPTION, line.firstText("description", "excerpt", "title").orElse(""), "exchange.change.description");
        Content content = new Content(title, description, Optional.empty(), new SectionedText(line.text("text")).blocks(draft));
        Classification classification = classification(draft);
        return new ArrivingResources.Arriving(new ResourceId(line.id()), line.slug(), known.owner(draft), known.base(draft), content, classification, line.count("views"),
                line.date("createdAt", clock.instant()));
    }

    /** @throws DomainException where too little is left of it for a public resource: PRODUCT §2 */
    private Classification classification(Draft draft) {
        List<TermRef> terms = new ArrayList<>();
        terms.addAll(terms(draft, Vocabulary.THEMES, "themes"));
        terms.addAll(terms(draft, Vocabulary.SUPPORTS, "supportTypes"));
        terms.addAll(terms(draft, Vocabulary.AUDIENCES, "targetAudiences"));
        Classification classification = new Classification(terms);
        if (!vocabularies.problems(classification).isEmpty()) {
            throw new DomainException("exchange.skip.classification");
        }
        return classification;
    }

    private List<TermRef> terms(Draft draft, String vocabulary, String field) {
        List<String> codes = draft.line().texts(field);
        List<TermRef> known = codes.stream().map(code -> new TermRef(vocabulary, code)).filter(term -> vocabularies.find(term).isPresent()).toList();
        if (known.size() < codes.size()) {
            draft.changed("exchange.change.terms");
        }
        int max = vocabularies.get(vocabulary).max();
        if (known.size() > max) {
            draft.changed("exchange.change.tooManyTerms");
        }
        return known.stream().limit(max).toList();
    }
}
