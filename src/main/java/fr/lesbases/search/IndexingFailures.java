package fr.lesbases.search;

import java.io.IOException;
import org.hibernate.search.engine.reporting.EntityIndexingFailureContext;
import org.hibernate.search.engine.reporting.FailureContext;
import org.hibernate.search.engine.reporting.FailureHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What could not be indexed in the background: it stays in the database and is tried again. A cluster that does not answer fails many changes, and each is worth a line only. */
class IndexingFailures implements FailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(IndexingFailures.class);

    /** Hibernate Search gives up; {@link WaitingChanges} does not, and why it failed was told each time. */
    private static final String GIVEN_UP = "HSEARCH850003";

    @Override
    public void handle(FailureContext context) {
        Throwable failure = context.throwable();
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof IOException) {
            LOG.warn("Not indexed for now, OpenSearch can't be reached: {}", cause.getMessage());
        } else if (!String.valueOf(failure.getMessage()).startsWith(GIVEN_UP)) {
            LOG.error("Not indexed: {}", context.failingOperation(), failure);
        }
    }

    @Override
    public void handle(EntityIndexingFailureContext context) {
        handle((FailureContext) context);
    }
}
