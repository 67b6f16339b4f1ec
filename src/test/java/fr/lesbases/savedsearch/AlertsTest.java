package fr.lesbases.savedsearch;

import static fr.lesbases.common.Typography.french;
import static fr.lesbases.resource.Shelf.INDEXED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.Cast;
import fr.lesbases.Mailbox;
import fr.lesbases.ModuleTest;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Members;
import fr.lesbases.base.Role;
import fr.lesbases.base.Team;
import fr.lesbases.common.Language;
import fr.lesbases.common.TravelClock;
import fr.lesbases.common.Visibility;
import fr.lesbases.mail.KeptMail;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.resource.Shelf;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is mailed of saved searches, to whom, when, and never twice. In 2031, far from the rounds of the running server; the 6th of January is a Monday. */
class AlertsTest extends ModuleTest {

    private static final Instant SUNDAY = Instant.parse("2031-01-05T12:00:00Z");
    private static final Instant MONDAY = Instant.parse("2031-01-06T06:05:00Z");
    private static final Instant TUESDAY = Instant.parse("2031-01-07T06:05:00Z");
    private static final Instant NEXT_MONDAY = Instant.parse("2031-01-13T06:05:00Z");

    @Autowired
    private SavedSearches searches;
    @Autowired
    private AlertRound round;
    @Autowired
    private Alerts alerts;
    @Autowired
    private AlertStops stops;
    @Autowired
    private Mailbox mailbox;
    @Autowired
    private Team team;
    @Autowired
    private Members members;
    @Autowired
    private TravelClock clock;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TransactionTemplate transactions;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final ResourceQuery query = ResourceQuery.ALL.withWords(word);
    private Cast.Player karim;
    private Cast.Player lea;

    @BeforeEach
    void people() {
        karim = cast.somebody("Karim", "Benali");
        lea = cast.somebody("Léa", "Morvan");
    }

    @Test
    void eachDayWhatIsNewIsToldOnce() {
        save(query, Alert.DAILY);
        put("Premier " + word, SUNDAY.plusSeconds(60));
        roundAt(SUNDAY.plusSeconds(600));
        roundAt(MONDAY);
        KeptMail mail = mails(1).getFirst();
        assertThat(mail.subject()).isEqualTo(french("1 nouvelle ressource pour « Mes " + word + " »"));
        assertThat(mail.text()).contains("Premier " + word + " (Léa Morvan)", "/ressources/premier-" + word, "/rechercher/ressources?q=" + word, "/recherches", "Ne plus recevoir cette alerte");
        roundAt(MONDAY.plusSeconds(600));
        roundAt(TUESDAY);
        put("Second " + word, TUESDAY.plusSeconds(60));
        roundAt(TUESDAY.plusSeconds(86_400));
        assertThat(mails(2).getFirst().text()).contains("Second " + word).doesNotContain("Premier " + word);
    }

    @Test
    void eachWeekOnMonday() {
        save(query, Alert.WEEKLY);
        roundAt(MONDAY);
        put("Lundi " + word, MONDAY.plusSeconds(60));
        roundAt(TUESDAY);
        put("Mardi " + word, TUESDAY.plusSeconds(60));
        roundAt(NEXT_MONDAY);
        assertThat(mails(1).getFirst().text()).contains("Lundi " + word, "Mardi " + word);
    }

    @Test
    void whatAStoppedServerMissedIsToldByItsNextRound() {
        save(query, Alert.DAILY);
        put("Manqué " + word, SUNDAY.plusSeconds(60));
        roundAt(TUESDAY.plusSeconds(20_000));
        assertThat(mails(1).getFirst().text()).contains("Manqué " + word);
    }

    @Test
    void onlyAnAlertThatIsOnAndFromThenOn() {
        save(query, Alert.NEVER);
        put("Avant " + word, SUNDAY.plusSeconds(60));
        roundAt(MONDAY);
        clock.at(MONDAY.plusSeconds(60), () -> cast.as(karim, () -> searches.changeAlert(searches.find(query).orElseThrow().id(), Alert.DAILY)));
        put("Après " + word, MONDAY.plusSeconds(120));
        roundAt(TUESDAY);
        assertThat(mails(1).getFirst().text()).contains("Après " + word).doesNotContain("Avant " + word);
    }

