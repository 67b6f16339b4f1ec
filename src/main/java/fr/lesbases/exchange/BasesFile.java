package fr.lesbases.exchange;

import fr.lesbases.base.ArrivingBases;
import fr.lesbases.base.BaseDetails;
import fr.lesbases.common.Arrivals;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.Departement;
import fr.lesbases.common.ProfileId;
import fr.lesbases.profile.ArrivingPeople;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(2)
class BasesFile implements CorpusFile<ArrivingBases.Arriving> {

    private final ArrivingBases bases;
    private final ArrivingPeople people;
    private final UnknownAuthor unknown;
    private final Clock clock;

    BasesFile(ArrivingBases bases, ArrivingPeople people, UnknownAuthor unknown, Clock clock) {
        this.bases = bases;
        this.people = people;
        this.unknown = unknown;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "bases.jsonl";
    }

    @Override
    public String kind() {
        return "exchange.kind.bases";
    }

    @Override
    public Arrivals<ArrivingBases.Arriving> arrivals() {
        return bases;
    }

    @Override
    public LineReader<ArrivingBases.Arriving> reader(List<Line> lines) {
        Set<UUID> known = people.known(lines.stream().flatMap(line -> Stream.concat(line.reference("owner").stream(), line.references("members").stream())).collect(Collectors.toSet()));
        return draft -> read(draft, known);
    }

    private ArrivingBases.Arriving read(Draft draft, Set<UUID> known) {
        Line line = draft.line();
        List<UUID> members = line.references("members").stream().filter(known::contains).toList();
        if (members.size() < line.texts("members").size()) {
            draft.changed("exchange.change.members");
        }
        BaseDetails details = new BaseDetails(draft.atMost(BaseDetails.MAX_NAME, line.text("title"), "exchange.change.title"),
                draft.atMost(BaseDetails.MAX_DESCRIPTION, line.firstText("description", "excerpt").orElse(""), "exchange.change.description"),
                Optional.empty(), departement(draft), List.of());
        return new ArrivingBases.Arriving(new BaseId(line.id()), line.slug(), details, owner(draft, members, known),
                members.stream().map(ProfileId::new).collect(Collectors.toSet()), line.date("createdAt", clock.instant()));
    }

    /** Where it is not known whose it is, its first member's: somebody has to administer it. */
    private ProfileId owner(Draft draft, List<UUID> members, Set<UUID> known) {
        return draft.line().reference("owner").filter(known::contains).map(ProfileId::new).orElseGet(() -> {
            draft.changed("exchange.change.owner");
            return members.stream().findFirst().map(ProfileId::new).orElseGet(unknown::get);
        });
    }

    private static Optional<String> departement(Draft draft) {
        String code = draft.line().text("department");
        Optional<String> known = Departement.of(code).map(Departement::code);
        if (known.isEmpty() && !code.isEmpty()) {
            draft.changed("exchange.change.departement");
        }
        return known;
    }
}
