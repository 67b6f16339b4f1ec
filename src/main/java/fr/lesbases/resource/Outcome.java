package fr.lesbases.resource;

/** What became of an {@link Edit}. */
public sealed interface Outcome {

    /** @param undo the edit that takes it back */
    record Applied(Content content, Edit undo) implements Outcome {}

    /** It was so already, or what it was about is gone: nothing to do. */
    record Unchanged(Content content) implements Outcome {}

    /** Somebody else changed the same thing meanwhile. Nothing is stored; {@code content} holds theirs, the edit holds the editor's own. */
    record Conflict(Content content, Edit refused) implements Outcome {}
}
