/** People of the first version, La Base, and what they made there: brought over from an export, as often as there is a newer one. */
@ApplicationModule(allowedDependencies = {"common", "command", "access", "taxonomy", "file", "file :: ui", "search", "ui", "account", "profile", "profile :: ui", "base", "base :: ui", "resource",
        "resource :: block", "resource :: ui", "collection", "collection :: ui", "follow", "savedsearch"})
@NullMarked
package fr.lesbases.firstversion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
