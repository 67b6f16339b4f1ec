package fr.lesbases.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties {@code lesbases.data}, {@code lesbases.demo} and {@code lesbases.postgres-software}.
 *
 * @param data folder of files, index and embedded database; made where it is missing
 * @param demo demonstration content; where absent, on with the embedded database and off with another
 * @param postgresSoftware folder the embedded PostgreSQL's programs are unpacked to, some 60 MB; where absent {@code postgres-software} in the data folder
 */
@ConfigurationProperties("lesbases")
record InstallationProperties(@DefaultValue("./data") Path data, @Nullable Boolean demo, @Nullable Path postgresSoftware) {

    InstallationProperties {
        data = data.toAbsolutePath().normalize();
        postgresSoftware = postgresSoftware == null ? data.resolve("postgres-software") : postgresSoftware.toAbsolutePath().normalize();
    }

    Installation installation(boolean embedded) {
        return new Installation(data, embedded, demo == null ? embedded : demo);
    }
}
