package fr.lesbases.base;

import fr.lesbases.common.BaseId;

/** A base has another name, département or visibility from now on. Published in the transaction that changes it. */
public record BaseChanged(BaseId base) {}
