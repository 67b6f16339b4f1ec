package fr.lesbases.base;

import fr.lesbases.common.BaseId;

/** People came into a base, left it, or have another role: what their open pages may show has changed. Published in the transaction that does it. */
public record MembersChanged(BaseId base) {}
