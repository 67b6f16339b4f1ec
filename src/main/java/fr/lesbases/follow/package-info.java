/** Following bases and people, and what is new there. */
@ApplicationModule(allowedDependencies = {"common", "access", "ui", "profile", "profile :: ui", "base", "base :: ui", "resource"})
@NullMarked
package fr.lesbases.follow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
