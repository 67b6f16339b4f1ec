/** Stored files and images, and the gate every download passes. */
@ApplicationModule(allowedDependencies = {"common", "access"})
@NullMarked
package fr.lesbases.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
