package fr.lesbases.base;

import fr.lesbases.common.BaseId;

/** A base is private from now on: nothing in it may stay public. Published in the transaction that hides it. */
public record BaseHidden(BaseId base) {}
