package fr.lesbases.account;

import java.time.Instant;
import java.util.Optional;

/** What is kept of an account, for its owner. Times are UTC. */
public record AccountData(String email, Instant created, Instant termsAccepted, Optional<Instant> lastSignIn) {}
