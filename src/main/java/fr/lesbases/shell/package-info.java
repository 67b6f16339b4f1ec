/** Main layout, home, help and legal pages, error views. */
@ApplicationModule(allowedDependencies = {"common", "access", "sitemap", "mail", "taxonomy", "search", "search :: ui", "ui", "account", "profile", "profile :: ui", "base", "base :: ui", "resource", "resource :: ui",
        "usage :: ui", "firstversion", "firstversion :: ui"})
@NullMarked
package fr.lesbases.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
