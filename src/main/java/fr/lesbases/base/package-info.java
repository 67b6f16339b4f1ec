/** Bases: spaces several people publish and produce in together, with their members. */
@ApplicationModule(allowedDependencies = {"common", "database", "access", "sitemap", "file", "file :: ui", "search", "search :: ui", "ui", "mail", "account", "profile", "profile :: ui"})
@NullMarked
package fr.lesbases.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
