package fr.lesbases.firstversion;

import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Visibility;
import fr.lesbases.file.FileOwner;
import fr.lesbases.profile.PersonName;
import fr.lesbases.profile.ProfileDetails;
import fr.lesbases.profile.ProfileTransfer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** People, each with what their own base told of them. */
@Component
@Order(1)
class PeopleStep implements Step {

    private final Stage stage;
    private final Passage passage;
    private final ProfileTransfer profiles;
    private final OwnBases ownBases;
    private final Presentation presentation;
    private final FileIntake files;
    private final Clock clock;

    PeopleStep(Stage stage, Passage passage, ProfileTransfer profiles, OwnBases ownBases, Presentation presentation, FileIntake files, Clock clock) {
        this.stage = stage;
        this.passage = passage;
        this.profiles = profiles;
        this.ownBases = ownBases;
        this.presentation = presentation;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public void run(Run run) {
        stage.forEach(Model.USER, user -> {
            Report.Tally tally = run.tally(this);
            tally.in();
            if (PeopleAim.isLeader(user)) {
                Person person = plan(user, run.media());
                if (passage.pass(person, tally, run.dry())) {
                    person.changes.forEach(change -> tally.adjusted(user.pk(), change));
                }
            } else {
                tally.skipped(user.pk(), "firstversion.skip.sameAddress");
            }
        });
    }

    private Person plan(DumpObject user, Media media) {
        ProfileId id = new ProfileId(stage.target(Model.USER, Optional.of(user.pk())).orElseThrow().ours());
        Set<String> changes = new LinkedHashSet<>();
        List<DumpObject> bases = ownBases.of(id);
        EmailAddress email = PeopleAim.address(user).orElseGet(() -> {
            changes.add("firstversion.change.email");
            return new EmailAddress(id + "@les-bases.invalid");
        });
        if (bases.stream().anyMatch(base -> base.reference("cover_image").isPresent())) {
            changes.add("firstversion.change.cover");
        }
        FilePlan plan = new FilePlan(id.value(), media, changes::add);
        Optional<FileId> photo = bases.stream().flatMap(base -> base.reference("profile_image").flatMap(pk -> stage.find(Model.IMAGE, pk)).stream()).findFirst().flatMap(plan::image);
        Visibility visibility = ownBases.isPublic(user, bases) ? Visibility.PUBLIC : Visibility.PRIVATE;
        return new Person(user.pk(), new ProfileTransfer.Transferred(id, email, details(user, bases, email, changes), visibility, photo, user.time("created", DumpObject.UNKNOWN, clock.instant())),
                plan.files(), changes);
    }

    private ProfileDetails details(DumpObject user, List<DumpObject> bases, EmailAddress email, Set<String> changes) {
        List<String> tags = new ArrayList<>(user.references("tags"));
        bases.forEach(base -> tags.addAll(base.references("tags")));
        List<String> distinct = tags.stream().distinct().toList();
        List<String> last = new ArrayList<>(presentation.tagLines(distinct));
        List<EmailAddress> contacts = bases.stream().flatMap(base -> Presentation.contact(base, changes::add).stream()).toList();
        contacts.stream().filter(contact -> !contact.equals(email)).forEach(contact -> last.add(Texts.get("firstversion.contact", contact.value())));
        String html = String.join("\n", bases.stream().map(base -> OldHtml.paragraphs(base.text("description"))).toList());
        List<String> links = bases.stream().flatMap(base -> Presentation.links(base, ProfileDetails.MAX_LINKS, changes::add).stream()).distinct().limit(ProfileDetails.MAX_LINKS).toList();
        return new ProfileDetails(personName(user, changes), Presentation.description(html, last, ProfileDetails.MAX_DESCRIPTION, changes::add), presentation.departement(distinct), links,
                contacts.contains(email));
    }

    /** Two parts, as ours have; what nobody told is said to be so. */
    private static PersonName personName(DumpObject user, Set<String> changes) {
        String first = Limits.oneLine(user.text("first_name"));
        String last = Limits.oneLine(user.text("last_name"));
        if (first.isEmpty() || last.isEmpty()) {
            changes.add("firstversion.change.name");
        }
        return new PersonName(Limits.cut(first.isEmpty() ? Texts.get("firstversion.nameless.first") : first, PersonName.MAX_LENGTH),
                Limits.cut(last.isEmpty() ? Texts.get("firstversion.nameless.last") : last, PersonName.MAX_LENGTH));
    }

    private final class Person implements Passage.Plan {

        private final String pk;
        private final ProfileTransfer.Transferred wanted;
        private final List<PlannedFile> images;
        private final Set<String> changes;

        private Person(String pk, ProfileTransfer.Transferred wanted, List<PlannedFile> images, Set<String> changes) {
            this.pk = pk;
            this.wanted = wanted;
            this.images = images;
            this.changes = changes;
        }

        @Override
        public Passage.Thing thing() {
            return new Passage.Thing(Model.USER, pk, Kind.PROFILE, wanted.id().value());
        }

        @Override
        public String source() {
            return wanted.toString();
        }

        @Override
        public Optional<String> state() {
            return profiles.state(wanted.id());
        }

        @Override
        public void create() {
            if (profiles.exists(wanted.id())) {
                profiles.complete(wanted);
            } else {
                profiles.create(wanted);
            }
            store();
        }

        @Override
        public void update() {
            profiles.update(wanted);
            store();
        }

        /** A photo that is none after all is left out. */
        private void store() {
            if (!files.take(FileOwner.of(wanted.id()), images, false).areAsPlanned()) {
                profiles.dropPhoto(wanted.id(), wanted.photo());
                changes.add("firstversion.change.imageUnusable");
            }
        }
    }
}
