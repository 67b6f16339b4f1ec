package fr.lesbases.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
        try (InputStream content = new PathMatchingResourcePatternResolver().getResource("classpath:demo/people.yaml").getInputStream()) {
            return YAML.readValue(content, new TypeReference<List<DemoPerson>>() {});
        }
    }

    /** The oldest first. */
    List<DemoResource> resources() throws IOException {
        List<DemoResource> resources = new ArrayList<>();
        for (Resource file : Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:demo/resources/*.yaml")).toList()) {
            try (InputStream content = file.getInputStream()) {
                resources.add(YAML.readValue(content, DemoResource.class));
            }
        }
        resources.sort(Comparator.comparing(DemoResource::published).thenComparing(DemoResource::title));
        return resources;
    }
}
