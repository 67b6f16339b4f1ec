/** Outgoing mail: written from the French texts, sent after the transaction, kept for reading where no SMTP server is configured. */
@ApplicationModule(allowedDependencies = {"common", "access", "ui"})
@NullMarked
package fr.lesbases.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
