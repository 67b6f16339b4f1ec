package fr.lesbases.base;

import fr.lesbases.common.BaseId;

/** A base is back, and what went into the corbeille with it. Published in the transaction that restores it. */
public record BaseRestored(BaseId base) {}
