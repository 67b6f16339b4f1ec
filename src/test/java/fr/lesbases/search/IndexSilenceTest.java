package fr.lesbases.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.api.Test;

class IndexSilenceTest {

    @Test
    void whereTheIndexGivesNoAnswerThereIsAnother() {
        assertThat(IndexSilence.otherwise(() -> "une réponse", "rien")).isEqualTo("une réponse");
        assertThat(IndexSilence.<String>otherwise(() -> {
            throw new SearchException(new IOException("Connection refused"));
        }, "rien")).isEqualTo("rien");
    }

    @Test
    void anyOtherFailureIsOne() {
        assertThatThrownBy(() -> IndexSilence.otherwise(() -> {
            throw new IllegalStateException("no index");
        }, "rien")).isInstanceOf(IllegalStateException.class);
    }
}
