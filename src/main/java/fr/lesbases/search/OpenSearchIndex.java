package fr.lesbases.search;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.backend.elasticsearch.cfg.ElasticsearchBackendSettings;
import org.hibernate.search.backend.elasticsearch.cfg.ElasticsearchIndexSettings;
import org.hibernate.search.backend.elasticsearch.client.rest4.cfg.ClientRest4ElasticsearchBackendClientSettings;
import org.hibernate.search.engine.cfg.BackendSettings;
import org.hibernate.search.engine.cfg.EngineSettings;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The index in a cluster of OpenSearch, which several servers share (decision 0020). What else is said of it: application-opensearch.properties. */
@Configuration(proxyBeanMethods = false)
@Profile(OpenSearchIndex.PROFILE)
class OpenSearchIndex {

    static final String PROFILE = "opensearch";

    /** @param version of fields and analysers: part of the names, so that a new one is built beside the old one */
    @Bean
    static HibernatePropertiesCustomizer openSearch(@Value("${lesbases.search.version}") String version, OpenSearchGate gate) {
        ElasticsearchAnalysisConfigurer analysis = node -> {
            OpenSearchSteps steps = new OpenSearchSteps(node);
            steps.analyzer(Analyzers.STEMMED, FrenchWords.STEMMED);
            steps.analyzer(Analyzers.WRITTEN, FrenchWords.WRITTEN);
            steps.analyzer(Analyzers.BEGINNINGS, FrenchWords.BEGINNINGS);
            steps.analyzer(Analyzers.RUN_TOGETHER, FrenchWords.RUN_TOGETHER);
            node.normalizer(Analyzers.SORTED).custom().tokenFilters("lowercase", "asciifolding");
        };
        return properties -> {
            properties.put(BackendSettings.backendKey(ElasticsearchIndexSettings.ANALYSIS_CONFIGURER), analysis);
            properties.put(BackendSettings.backendKey(ElasticsearchBackendSettings.LAYOUT_STRATEGY), BeanReference.ofInstance(new OpenSearchNames(version)));
            properties.put(BackendSettings.backendKey(ClientRest4ElasticsearchBackendClientSettings.CLIENT_CONFIGURER), BeanReference.ofInstance(gate));
            properties.put(EngineSettings.BACKGROUND_FAILURE_HANDLER, BeanReference.ofInstance(new IndexingFailures()));
        };
    }

    /** Change and what is to be indexed are one commit: a server that is killed leaves no doubt. */
    @Bean
    static IndexMarker indexMarker() {
        return new IndexMarker() {
            @Override
            public boolean open() {
                return false;
            }

            @Override
            public void trust() {
            }

            @Override
            public boolean isLeftOpen() {
                return false;
            }

            @Override
            public void remove() {
            }
        };
    }

    /** It is the lock as well: all may write the index, one rebuilds it. */
    @Bean
    static RebuildBookmarkRow rebuildBookmark(JdbcClient database) {
        return new RebuildBookmarkRow(database);
    }

    @Bean
    static OpenSearchGate indexGate(ObjectProvider<EntityManagerFactory> entities) {
        return new OpenSearchGate(entities);
    }

    @Bean
    static WaitingChanges indexQueue(JdbcClient database, EntityManagerFactory entities, IndexGate gate) {
        return new WaitingChanges(database, entities, gate);
    }

    @Bean
    static FacetCounts facetCounts() {
        return new AskedFacetCounts();
    }
}
