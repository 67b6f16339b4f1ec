package fr.lesbases.database;

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
    JdbcConnectionDetails embeddedDatabase(InstallationProperties properties) {
        return EmbeddedDatabase.start(properties);
    }

}
