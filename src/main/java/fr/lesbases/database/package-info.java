/** Which installation this is: its data folder, and the embedded PostgreSQL where no other database is configured; and what several features ask of it alike. */
@ApplicationModule(allowedDependencies = {"common", "command"})
@NullMarked
package fr.lesbases.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
