/** Collections: ordered folders of one's own and others' resources, and others' collections that are kept. */
@ApplicationModule(allowedDependencies = {"common", "database", "access", "account", "sitemap", "taxonomy", "file", "file :: ui", "search", "search :: ui", "ui", "profile", "profile :: ui", "base", "base :: ui",
        "resource", "resource :: ui"})
@NullMarked
package fr.lesbases.collection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
