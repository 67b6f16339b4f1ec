package fr.lesbases.search;

import java.nio.file.Path;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.cfg.LuceneBackendSettings;
import org.hibernate.search.engine.cfg.BackendSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The index as a folder of this machine, which this process alone writes. What else is said of it: application.properties. */
@Configuration(proxyBeanMethods = false)
@Profile("!" + OpenSearchIndex.PROFILE)
class LuceneIndex {

    private static final String FOLDER = "${spring.jpa.properties.hibernate.search.backend.directory.root}";

    /** @param marker unused: asked for here so that it is made before the index, and so ends after it */
    @Bean
    static HibernatePropertiesCustomizer frenchAnalysis(IndexMarker marker) {
        LuceneAnalysisConfigurer analysis = context -> {
            context.analyzer(Analyzers.STEMMED).instance(French.STEMMED);
            context.analyzer(Analyzers.WRITTEN).instance(French.WRITTEN);
            context.analyzer(Analyzers.BEGINNINGS).instance(French.BEGINNINGS);
            context.analyzer(Analyzers.RUN_TOGETHER).instance(French.RUN_TOGETHER);
            context.normalizer(Analyzers.SORTED).custom().tokenFilter("lowercase").tokenFilter("asciiFolding");
        };
        return properties -> properties.put(BackendSettings.backendKey(LuceneBackendSettings.ANALYSIS_CONFIGURER), analysis);
    }

    @Bean
    static IndexMarkerFile indexMarker(@Value(FOLDER) Path folder, RebuildBookmark bookmark) {
        return new IndexMarkerFile(folder, bookmark);
    }

    @Bean
    static RebuildBookmark rebuildBookmark(@Value(FOLDER) Path folder) {
        return new RebuildBookmarkFile(folder);
    }

    @Bean
    static IndexLock indexLock(@Value(FOLDER) Path folder) {
        return new LuceneLock(folder);
    }

    @Bean
    static IndexQueue indexQueue() {
        return IndexQueue.NONE;
    }

    @Bean
    static FacetCounts facetCounts() {
        return new LuceneFacetCounts();
    }

    @Bean
    static IndexGate indexGate() {
        return IndexGate.OPEN;
    }
}
