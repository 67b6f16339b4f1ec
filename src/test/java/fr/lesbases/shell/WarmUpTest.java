package fr.lesbases.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.HttpTest;
import org.junit.jupiter.api.Test;

class WarmUpTest extends HttpTest {

    @Test
    void itFollowsTheLinksOfTheSiteAndEnds() throws Exception {
        // More pages than it begins with: those of what is found there, and no more of them than it means to
        assertThat(new WarmUp().follow("http://127.0.0.1:" + port)).isGreaterThan(20).isLessThanOrEqualTo(WarmUp.PAGES);
    }
}
