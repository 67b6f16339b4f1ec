package fr.lesbases.search;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;

/** What the indexes are called in a cluster that may hold others' too: {@code lesbases-4-resource-000001}, asked by aliases as the library wants it. */
final class OpenSearchNames implements IndexLayoutStrategy {

    private static final Pattern NAME = Pattern.compile("lesbases-.+?-(?<kind>[^-]+)-\\d+");

    private final String version;

    OpenSearchNames(String version) {
        this.version = version;
    }

    @Override
    public String createInitialElasticsearchIndexName(String kind) {
        return name(kind) + "-000001";
    }

    @Override
    public String createWriteAlias(String kind) {
        return name(kind) + "-write";
    }

    @Override
    public String createReadAlias(String kind) {
        return name(kind) + "-read";
    }

    @Override
    public String extractUniqueKeyFromHibernateSearchIndexName(String kind) {
        return kind.toLowerCase(Locale.ROOT);
    }

    @Override
    public String extractUniqueKeyFromElasticsearchIndexName(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches() ? parts.group("kind") : name;
    }

    private String name(String kind) {
        return "lesbases-" + version + "-" + kind.toLowerCase(Locale.ROOT);
    }
}
