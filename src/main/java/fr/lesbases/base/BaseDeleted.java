package fr.lesbases.base;

import fr.lesbases.common.BaseId;

/** A base is in the corbeille, and what is in it goes along. Published in the transaction that deletes it. */
public record BaseDeleted(BaseId base) {}
