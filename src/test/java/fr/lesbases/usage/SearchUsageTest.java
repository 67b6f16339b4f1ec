package fr.lesbases.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.common.Paris;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/** What is kept of searches, for how long, and who sees it. */
class SearchUsageTest extends ModuleTest {

    private static final String KIND = "ressources";
    private static final UsageQuery WEEK = UsageQuery.FIRST.with(UsageQuery.Period.WEEK);

    @Autowired
    private SearchCounter counter;
    @Autowired
    private SearchRows rows;
    @Autowired
    private SearchUsage usage;
    @Autowired
    private Forgetting forgetting;
    @Autowired
    private UsageDownload download;
    @Autowired
    private JdbcClient database;
    @Autowired
    private Clock clock;

    private Cast.Player staff;
    private LocalDate today;

    @BeforeEach
    void begin() {
        counter.write();
        database.sql("delete from search_use").update();
        staff = cast.staff();
        today = LocalDate.ofInstant(clock.instant(), Paris.ZONE);
    }

    @Test
    void searchesAreCountedByDayWordsAndKindAndByWhetherTheyFoundSomething() {
        counter.searched(KIND, "Bricolage", true);
        counter.searched(KIND, "bricolage ", false);
        counter.searched("bases", "bricolage", true);
        assertThat(kept()).as("not before they are written down").isEmpty();
        counter.write();
        counter.searched(KIND, "BRICOLAGE", true);
        counter.write();
        assertThat(kept()).containsExactly(today + " bases bricolage 1 0", today + " ressources bricolage 3 1");
    }

    @Test
    void theStaffsOwnAreNot() {
        cast.as(staff, () -> counter.searched(KIND, "bricolage", true));
        cast.as(cast.somebody(), () -> counter.searched(KIND, "jardinage", true));
        counter.write();
        assertThat(kept()).containsExactly(today + " ressources jardinage 1 0");
    }

    @Test
    void whatMayBeAboutAPersonIsANumberAlone() {
        counter.searched(KIND, "jeanne.martin@exemple.fr", false);
        counter.searched("profils", "Jeanne Martin", true);
        counter.write();
        assertThat(kept()).containsExactly(today + " profils  1 0", today + " ressources  1 1");
        assertThat(everything()).doesNotContainIgnoringCase("jeanne");
    }

    @Test
    void theMostFrequentComeFirstAndRareWordsAreShownToNobody() {
        add(today, "tableur", 5, 0);
        add(today.minusDays(1), "tableur", 2, 1);
        add(today, "couture", 4, 4);
        add(today, "secret", 2, 2);
        assertThat(rows(WEEK)).containsExactly(new UsageRow(KIND, "tableur", 7, 1), new UsageRow(KIND, "couture", 4, 4));
        assertThat(rows(WEEK.withMissedOnly(true))).extracting(UsageRow::words).containsExactly("couture", "tableur");
        assertThat(cast.ask(staff, () -> usage.count(WEEK))).isEqualTo(2);
        assertThat(cast.ask(staff, () -> usage.totals(WEEK))).isEqualTo(new SearchUsage.Totals(13, 7, 2));
    }

    @Test
    void aPeriodCountsFromTodayBackwards() {
        add(today.minusDays(6), "tableur", 3, 0);
        add(today.minusDays(7), "couture", 3, 0);
        add(today.minusDays(364), "poterie", 3, 0);
        assertThat(rows(WEEK)).extracting(UsageRow::words).containsExactly("tableur");
        assertThat(rows(UsageQuery.FIRST)).extracting(UsageRow::words).containsExactly("couture", "tableur");
        assertThat(rows(UsageQuery.FIRST.with(UsageQuery.Period.YEAR))).hasSize(3);
    }

    @Test
    void onlyTheStaffSeesThem() {
        assertThatThrownBy(() -> usage.rows(WEEK, 0, 10)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> usage.count(WEEK)).isInstanceOf(AccessDenied.class);
        Cast.Player somebody = cast.somebody();
        assertThatThrownBy(() -> cast.as(somebody, () -> usage.totals(WEEK))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> cast.ask(somebody, () -> download.download(new LinkedMultiValueMap<>()))).isInstanceOf(ResponseStatusException.class).hasMessageContaining("404");
    }

    @Test
    void theFileSaysWhatThePageSays() {
        add(today, "tableur", 5, 1);
        add(today, "=somme", 3, 0);
        byte[] file = cast.ask(staff, () -> download.download(new LinkedMultiValueMap<>()).getBody());
        assertThat(new String(file, java.nio.charset.StandardCharsets.UTF_8)).contains("tableur;ressources;5;1", "'=somme;ressources;3;0");
    }

    @Test
    void rareWordsGoAfterAMonthAndTheirNumberStays() {
        add(today.minusDays(31), "secret", 2, 1);
        add(today.minusDays(31), "autre", 1, 1);
        add(today.minusDays(29), "récent", 1, 0);
        add(today.minusDays(40), "revenu", 1, 0);
        add(today, "revenu", 1, 0);
        add(today.minusDays(31), "tableur", 3, 0);
        forgetting.forget();
        assertThat(kept()).containsExactlyInAnyOrder(today.minusDays(31) + " ressources  3 2", today.minusDays(29) + " ressources récent 1 0",
                today.minusDays(40) + " ressources revenu 1 0", today + " ressources revenu 1 0", today.minusDays(31) + " ressources tableur 3 0");
    }

    @Test
    void everythingGoesAfterThirteenMonths() {
        add(today.minusMonths(13), "tableur", 9, 0);
        add(today.minusMonths(13).minusDays(1), "couture", 9, 0);
        forgetting.forget();
        assertThat(kept()).containsExactly(today.minusMonths(13) + " ressources tableur 9 0");
    }

    private void add(LocalDate day, String words, int searches, int missed) {
        rows.add(Map.of(new Searched(day, KIND, words), new Searched.Times(searches, missed)));
    }

    private List<UsageRow> rows(UsageQuery query) {
        return cast.ask(staff, () -> usage.rows(query, 0, 10));
    }

    private List<String> kept() {
        return database.sql("select day || ' ' || kind || ' ' || words || ' ' || searches || ' ' || missed from search_use order by day, kind, words").query(String.class).list();
    }

    private String everything() {
        return database.sql("select coalesce(string_agg(s::text, ' '), '') from search_use s").query(String.class).single();
    }
}
