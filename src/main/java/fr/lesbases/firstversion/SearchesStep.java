package fr.lesbases.firstversion;

import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.resource.ResourceSort;
import fr.lesbases.savedsearch.SavedSearchId;
import fr.lesbases.savedsearch.SavedSearchTransfer;
import fr.lesbases.savedsearch.SearchName;
import fr.lesbases.taxonomy.Classification;
import fr.lesbases.taxonomy.TermRef;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Searches for resources that people kept. */
@Component
@Order(8)
class SearchesStep implements Step {

    private static final JsonMapper JSON = new JsonMapper();

    private final Stage stage;
    private final Ties ties;
    private final Places places;
    private final Tags tags;
    private final TagUses uses;
    private final SavedSearchTransfer searches;

    SearchesStep(Stage stage, Ties ties, Places places, Tags tags, TagUses uses, SavedSearchTransfer searches) {
        this.stage = stage;
        this.ties = ties;
        this.places = places;
        this.tags = tags;
        this.uses = uses;
        this.searches = searches;
    }

    @Override
    public String name() {
        return "savedSearches";
    }

    @Override
    public void run(Run run) {
        stage.forEach(Model.SEARCH, search -> {
            run.each(run.tally(this), search.pk(), () -> keep(search, run));
        });
    }

    private void keep(DumpObject search, Run run) {
        Report.Tally tally = run.tally(this);
        Optional<ProfileId> person = places.person(search.reference("user"));
        Optional<String> absence = person.isEmpty() ? Optional.of("firstversion.skip.target") : places.absence(person.get(), run.dry());
        if (absence.isPresent()) {
            tally.skipped(search.pk(), absence.get());
        } else if (!search.text("data_type").equals("resources")) {
            tally.skipped(search.pk(), "firstversion.skip.searchOfBases");
        } else {
            Set<String> changes = new LinkedHashSet<>();
            JsonNode asked = asked(search);
            ResourceQuery query = query(new DumpObject(search.model(), search.pk(), asked), changes);
            // what is left of it would look for everything
            boolean emptied = query.words().isBlank() && query.chosen().equals(Classification.EMPTY) && (!asked.isObject() || !changes.isEmpty());
            if (emptied) {
                tally.skipped(search.pk(), "firstversion.skip.searchNothing");
                return;
            }
            String typed = Limits.oneLine(search.text("name"));
            SearchName name = SearchName.of(typed.isEmpty() ? Texts.get("firstversion.unnamedSearch") : typed);
            SavedSearchId id = new SavedSearchId(UUID.nameUUIDFromBytes(("la-base/" + Model.SEARCH + "/" + search.pk()).getBytes(StandardCharsets.UTF_8)));
            ties.tie(Model.SEARCH, search.pk(), Kind.SEARCH, id.value(), tally, run.dry(),
                    () -> searches.keep(id, person.get(), name, query) ? Optional.empty() : Optional.of("firstversion.skip.searchThere"));
            changes.forEach(change -> tally.adjusted(search.pk(), change));
        }
    }

    /** Some exports have it as the text of an object. */
    private static JsonNode asked(DumpObject search) {
        JsonNode query = search.fields().path("query");
        try {
            return query.isString() ? JSON.readTree(query.asString()) : query;
        } catch (JacksonException none) {
            return query;
        }
    }

    private ResourceQuery query(DumpObject query, Set<String> changes) {
        List<String> asked = query.references("tags");
        List<Tags.Used> known = uses.of(asked);
        Set<TermRef> terms = known.stream().flatMap(tag -> tags.terms(tag).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        if (known.size() < asked.size() || known.stream().anyMatch(tag -> tags.terms(tag).isEmpty())) {
            changes.add("firstversion.change.searchTags");
        }
        long vocabularies = terms.stream().map(TermRef::vocabulary).distinct().count();
        // ours is OR within a vocabulary and AND across
        boolean other = query.text("tag_operator").equals("OR") ? vocabularies > 1 : terms.size() > vocabularies;
        if (other) {
            changes.add("firstversion.change.searchOperator");
        }
        ResourceSort sort = query.text("order_by").equals("-modified") || query.text("order_by").equals("-created") ? ResourceSort.NEWEST : ResourceSort.RELEVANCE;
        return new ResourceQuery(query.text("text"), new Classification(List.copyOf(terms)), ResourceQuery.ALL.also(), sort, 1);
    }
}
