package fr.lesbases.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads what the demonstration is made of. */
@Component
class DemoFiles {

    private static final YAMLMapper YAML = YAMLMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

    List<DemoPerson> people() throws IOException {
        return read("people", new TypeReference<>() {});
    }

    List<DemoBase> bases() throws IOException {
        return read("bases", new TypeReference<>() {});
    }

    List<DemoCollection> collections() throws IOException {
        return read("collections", new TypeReference<>() {});
    }

    DemoTies ties() throws IOException {
        return read("ties", new TypeReference<>() {});
    }

    DemoCrowd crowd() throws IOException {
        return read("crowd", new TypeReference<>() {});
    }

    /** The oldest first. */
    List<DemoResource> resources() throws IOException {
        Map<String, String> bases = new HashMap<>();
        bases().forEach(base -> base.resources().forEach(resource -> bases.put(resource, base.code())));
        List<DemoResource> resources = new ArrayList<>();
        for (Resource file : Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:demo/resources/*.yaml")).toList()) {
            try (InputStream content = file.getInputStream()) {
                String code = Objects.requireNonNull(file.getFilename()).replace(".yaml", "");
                resources.add(YAML.readValue(content, DemoResource.class).named(code, Optional.ofNullable(bases.get(code))));
            }
        }
        resources.sort(Comparator.comparing(DemoResource::published).thenComparing(DemoResource::title));
        return resources;
    }

    private static <T> T read(String name, TypeReference<T> type) throws IOException {
        try (InputStream content = new PathMatchingResourcePatternResolver().getResource("classpath:demo/" + name + ".yaml").getInputStream()) {
            return YAML.readValue(content, type);
        }
    }
}
