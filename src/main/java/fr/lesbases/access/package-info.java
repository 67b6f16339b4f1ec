/** Who is looking, and the keys they hold. */
@ApplicationModule(allowedDependencies = {"common"})
@NullMarked
package fr.lesbases.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
