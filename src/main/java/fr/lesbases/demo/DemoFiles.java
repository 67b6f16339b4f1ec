package fr.lesbases.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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

    List<DemoPerson> people() {
        return read("people", new TypeReference<>() {});
    }

    List<DemoBase> bases() {
        return read("bases", new TypeReference<>() {});
    }

    List<DemoCollection> collections() {
        return read("collections", new TypeReference<>() {});
    }

    DemoTies ties() {
        return read("ties", new TypeReference<>() {});
    }

    DemoCrowd crowd() {
        return read("crowd", new TypeReference<>() {});
    }

    /** The oldest first. */
    List<DemoResource> resources() {
        Map<String, String> bases = new HashMap<>();
        bases().forEach(base -> base.resources().forEach(resource -> bases.put(resource, base.code())));
        List<DemoResource> resources = new ArrayList<>();
        for (Resource file : files("resources/*")) {
            String code = Objects.requireNonNull(file.getFilename()).replace(".yaml", "");
            resources.add(read(file, new TypeReference<DemoResource>() {}).named(code, Optional.ofNullable(bases.get(code))));
        }
        resources.sort(Comparator.comparing(DemoResource::published).thenComparing(DemoResource::title));
        return resources;
    }

    private static <T> T read(String name, TypeReference<T> type) {
        return read(files(name)[0], type);
    }

    private static Resource[] files(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath:demo/" + pattern + ".yaml");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static <T> T read(Resource file, TypeReference<T> type) {
        try (InputStream content = file.getInputStream()) {
            return YAML.readValue(content, type);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
