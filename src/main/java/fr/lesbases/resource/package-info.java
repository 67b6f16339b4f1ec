/** Resources: pages made of blocks, owned by a profile or a base. */
@ApplicationModule(allowedDependencies = {"common", "database", "access", "sitemap", "taxonomy", "link", "file", "file :: ui", "search", "search :: ui", "ui", "mail", "account", "profile", "profile :: ui", "base", "base :: ui"})
@NullMarked
package fr.lesbases.resource;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
