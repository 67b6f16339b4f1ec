package fr.lesbases.resource;

import fr.lesbases.common.ResourceId;

/** Something about a resource is different from what open pages show. Published in the transaction: listen after its commit. */
public record ResourceChanged(ResourceId id, What what) {

    public enum What {
        /** The working copy. */
        CONTENT,
        /** State, indexation, licence, address. */
        PUBLICATION,
        /** Who may read or edit it. */
        RIGHTS
    }
}
