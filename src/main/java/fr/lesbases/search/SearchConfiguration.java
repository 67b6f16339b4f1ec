package fr.lesbases.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.cfg.LuceneBackendSettings;
import org.hibernate.search.engine.cfg.BackendSettings;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells Hibernate Search our analysers. Folder and the rest: application.properties. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

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
}
