package fr.lesbases.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import java.sql.SQLException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the log says of what nobody caught. */
@ExtendWith(OutputCaptureExtension.class)
class FaultsTest {

    @Test
    void whoLeavesIsNoFault(CapturedOutput log) {
        new Faults().error(new ErrorEvent(new ClientAbortException(new IOException("Broken pipe"))));
        assertThat(log).doesNotContain("fault");
    }

    @ParameterizedTest
    @ValueSource(strings = {"22021", "22P05"})
    void aCharacterThatNoTextCanHoldIsRefusedAndNoFault(String state, CapturedOutput log) {
        new Faults().error(new ErrorEvent(new IllegalStateException(new SQLException("invalid byte sequence", state))));
        assertThat(log).doesNotContain("fault");
    }

    @Test
    void theRestIsLoggedUnderANumber(CapturedOutput log) {
        new Faults().error(new ErrorEvent(new IllegalStateException("no such thing")));
        assertThat(log).containsPattern("fault [A-Z2-9]{8}").contains("no such thing");
    }
}
