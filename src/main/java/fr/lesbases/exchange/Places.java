package fr.lesbases.exchange;

import fr.lesbases.base.ArrivingBases;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.profile.ArrivingPeople;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whose things are and where they go. What is public can only be placed where it may be so: PRODUCT §2. */
@Component("corpusPlaces")
class Places {

    private final ArrivingPeople people;
    private final ArrivingBases bases;
    private final UnknownAuthor unknown;

    Places(ArrivingPeople people, ArrivingBases bases, UnknownAuthor unknown) {
        this.people = people;
        this.bases = bases;
        this.unknown = unknown;
    }

    /** Those that these lines name and that are there. */
    Known of(List<Line> lines, String owner) {
        return new Known(owner, people.open(all(lines, owner)), bases.open(all(lines, "base")));
    }

    private static Set<UUID> all(List<Line> lines, String field) {
        return lines.stream().flatMap(line -> line.reference(field).stream()).collect(Collectors.toSet());
    }

    /** Of one batch. */
    final class Known {

        private final String field;
        private final Set<UUID> owners;
        private final Set<UUID> open;

        private Known(String field, Set<UUID> owners, Set<UUID> open) {
            this.field = field;
            this.owners = owners;
            this.open = open;
        }

        ProfileId owner(Draft draft) {
            return draft.line().reference(field).filter(owners::contains).map(ProfileId::new).orElseGet(() -> {
                draft.changed("exchange.change.owner");
                return unknown.get();
            });
        }

        Optional<BaseId> base(Draft draft) {
            Optional<BaseId> base = draft.line().reference("base").filter(open::contains).map(BaseId::new);
            if (base.isEmpty() && !draft.line().text("base").isEmpty()) {
                draft.changed("exchange.change.base");
            }
            return base;
        }
    }
}
