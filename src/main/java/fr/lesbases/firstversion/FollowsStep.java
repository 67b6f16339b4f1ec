package fr.lesbases.firstversion;

import fr.lesbases.base.Bases;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.follow.FollowTransfer;
import fr.lesbases.follow.Followed;
import fr.lesbases.profile.Profiles;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Bases that people had in favourites: they follow them, or the profiles that those have become. */
@Component
@Order(7)
class FollowsStep implements Step {

    private final Stage stage;
    private final Aims aims;
    private final Ties ties;
    private final Places places;
    private final Readers readers;
    private final FollowTransfer follows;
    private final Bases bases;
    private final Profiles profiles;
    private final Clock clock;

    FollowsStep(Stage stage, Aims aims, Ties ties, Places places, Readers readers, FollowTransfer follows, Bases bases, Profiles profiles, Clock clock) {
        this.stage = stage;
        this.aims = aims;
        this.ties = ties;
        this.places = places;
        this.readers = readers;
        this.follows = follows;
        this.bases = bases;
        this.profiles = profiles;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "follows";
    }

    @Override
    public void run(Run run) {
        stage.forEach(Model.BOOKMARK, bookmark -> {
            run.each(run.tally(this), bookmark.pk(), () -> follow(bookmark, run));
        });
    }

    private void follow(DumpObject bookmark, Run run) {
        Report.Tally tally = run.tally(this);
        Optional<ProfileId> person = places.person(bookmark.reference("user"));
        Optional<DumpObject> base = bookmark.reference("base").flatMap(pk -> stage.find(Model.BASE, pk));
        Optional<Aims.Target> target = base.flatMap(found -> aims.one(Model.BASE, Optional.of(found.pk())));
        if (person.isEmpty() || base.isEmpty() || target.isEmpty()) {
            tally.skipped(bookmark.pk(), "firstversion.skip.target");
            return;
        }
        Optional<String> absence = places.absence(person.get(), run.dry());
        if (absence.isPresent()) {
            tally.skipped(bookmark.pk(), absence.get());
            return;
        }
        Followed subject = target.get().kind().equals(Kind.BASE) ? new Followed.OfBase(new BaseId(target.get().ours())) : new Followed.OfProfile(new ProfileId(target.get().ours()));
        if (subject.id().equals(person.get().value())) {
            tally.skipped(bookmark.pk(), "firstversion.skip.ownProfile");
        } else if (!base.get().text("state").equals("public")) {
            tally.skipped(bookmark.pk(), "firstversion.skip.notPublic");
        } else if (subject instanceof Followed.OfBase && members(base.get()).contains(person.get())) {
            tally.skipped(bookmark.pk(), "firstversion.skip.member");
        } else {
            ties.tie(Model.BOOKMARK, bookmark.pk(), Kind.FOLLOW, subject.id(), tally, run.dry(), () -> {
                if (!isPublic(subject)) {
                    return Optional.of("firstversion.skip.notPublic");
                }
                follows.follow(person.get(), subject, bookmark.time("created", DumpObject.UNKNOWN, clock.instant()));
                return Optional.empty();
            });
        }
    }

    private boolean isPublic(Followed subject) {
        return switch (subject) {
            case Followed.OfBase of -> bases.isPublic(of.base());
            case Followed.OfProfile of -> profiles.isPublic(of.profile());
        };
    }

    /** Those too who could write by a tag: the staff is told of them. */
    private Set<ProfileId> members(DumpObject base) {
        Stream<String> named = Stream.of(base.reference("owner").stream(), base.references("admins").stream(), base.references("contributors").stream()).flatMap(one -> one);
        return Stream.concat(aims.all(Model.USER, named.toList()).stream().map(target -> new ProfileId(target.ours())), readers.bearers(base.references("contributor_tags")).stream())
                .collect(Collectors.toSet());
    }
}
