package fr.lesbases.account;

import fr.lesbases.common.EmailAddress;

/** Somebody asked for a sign-in link; whether the address has an account is found out later, so that the answer takes the same time. */
record LinkRequested(EmailAddress email, ReturnPath then) {}
