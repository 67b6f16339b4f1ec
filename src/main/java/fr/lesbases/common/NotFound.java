package fr.lesbases.common;

/** There is no such thing, or nothing the viewer may know of: a 404 in the layout. */
public class NotFound extends DomainException {

    public NotFound(String key, Object... args) {
        super(key, args);
    }
}
