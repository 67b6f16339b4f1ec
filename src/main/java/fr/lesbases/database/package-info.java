/** The embedded PostgreSQL, where no other database is configured. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.lesbases.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
