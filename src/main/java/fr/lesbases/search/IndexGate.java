package fr.lesbases.search;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Whether there is an index to ask and to write: a cluster may not answer when we start. */
interface IndexGate {

    /** A folder is always there. */
    IndexGate OPEN = () -> CompletableFuture.completedStage(null);

    /** @return when the index is there, of our fields; never with a failure */
    CompletionStage<Void> opened();

    default boolean isOpen() {
        return opened().toCompletableFuture().isDone();
    }
}
