package fr.lesbases.savedsearch;

import fr.lesbases.common.ProfileId;
import java.util.Optional;
import java.util.UUID;
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
        for (Optional<ProfileId> person = alerts.next(BEFORE_ALL); person.isPresent(); person = alerts.next(person.get().value())) {
            tell(person.get());
        }
    }

    /** Where it fails for one, the others are told all the same. */
    private void tell(ProfileId person) {
        try {
            alerts.tell(person);
        } catch (RuntimeException failure) {
            LOG.error("Alert of saved searches not sent, tried again in ten minutes: to {}", person, failure);
        }
    }
}
