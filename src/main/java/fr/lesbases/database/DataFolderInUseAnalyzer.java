package fr.lesbases.database;

import fr.lesbases.common.Texts;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence why a second instance does not start, instead of a stack trace. Named in META-INF/spring.factories. */
class DataFolderInUseAnalyzer extends AbstractFailureAnalyzer<DataFolderInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataFolderInUse cause) {
        return new FailureAnalysis(Texts.get("database.folder.inUse", cause.folder()), Texts.get("database.folder.inUse.action"), cause);
    }
}
