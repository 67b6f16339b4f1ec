package fr.lesbases.firstversion;

import fr.lesbases.common.Beginning;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Visibility;
import fr.lesbases.file.FileOwner;
import fr.lesbases.profile.PersonName;
import fr.lesbases.profile.ProfileDetails;
import fr.lesbases.profile.ProfileTransfer;
import fr.lesbases.profile.Profiles;
import java.time.Clock;
import java.time.Instant;
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
    private final Aims aims;
    private final Passage passage;
    private final PeopleAim people;
    private final ProfileTransfer profiles;
    private final Profiles shown;
    private final Contents contents;
    private final OwnBases ownBases;
    private final Presentation presentation;
    private final FileIntake files;
    private final Clock clock;

    PeopleStep(Stage stage, Aims aims, Passage passage, PeopleAim people, ProfileTransfer profiles, Profiles shown, Contents contents, OwnBases ownBases, Presentation presentation, FileIntake files,
            Clock clock) {
        this.stage = stage;
        this.aims = aims;
        this.passage = passage;
        this.people = people;
        this.profiles = profiles;
        this.shown = shown;
        this.contents = contents;
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
            run.each(tally, user.pk(), () -> {
                if (PeopleAim.isLeader(user)) {
                    Person person = plan(user, run.media());
                    if (passage.pass(person, tally, run.dry())) {
                        person.changes.forEach(change -> tally.adjusted(user.pk(), change));
                    }
                } else {
                    tally.skipped(user.pk(), "firstversion.skip.sameAddress");
                }
            });
        });
    }

    private Person plan(DumpObject user, Media media) {
        ProfileId id = new ProfileId(aims.one(Model.USER, Optional.of(user.pk())).orElseThrow().ours());
        Set<String> changes = new LinkedHashSet<>();
        List<DumpObject> accounts = people.accounts(user);
        Instant created = accounts.stream().map(account -> account.time("created", DumpObject.UNKNOWN, clock.instant())).filter(time -> !time.equals(DumpObject.UNKNOWN)).findFirst()
                .orElse(DumpObject.UNKNOWN);
        boolean before = !people.isMade(id, accounts) && profiles.isFromBefore(id, created);
        List<DumpObject> own = ownBases.of(id);
        Visibility visibility = ownBases.isPublic(user, own) ? Visibility.PUBLIC : Visibility.PRIVATE;
        List<DumpObject> bases = OwnBases.told(own, before ? shown.isPublic(id) : visibility == Visibility.PUBLIC);
        if (bases.size() < own.size()) {
            changes.add("firstversion.change.privateBase");
        }
        EmailAddress email = PeopleAim.address(user).orElseGet(() -> {
            changes.add("firstversion.change.email");
            return new EmailAddress(id + "@les-bases.invalid");
        });
        if (bases.stream().anyMatch(base -> base.reference("cover_image").isPresent())) {
            changes.add("firstversion.change.cover");
        }
        FilePlan plan = new FilePlan(id.value(), media, changes::add);
        Optional<FileId> photo = bases.stream().flatMap(base -> base.reference("profile_image").flatMap(pk -> stage.find(Model.IMAGE, pk)).stream()).findFirst().flatMap(plan::image);
        return new Person(accounts.stream().map(DumpObject::pk).toList(), new ProfileTransfer.Transferred(id, email, details(accounts, bases, email, changes), visibility, photo, created), before,
                plan.files(), changes);
    }

    private ProfileDetails details(List<DumpObject> accounts, List<DumpObject> bases, EmailAddress email, Set<String> changes) {
        List<String> tags = new ArrayList<>();
        accounts.forEach(account -> tags.addAll(account.references("tags")));
        bases.forEach(base -> tags.addAll(base.references("tags")));
        List<String> distinct = tags.stream().distinct().toList();
        List<String> last = new ArrayList<>(presentation.tagLines(distinct));
        List<EmailAddress> contacts = bases.stream().flatMap(base -> Presentation.contact(base, changes::add).stream()).toList();
        contacts.stream().filter(contact -> !contact.equals(email)).forEach(contact -> last.add(Texts.get("firstversion.contact", contact.value())));
        String html = String.join("\n", bases.stream().map(base -> OldHtml.paragraphs(base.text("description"))).toList());
        List<String> links = bases.stream().flatMap(base -> Presentation.links(base, ProfileDetails.MAX_LINKS, changes::add).stream()).distinct().limit(ProfileDetails.MAX_LINKS).toList();
        return new ProfileDetails(personName(PeopleAim.named(accounts), changes), Presentation.description(html, last, ProfileDetails.MAX_DESCRIPTION, changes::add), presentation.departement(distinct), links,
                contacts.contains(email));
    }

    /** Two parts, as ours have; what nobody told is said to be so. */
    private static PersonName personName(DumpObject user, Set<String> changes) {
        String first = Limits.oneLine(user.text("first_name"));
        String last = Limits.oneLine(user.text("last_name"));
        if (first.isEmpty() || last.isEmpty()) {
            changes.add("firstversion.change.name");
        }
        return new PersonName(Beginning.of(first.isEmpty() ? Texts.get("firstversion.nameless.first") : first, PersonName.MAX_LENGTH),
                Beginning.of(last.isEmpty() ? Texts.get("firstversion.nameless.last") : last, PersonName.MAX_LENGTH));
    }

    private final class Person implements Passage.Plan {

        private final List<String> pks;
        private final ProfileTransfer.Transferred wanted;
        private final boolean before;
        private final List<PlannedFile> images;
        private final Set<String> changes;

        /** @param pks the leading one first @param before whether they were here by themselves: then what they have said stays */
        private Person(List<String> pks, ProfileTransfer.Transferred wanted, boolean before, List<PlannedFile> images, Set<String> changes) {
            this.pks = pks;
            this.wanted = wanted;
            this.before = before;
            this.images = images;
            this.changes = changes;
        }

        @Override
        public Passage.Thing thing() {
            return new Passage.Thing(Model.USER, pks.getFirst(), Kind.PROFILE, wanted.id().value());
        }

        @Override
        public List<String> otherKeys() {
            return pks.subList(1, pks.size());
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
            if (before) {
                profiles.complete(wanted);
            } else {
                contents.followed(wanted.id(), () -> profiles.update(wanted));
            }
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
