/** Profiles: the personal page of one account. */
@ApplicationModule(allowedDependencies = {"common", "database", "access", "sitemap", "ui", "mail", "file", "file :: ui", "search", "search :: ui", "account"})
@NullMarked
package fr.lesbases.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
