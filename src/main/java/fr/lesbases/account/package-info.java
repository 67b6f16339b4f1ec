/** Sign-up, sign-in by link, sessions, mail, the security configuration. */
@ApplicationModule(allowedDependencies = {"common", "access", "ui"})
@NullMarked
package fr.lesbases.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
