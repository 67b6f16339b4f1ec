package fr.lesbases.exchange;

import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.ArrivingPeople;
import fr.lesbases.profile.PersonName;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Bears the name of "author not told" for what comes without its author; made once it is needed. Nobody signs in as it. */
@Component
class UnknownAuthor {

    private static final UUID NUMBER = UUID.nameUUIDFromBytes("les-bases/unknown-author".getBytes(StandardCharsets.UTF_8));

    private final ArrivingPeople people;
    private final Clock clock;

    UnknownAuthor(ArrivingPeople people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    ProfileId get() {
        if (people.known(Set.of(NUMBER)).isEmpty()) {
            PersonName name = new PersonName(Texts.get("exchange.unknown.first"), Texts.get("exchange.unknown.last"));
            people.receive(List.of(new ArrivingPeople.Arriving(new ProfileId(NUMBER), free(Slug.of(name.full(), "profil")), name, unreachable(NUMBER), "", clock.instant())));
        }
        return new ProfileId(NUMBER);
    }

    static EmailAddress unreachable(UUID number) {
        return new EmailAddress(number + "@les-bases.invalid");
    }

    private Slug free(Slug wanted) {
        Slug slug = wanted;
        for (int number = 2; !people.taken(Set.of(slug)).isEmpty(); number++) {
            slug = wanted.numbered(number);
        }
        return slug;
    }
}
