package fr.lesbases.exchange;

import fr.lesbases.account.AccountDirectory;
import fr.lesbases.common.Arrivals;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.ProfileId;
import fr.lesbases.profile.ArrivingPeople;
import fr.lesbases.profile.PersonName;
import fr.lesbases.profile.ProfileDetails;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(1)
class PeopleFile implements CorpusFile<ArrivingPeople.Arriving> {

    private final ArrivingPeople people;
    private final AccountDirectory accounts;
    private final Clock clock;

    PeopleFile(ArrivingPeople people, AccountDirectory accounts, Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "users.jsonl";
    }

    @Override
    public String kind() {
        return "exchange.kind.people";
    }

    @Override
    public Arrivals<ArrivingPeople.Arriving> arrivals() {
        return people;
    }

    @Override
    public LineReader<ArrivingPeople.Arriving> reader(List<Line> lines) {
        Set<EmailAddress> taken = new HashSet<>(accounts.withEmails(lines.stream().map(line -> line.text("email")).filter(EmailAddress::isValid).map(EmailAddress::new).toList())
                .values());
        return draft -> read(draft, taken);
    }

    private ArrivingPeople.Arriving read(Draft draft, Set<EmailAddress> taken) {
        Line line = draft.line();
        PersonName name = name(draft);
        EmailAddress email = email(draft);
        if (!taken.add(email)) {
            throw new DomainException("exchange.skip.email");
        }
        return new ArrivingPeople.Arriving(new ProfileId(line.id()), line.slug(), name, email,
                draft.atMost(ProfileDetails.MAX_DESCRIPTION, description(line), "exchange.change.description"), line.date("createdAt", clock.instant()));
    }

    private static PersonName name(Draft draft) {
        Line line = draft.line();
        String first = line.text("firstName");
        String last = line.text("lastName");
        if (first.isEmpty() || last.isEmpty()) {
            String[] parts = line.text("name").split("\\s+", 2);
            if (parts.length < 2) {
                throw new DomainException("exchange.skip.name");
            }
            first = parts[0];
            last = parts[1];
        }
        return new PersonName(draft.atMost(PersonName.MAX_LENGTH, first, "exchange.change.name"), draft.atMost(PersonName.MAX_LENGTH, last, "exchange.change.name"));
    }

    /** An account has one. Nobody reads what goes to {@code .invalid} (RFC 2606), so nobody signs in by it. */
    private static EmailAddress email(Draft draft) {
        String email = draft.line().text("email");
        if (EmailAddress.isValid(email)) {
            return new EmailAddress(email);
        }
        draft.changed("exchange.change.email");
        return UnknownAuthor.unreachable(draft.line().id());
    }

    /** What somebody is and where has no place of its own in a profile. */
    private static String description(Line line) {
        String first = Stream.of(line.text("title"), line.text("location")).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        return Stream.of(first, line.text("description")).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}
