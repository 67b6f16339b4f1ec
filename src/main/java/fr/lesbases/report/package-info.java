/** Telling the platform of a resource that is wrong, or should not be there. */
@ApplicationModule(allowedDependencies = {"common", "access", "ui", "mail", "account", "profile", "resource", "resource :: ui", "collection :: ui"})
@NullMarked
package fr.lesbases.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
