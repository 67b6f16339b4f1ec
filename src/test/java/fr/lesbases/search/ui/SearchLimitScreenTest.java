package fr.lesbases.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import fr.lesbases.ScreenTest;
import fr.lesbases.common.TravelClock;
import fr.lesbases.search.IndexAtStart;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Too many searches within the live page, which ask for no address of their own. */
class SearchLimitScreenTest extends ScreenTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

    @Autowired
    private List<SearchTab> tabs;
    @Autowired
    private IndexAtStart index;

    @Test
    void thePageSaysSoInThePlaceOfResultsUntilItMaySearchAgain() {
        TravelClock clock = new TravelClock();
        SearchView view = new SearchView(tabs, List.of(), index, new SearchLimit(2, clock));
        SearchTab tab = tabs.getFirst();
        UI.getCurrent().add(view);
        clock.at(NOW, () -> {
            view.show(tab);
            view.show(tab);
            assertThat(find(SilenceNotice.class).all()).isEmpty();
            assertThat(find(ResultsGrid.class).all()).hasSize(1);

            view.show(tab);
            assertThat(words(find(SilenceNotice.class).single())).contains("Beaucoup de recherches sont venues de votre réseau", "Attendez 30 minutes", "Réessayer");
            assertThat(view.getPageTitle()).isEqualTo("Beaucoup de recherches à la suite");
            assertThat(find(ResultsGrid.class).all()).isEmpty();
        });
        clock.at(NOW.plus(Duration.ofMinutes(31)), () -> view.show(tab));
        assertThat(find(SilenceNotice.class).all()).isEmpty();
        assertThat(find(ResultsGrid.class).all()).hasSize(1);
    }
}
