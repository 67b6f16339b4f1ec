package fr.lesbases.resource;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Values of {@link ResourceFacet}s that narrow a search: by facet, known ones only, at most {@value ResourceQuery#MAX_CHOSEN} each, no facet without any. */
public record FacetChoices(Map<ResourceFacet, List<String>> values) {

    public static final FacetChoices NONE = new FacetChoices(Map.of());

    public FacetChoices {
        Map<ResourceFacet, List<String>> known = new EnumMap<>(ResourceFacet.class);
        values.forEach((facet, codes) -> {
            List<String> wanted = codes.stream().filter(facet::isKnown).distinct().limit(ResourceQuery.MAX_CHOSEN).toList();
            if (!wanted.isEmpty()) {
                known.put(facet, wanted);
            }
        });
        values = Collections.unmodifiableMap(known);
    }

    /** @param parameters the values of one, by its name */
    static FacetChoices read(Function<String, Stream<String>> parameters) {
        Map<ResourceFacet, List<String>> values = new EnumMap<>(ResourceFacet.class);
        for (ResourceFacet facet : ResourceFacet.values()) {
            values.put(facet, parameters.apply(facet.parameter()).toList());
        }
        return new FacetChoices(values);
    }

    public List<String> of(ResourceFacet facet) {
        return values.getOrDefault(facet, List.of());
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    int size() {
        return values.values().stream().mapToInt(List::size).sum();
    }

    FacetChoices with(ResourceFacet facet, String code) {
        return with(facet, Stream.concat(of(facet).stream(), Stream.of(code)).toList());
    }

    FacetChoices without(ResourceFacet facet, String code) {
        return with(facet, of(facet).stream().filter(one -> !one.equals(code)).toList());
    }

    FacetChoices without(ResourceFacet facet) {
        return with(facet, List.of());
    }

    private FacetChoices with(ResourceFacet facet, List<String> codes) {
        Map<ResourceFacet, List<String>> changed = new EnumMap<>(ResourceFacet.class);
        changed.putAll(values);
        changed.put(facet, codes);
        return new FacetChoices(changed);
    }
}
