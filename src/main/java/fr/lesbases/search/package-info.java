/** Analysers, query building blocks, facets, and the search page whose tabs features bring. */
@ApplicationModule(allowedDependencies = {"common", "access", "taxonomy", "ui", "command"})
@NullMarked
package fr.lesbases.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
