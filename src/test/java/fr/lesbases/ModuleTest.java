package fr.lesbases;

import fr.lesbases.resource.Shelf;
import org.springframework.beans.factory.annotation.Autowired;

/** A service with its database and index, without a screen. Not transactional: indexing and events happen on commit, so tests commit and use people and names of their own. */
@ApplicationTest
public abstract class ModuleTest {

    @Autowired
    protected Cast cast;
    @Autowired
    protected Shelf shelf;
}
