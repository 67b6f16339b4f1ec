/** Tasks run from the command line against the same database, one class each. */
@ApplicationModule(allowedDependencies = {"common"})
@NullMarked
package fr.lesbases.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
