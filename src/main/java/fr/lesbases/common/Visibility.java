package fr.lesbases.common;

/** Publique: every visitor. Privée: those with rights only. */
public enum Visibility {
    PUBLIC, PRIVATE
}
