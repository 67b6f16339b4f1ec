package fr.lesbases.demo;

import fr.lesbases.account.NewAccount;
import fr.lesbases.account.SignUp;
import fr.lesbases.base.BaseDetails;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Bases;
import fr.lesbases.base.Invitations;
import fr.lesbases.base.JoinRequests;
import fr.lesbases.base.Members;
import fr.lesbases.base.Role;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.TravelClock;
import fr.lesbases.common.Visibility;
import fr.lesbases.mail.Mailer;
import fr.lesbases.profile.PersonName;
import fr.lesbases.profile.ProfileDetails;
import fr.lesbases.profile.Profiles;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Plays how the demonstration's bases came about: founded, joined by people who asked, some then made private. */
@Component
class DemoBases {

    private static final long SEED = 7;
    /** Who asks in the same week is let in together. */
    private static final int TOGETHER = 24;

    private final DemoFiles demo;
    private final SignUp signUp;
    private final Profiles profiles;
    private final Bases bases;
    private final Members members;
    private final JoinRequests requests;
    private final Invitations invitations;
    private final Mailer mailer;
    private final TransactionOperations transactions;
    private final TravelClock clock;

    DemoBases(DemoFiles demo, SignUp signUp, Profiles profiles, Bases bases, Members members, JoinRequests requests, Invitations invitations, Mailer mailer,
            TransactionOperations transactions, TravelClock clock) {
        this.demo = demo;
        this.signUp = signUp;
        this.profiles = profiles;
        this.bases = bases;
        this.members = members;
        this.requests = requests;
        this.invitations = invitations;
        this.mailer = mailer;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Everything but what is to be placed in them. */
    void found(DemoCast cast) {
        for (DemoBase wanted : demo.bases()) {
            Instant day = DemoCast.noon(wanted.founded());
            clock.at(day, () -> mailer.muted(() -> found(cast, wanted)));
            if (wanted.extras() > 0) {
                crowd(cast, wanted, day);
            }
        }
    }

    /** What waits for an answer today. */
    void knock(DemoCast cast) {
        for (DemoBase base : demo.bases()) {
            mailer.muted(() -> {
                cast.as(base.administrators().getFirst(), () -> invitations.invite(cast.base(base.code()), base.invitations().stream().map(EmailAddress::new).toList(), Role.CONTRIBUTOR));
                base.requests().forEach(request -> cast.as(request.person(), () -> requests.ask(cast.base(base.code()), request.message())));
            });
        }
    }

    private void found(DemoCast cast, DemoBase wanted) {
        String founder = wanted.administrators().getFirst();
        cast.as(founder, () -> {
            BaseName base = bases.create(new BaseDetails(wanted.name(), wanted.description(), wanted.contact().map(EmailAddress::new), wanted.departement(), wanted.links()),
                    Visibility.PUBLIC);
            cast.remember(wanted.code(), base.id());
        });
        BaseId base = cast.base(wanted.code());
        List<String> joining = new ArrayList<>(wanted.administrators().subList(1, wanted.administrators().size()));
        joining.addAll(wanted.contributors());
        // As the person they are, without the rights of the staff, who ask nobody
        joining.forEach(person -> cast.as(cast.id(person), () -> requests.ask(base, "")));
        cast.as(founder, () -> {
            requests.accept(base, joining.stream().map(cast::id).toList());
            members.changeRole(base, wanted.administrators().stream().skip(1).map(cast::id).toList(), Role.ADMINISTRATOR);
            if (wanted.isPrivate()) {
                bases.changeVisibility(base, Visibility.PRIVATE);
            }
        });
    }

    private void crowd(DemoCast cast, DemoBase wanted, Instant founded) {
        DemoCrowd crowd = demo.crowd();
        SplittableRandom chance = new SplittableRandom(SEED);
        BaseId base = cast.base(wanted.code());
        for (int first = 0; first < wanted.extras(); first += TOGETHER) {
            int start = first;
            int end = Math.min(wanted.extras(), first + TOGETHER);
            // One transaction, since each one waits for disk and index
            clock.at(founded.plus(Duration.ofDays(3 + first)), () -> mailer.muted(() -> transactions.executeWithoutResult(transaction -> {
                List<ProfileId> people = new ArrayList<>();
                for (int number = start; number < end; number++) {
                    people.add(somebody(cast, crowd, chance, number));
                }
                people.forEach(person -> cast.as(person, () -> requests.ask(base, "")));
                cast.as(wanted.administrators().getFirst(), () -> requests.accept(base, people));
            })));
        }
    }

    private ProfileId somebody(DemoCast cast, DemoCrowd crowd, SplittableRandom chance, int number) {
        String firstName = oneOf(crowd.firstNames(), chance);
        String lastName = oneOf(crowd.lastNames(), chance);
        ProfileId id = signUp.open(new NewAccount(firstName, lastName, new EmailAddress("membre" + number + "@lesbases.example"))).orElseThrow();
        if (chance.nextInt(3) > 0) {
            cast.as(id, () -> profiles.change(id, new ProfileDetails(new PersonName(firstName, lastName), "", Optional.of(oneOf(crowd.departements(), chance)), List.of(),
                    chance.nextInt(4) == 0)));
        }
        return id;
    }

    private static String oneOf(List<String> values, SplittableRandom chance) {
        return values.get(chance.nextInt(values.size()));
    }
}