    @Test
    void allThatIsDueInOneMailWithTheNewestTen() {
        save(query, Alert.DAILY);
        save(ResourceQuery.ALL.withWords("autre" + word), Alert.WEEKLY);
        save(ResourceQuery.ALL.withWords("rien" + word), Alert.DAILY);
        for (int number = 1; number <= 12; number++) {
            put("Numéro %02d %s".formatted(number, word), SUNDAY.plusSeconds(number));
        }
        put("Autre autre" + word, SUNDAY.plusSeconds(30));
        roundAt(MONDAY);
        KeptMail mail = mails(1).getFirst();
        assertThat(mail.subject()).isEqualTo(french("13 nouvelles ressources pour vos 2 recherches"));
        assertThat(mail.text()).contains("Numéro 12", "Numéro 03", "et 2 autres", "Autre autre" + word).doesNotContain("Numéro 02", "Mes rien" + word);
    }

    @Test
    void nearlyTheWordsIsNoNews() {
        save(ResourceQuery.ALL.withWords("catapultoire" + word), Alert.DAILY);
        put("Une catapultoira" + word, SUNDAY.plusSeconds(60));
        roundAt(MONDAY);
        nothingCame();
    }

    @Test
    void whatIsPrivateIsToldToThoseWhoMayReadItAtThatMoment() {
        BaseName base = team.found(lea);
        Cast.Player gone = cast.somebody();
        team.join(base.id(), lea, karim, Role.CONTRIBUTOR);
        team.join(base.id(), lea, gone, Role.CONTRIBUTOR);
        Cast.Player outsider = cast.somebody();
        for (Cast.Player person : List.of(karim, gone, outsider)) {
            save(person, query, Alert.DAILY);
        }
        clock.at(SUNDAY.plusSeconds(60), () -> shelf.putIn(lea, base.id(), "Réservé " + word, INDEXED, Visibility.PRIVATE));
        cast.as(lea, () -> members.remove(base.id(), List.of(gone.profile())));
        int before = mailbox.read(gone.email(), 2).size(); // of joining and of leaving
        roundAt(MONDAY);
        assertThat(alertsTo(karim, 1).getFirst().text()).contains("Réservé " + word);
        put("Pour tous " + word, MONDAY.plusSeconds(60));
        roundAt(TUESDAY);
        assertThat(alertsTo(outsider, 1).getFirst().text()).contains("Pour tous").doesNotContain("Réservé");
        assertThat(alertsTo(gone, 1).getFirst().text()).contains("Pour tous").doesNotContain("Réservé");
        assertThat(mailbox.read(gone.email(), before + 1)).hasSize(before + 1);
    }

    @Test
    void twoServersTellItOnce() throws InterruptedException {
        save(query, Alert.DAILY);
        put("Une fois " + word, SUNDAY.plusSeconds(60));
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Thread other = Thread.ofVirtual().start(() -> transactions.executeWithoutResult(open -> clock.at(MONDAY, () -> {
            alerts.tell(karim.profile());
            locked.countDown();
            await(done);
        })));
        await(locked);
        roundAt(MONDAY);
        done.countDown();
        other.join();
        roundAt(MONDAY);
        put("Ensuite " + word, MONDAY.plusSeconds(60));
        roundAt(TUESDAY);
        assertThat(mails(2).stream().filter(mail -> mail.text().contains("Une fois"))).hasSize(1);
    }

    @Test
    void whatFailedIsToldAgainAndTheOthersMeanwhile() {
        save(query, Alert.DAILY);
        put("Patience " + word, SUNDAY.plusSeconds(60));
        transactions.executeWithoutResult(open -> clock.at(MONDAY, () -> {
            alerts.tell(karim.profile());
            open.setRollbackOnly();
        }));
        roundAt(MONDAY.plusSeconds(600));
        assertThat(mails(1).getFirst().text()).contains("Patience " + word);
    }

    @Test
    void noAlertBeforeTheAddressIsConfirmed() {
        save(query, Alert.DAILY);
        database.sql("update account set pending_first_name = 'K', pending_last_name = 'B' where id = :id").param("id", karim.profile().value()).update();
        put("Trop tôt " + word, SUNDAY.plusSeconds(60));
        roundAt(MONDAY);
        nothingCame();
    }

