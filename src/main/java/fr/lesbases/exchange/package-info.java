/** What comes from other platforms as files. */
@ApplicationModule(allowedDependencies = {"common", "command", "taxonomy", "search", "account", "profile", "base", "resource", "resource :: block", "collection"})
@NullMarked
package fr.lesbases.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
