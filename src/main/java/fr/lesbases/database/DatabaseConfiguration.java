package fr.lesbases.database;

import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The embedded database where no other is configured. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    Installation installation(InstallationProperties properties, Environment environment) {
        return properties.installation(NoOtherDatabase.isTrue(environment));
    }

    @Bean
    @Conditional(NoOtherDatabase.class)
    @ConditionalOnWebApplication
    JdbcConnectionDetails embeddedDatabase(InstallationProperties properties) {
        return EmbeddedDatabase.start(properties);
    }

    @Bean
    @Conditional(NoOtherDatabase.class)
    @ConditionalOnNotWebApplication
    JdbcConnectionDetails embeddedDatabaseOfCommand(InstallationProperties properties) {
        return EmbeddedDatabase.startOrJoin(properties);
    }
}