    @Test
    void theLinkOfAMailStopsItByItsSecretAlone() {
        save(query, Alert.DAILY);
        save(ResourceQuery.ALL.withWords("autre" + word), Alert.DAILY);
        put("Assez " + word, SUNDAY.plusSeconds(60));
        roundAt(MONDAY);
        Matcher link = Pattern.compile("/alertes/(\\S+)").matcher(mails(1).getFirst().text());
        assertThat(link.find()).isTrue();
        AlertStops.Stop stop = stops.find(link.group(1)).orElseThrow();
        assertThat(stop).isEqualTo(new AlertStops.Stop(new SearchName("Mes " + word), true, 1));
        stops.stop(link.group(1));
        assertThat(stops.find(link.group(1)).orElseThrow().on()).isFalse();
        put("Encore " + word, MONDAY.plusSeconds(60));
        put("Autre autre" + word, MONDAY.plusSeconds(60));
        roundAt(TUESDAY);
        assertThat(mails(2).getFirst().text()).contains("Autre autre" + word).doesNotContain("Encore " + word);
        stops.stopAll(link.group(1));
        assertThat(cast.ask(karim, () -> searches.page(1)).items()).extracting(row -> row.search().alert()).containsOnly(Alert.NEVER);
    }

    @Test
    void hostileNamesAndTitlesStayText() {
        clock.at(SUNDAY, () -> cast.as(karim, () -> searches.save(new SearchName("<img src=x onerror=alert(1)> " + word), query, Alert.DAILY)));
        put("<script>alert(1)</script> " + word, SUNDAY.plusSeconds(60));
        roundAt(MONDAY);
        assertThat(mails(1).getFirst().html()).contains("&lt;script&gt;", "&lt;img").doesNotContain("<script", "<img");
    }

    @Test
    void aTitleIsInTheLanguageOfItsResource() {
        save(query, Alert.DAILY);
        clock.at(SUNDAY.plusSeconds(60), () -> shelf.put(lea, Language.of("ar").orElseThrow(), "Arabe " + word, "Pour essayer", INDEXED));
        put("Français " + word, SUNDAY.plusSeconds(70));
        roundAt(MONDAY);
        assertThat(Jsoup.parse(mails(1).getFirst().html()).select("li a")).extracting(link -> link.text() + " " + link.attr("lang") + " " + link.attr("dir"))
                .containsExactlyInAnyOrder("Arabe " + word + " ar rtl", "Français " + word + "  ");
    }

    private void save(ResourceQuery wanted, Alert alert) {
        save(karim, wanted, alert);
    }

    private void save(Cast.Player person, ResourceQuery wanted, Alert alert) {
        clock.at(SUNDAY, () -> cast.as(person, () -> searches.save(new SearchName("Mes " + wanted.words()), wanted, alert)));
    }

    private void put(String title, Instant when) {
        clock.at(when, () -> shelf.put(lea, title, "Pour essayer", INDEXED));
    }

    private void roundAt(Instant when) {
        clock.at(when, round::go);
    }

    private List<KeptMail> mails(int count) {
        return mailbox.read(karim.email(), count);
    }

    private List<KeptMail> alertsTo(Cast.Player person, int count) {
        return org.awaitility.Awaitility.await().until(() -> database.sql("select id, recipient, subject, body_text as text, body_html as html, sent from kept_mail where recipient = :to and subject like '%nouvelle%' order by id desc")
                .param("to", person.email()).query((row, index) -> new KeptMail(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getTimestamp(6).toInstant())).list(),
                mine -> mine.size() == count);
    }

    /** Something told later is the only mail: what would have come before is not there. */
    private void nothingCame() {
        database.sql("update account set pending_first_name = null, pending_last_name = null where id = :id").param("id", karim.profile().value()).update();
        save(ResourceQuery.ALL.withWords("fin" + word), Alert.DAILY);
        put("La fin" + word, TUESDAY.plusSeconds(60));
        roundAt(TUESDAY.plusSeconds(86_400));
        assertThat(mails(1).getFirst().text()).contains("La fin" + word);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
