package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.server.VaadinSession;
import fr.lesbases.common.ResourceId;
import fr.lesbases.resource.block.Block;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The blocks a person copied last, in whatever tab: kept with their session. The browser's own clipboard holds only their token, so that nobody makes blocks out of what they paste. */
final class Clipboard {

    private static final int MOST = 5;

    private final Deque<Copied> copied = new ArrayDeque<>();

    /** @param source where they were copied */
    record Copied(String token, ResourceId source, List<Block> blocks) {}

    static Clipboard of(VaadinSession session) {
        Clipboard clipboard = session.getAttribute(Clipboard.class);
        if (clipboard == null) {
            clipboard = new Clipboard();
            session.setAttribute(Clipboard.class, clipboard);
        }
        return clipboard;
    }

    void put(Copied blocks) {
        copied.addFirst(blocks);
        if (copied.size() > MOST) {
            copied.removeLast();
        }
    }

    /** @param token empty for the latest */
    Optional<Copied> find(String token) {
        return copied.stream().filter(one -> token.isEmpty() || one.token().equals(token)).findFirst();
    }
}
