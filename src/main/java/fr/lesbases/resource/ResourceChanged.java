package fr.lesbases.resource;

import fr.lesbases.common.ResourceId;

/** A resource, or who may do what with it, is different from what open pages show. Published in the transaction: listen after its commit. */
public record ResourceChanged(ResourceId id) {}
