package fr.lesbases.collection;

import fr.lesbases.common.Page;

/** What a search for collections found, among what the viewer may read. @param approximate true where none has the words and these have nearly the same */
public record CollectionHits(Page<CollectionHit> page, boolean approximate) {}
