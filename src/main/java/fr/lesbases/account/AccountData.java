package fr.lesbases.account;

import java.time.Instant;
import java.util.Optional;

/** What is kept of an account, for its owner. Times are UTC. @param termsAccepted empty where they came with the first version and have not been asked yet */
public record AccountData(String email, Instant created, Optional<Instant> termsAccepted, Optional<Instant> lastSignIn) {}
