/** Sign-up, sign-in by link, sessions, the security configuration. */
@ApplicationModule(allowedDependencies = {"common", "access", "ui", "mail", "database"})
@NullMarked
package fr.lesbases.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
