package fr.lesbases.base;

import fr.lesbases.common.BaseId;

/** A base has another name from now on. Published in the transaction that changes it. */
public record BaseRenamed(BaseId base) {}
