package fr.lesbases.resource;

/** Brouillon (never published), Publique, Privée: PRODUCT §2. */
public enum State {
    DRAFT, PUBLIC, PRIVATE
}
