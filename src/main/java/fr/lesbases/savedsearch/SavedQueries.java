package fr.lesbases.savedsearch;

import fr.lesbases.common.ProfileId;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.resource.ResourceSort;
import fr.lesbases.taxonomy.Vocabularies;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rows of saved searches. A query is kept as the parameters of its address; terms that are retired since fall away, as they do in an address. */
@Component
class SavedQueries {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<String>>> PARAMETERS = new TypeReference<>() {};

    private final JdbcClient database;
    private final Vocabularies vocabularies;

    SavedQueries(JdbcClient database, Vocabularies vocabularies) {
        this.database = database;
        this.vocabularies = vocabularies;
    }

    /** What makes it this search: the same whatever the order of its choices and of its results, and whichever page is looked at. */
    static String key(ResourceQuery query) {
        Map<String, List<String>> parameters = new TreeMap<>();
        query.withSort(ResourceSort.RELEVANCE).parameters().forEach((name, values) -> parameters.put(name, values.stream().sorted().toList()));
        return JSON.writeValueAsString(parameters);
    }

    /** @param where with its parameters, and what follows it */
    JdbcClient.MappedQuerySpec<SavedSearch> select(ProfileId person, String where, Map<String, ?> parameters) {
        return database.sql("select s.* from saved_search s where s.person = :person " + where).param("person", person.value()).params(parameters).query(this::read);
    }

    private SavedSearch read(ResultSet row, int index) throws SQLException {
        ResourceQuery query = ResourceQuery.read(JSON.readValue(row.getString("query"), PARAMETERS), vocabularies.all())
                .withSort(ResourceSort.of(row.getString("sort")).orElse(ResourceSort.RELEVANCE));
        return new SavedSearch(new SavedSearchId(row.getObject("id", UUID.class)), new SearchName(row.getString("name")), query, Alert.valueOf(row.getString("alert")),
                row.getTimestamp("saved").toInstant(), row.getTimestamp("seen").toInstant(), row.getTimestamp("told").toInstant());
    }
}
