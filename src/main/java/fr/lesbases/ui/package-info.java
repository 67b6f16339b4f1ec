/** Shared components, and the places where features plug into each other's pages. */
@ApplicationModule(allowedDependencies = {"common", "access", "taxonomy"})
@NullMarked
package fr.lesbases.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
