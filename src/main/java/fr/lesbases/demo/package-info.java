/** The demonstration content, made through the same services as a person. */
@ApplicationModule(allowedDependencies = {"common", "access", "database", "taxonomy", "file", "account", "mail", "profile", "base", "resource", "resource :: block", "collection", "follow", "command"})
@NullMarked
package fr.lesbases.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
