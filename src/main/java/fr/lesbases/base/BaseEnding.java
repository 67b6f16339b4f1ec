package fr.lesbases.base;

import fr.lesbases.common.BaseId;

/** A base is about to be gone for good: what is in it must be gone before. Published in the transaction that removes it. */
public record BaseEnding(BaseId base) {}
