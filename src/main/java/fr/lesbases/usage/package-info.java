/** What is searched for on the site, and what finds nothing: counted without people, for the staff. */
@ApplicationModule(allowedDependencies = {"common", "access", "search", "search :: ui", "ui"})
@NullMarked
package fr.lesbases.usage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
