/** Searches that people keep, and are told of by mail when there is something new. */
@ApplicationModule(allowedDependencies = {"common", "access", "taxonomy", "search", "ui", "mail", "account", "profile", "profile :: ui", "base", "resource"})
@NullMarked
package fr.lesbases.savedsearch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
