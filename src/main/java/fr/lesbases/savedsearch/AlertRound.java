package fr.lesbases.savedsearch;

import fr.lesbases.common.ProfileId;
import fr.lesbases.search.IndexSilence;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Goes round all who have an alert due. Every ten minutes rather than at seven alone: what a stopped server missed, or what failed, is told by a later round. Five
 * minutes past the hour, so that what was being published at seven is in the index.
 */
@Component
class AlertRound {

    private static final Logger LOG = LoggerFactory.getLogger(AlertRound.class);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Alerts alerts;

    AlertRound(Alerts alerts) {
        this.alerts = alerts;
    }

    @Scheduled(cron = "0 5/10 * * * *")
    void go() {
        boolean answered = true;
        for (Optional<ProfileId> person = alerts.next(BEFORE_ALL); answered && person.isPresent(); person = alerts.next(person.get().value())) {
            ProfileId told = person.get();
            answered = IndexSilence.otherwise(() -> tell(told), false);
        }
    }

    /** Where it fails for one, the others are told all the same; not where the index gives no answer. */
    private boolean tell(ProfileId person) {
        try {
            alerts.tell(person);
        } catch (SearchException silence) {
            throw silence;
        } catch (RuntimeException failure) {
            LOG.error("Alert of saved searches not sent, tried again in ten minutes: to {}", person, failure);
        }
        return true;
    }
}
