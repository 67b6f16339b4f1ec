package fr.lesbases.resource.ui;

import com.vaadin.flow.component.UI;
import fr.lesbases.common.DomainException;
import fr.lesbases.resource.Duplicate;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/** Where duplicates are looked for while somebody writes: on threads of its own, so that no keystroke waits for it. */
@Component
public class DuplicateLookout implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DuplicateLookout.class);
    /** Of quiet before it looks: what is being typed is not settled. */
    static final int SETTLED_MS = 800;
    private static final int THREADS = 2;

    private final ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(THREADS, new CustomizableThreadFactory("duplicates-"));

    DuplicateLookout() {
        threads.setRemoveOnCancelPolicy(true);
        threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Asks a little later, as the viewer of now, and tells the answer with the page's lock. @return what calls it off where it has not begun */
    Future<?> look(UI ui, Supplier<List<Duplicate>> question, Consumer<List<Duplicate>> answered) {
        return threads.schedule(new DelegatingSecurityContextRunnable(() -> {
            try {
                List<Duplicate> found = question.get();
                ui.accessLater(() -> answered.accept(found), () -> { }).run();
            } catch (DomainException gone) {
                LOG.debug("The resource can no longer be edited", gone);
            } catch (RuntimeException e) {
                LOG.warn("Duplicates could not be looked for", e);
            }
        }), SETTLED_MS, TimeUnit.MILLISECONDS);
    }

    /** Nothing is lost with it. */
    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
