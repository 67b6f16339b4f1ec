package fr.lesbases.access;

import fr.lesbases.common.DomainException;

/** The viewer knows of the thing but may not do this to it. */
public class AccessDenied extends DomainException {

    public AccessDenied() {
        super("access.denied");
    }
}
