package fr.lesbases.firstversion;

import fr.lesbases.base.BaseDetails;
import fr.lesbases.base.BaseTransfer;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.Beginning;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Visibility;
import fr.lesbases.file.FileOwner;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Bases that stay bases, with their members. */
@Component
@Order(2)
class BasesStep implements Step {

    private final Stage stage;
    private final Aims aims;
    private final Passage passage;
    private final Places places;
    private final BaseTransfer bases;
    private final Contents contents;
    private final Presentation presentation;
    private final Origins origins;
    private final FileIntake files;
    private final Clock clock;

    BasesStep(Stage stage, Aims aims, Passage passage, Places places, BaseTransfer bases, Contents contents, Presentation presentation, Origins origins, FileIntake files, Clock clock) {
        this.stage = stage;
        this.aims = aims;
        this.passage = passage;
        this.places = places;
        this.bases = bases;
        this.contents = contents;
        this.presentation = presentation;
        this.origins = origins;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "bases";
    }

    @Override
    public void run(Run run) {
        stage.forEach(Model.BASE, base -> {
            Aims.Target target = aims.one(Model.BASE, Optional.of(base.pk())).orElseThrow();
            Report.Tally tally = run.tally(this);
            run.each(tally, base.pk(), () -> {
                if (target.kind().equals(Kind.PROFILE)) {
                    becomeProfile(base, target, tally, run.dry());
                } else {
                    Shared shared = plan(base, new BaseId(target.ours()), run.media());
                    if (passage.pass(shared, tally, run.dry())) {
                        shared.changes.forEach(change -> tally.adjusted(base.pk(), change));
                    }
                }
            });
        });
    }

    /** What it tells has come over with its owner; its address leads to them. */
    private void becomeProfile(DumpObject base, Aims.Target target, Report.Tally tally, boolean dry) {
        if (!dry && origins.find(Model.BASE, base.pk()).isEmpty()) {
            origins.keep(Model.BASE, base.pk(), new Origins.Origin(Kind.PROFILE, target.ours(), "", ""));
        }
        tally.skipped(base.pk(), "firstversion.skip.profile");
    }

    private Shared plan(DumpObject base, BaseId id, Media media) {
        Set<String> changes = new LinkedHashSet<>();
        FilePlan plan = new FilePlan(id.value(), media, changes::add);
        Optional<ProfileId> owner = people(base.reference("owner").stream().toList()).stream().findFirst();
        List<ProfileId> contributors = people(base.references("contributors"));
        List<ProfileId> administrators = Stream.concat(owner.stream(), people(base.references("admins")).stream()).distinct().toList();
        if (administrators.isEmpty()) {
            administrators = someone(contributors);
        }
        if (owner.isEmpty()) {
            changes.add(administrators.isEmpty() ? "firstversion.change.nobody" : "firstversion.change.owner");
        }
        Optional<FileId> logo = image(base, "profile_image", plan);
        Optional<FileId> cover = image(base, "cover_image", plan);
        Visibility visibility = base.text("state").equals("public") ? Visibility.PUBLIC : Visibility.PRIVATE;
        return new Shared(base.pk(), new BaseTransfer.Transferred(id, details(base, changes), visibility, founder(administrators), administrators,
                contributors, logo, cover, base.flag("is_certified"), base.time("created", DumpObject.UNKNOWN, clock.instant())), plan.files(), changes);
    }

    /** Somebody has to administer it. */
    private static List<ProfileId> someone(List<ProfileId> contributors) {
        return contributors.stream().limit(1).toList();
    }

    private static ProfileId founder(List<ProfileId> administrators) {
        return administrators.stream().findFirst().orElse(Places.NOBODY);
    }

    private BaseDetails details(DumpObject base, Set<String> changes) {
        String title = Limits.oneLine(base.text("title"));
        if (title.isEmpty() || title.length() > BaseDetails.MAX_NAME) {
            changes.add(title.isEmpty() ? "firstversion.change.titleMissing" : "firstversion.change.text");
        }
        String name = title.isEmpty() ? Texts.get("firstversion.unnamedBase") : Beginning.of(title, BaseDetails.MAX_NAME);
        String description = Presentation.description(OldHtml.paragraphs(base.text("description")), presentation.tagLines(base.references("tags")), BaseDetails.MAX_DESCRIPTION, changes::add);
        return new BaseDetails(name, description, Presentation.contact(base, changes::add), presentation.departement(base.references("tags")),
                Presentation.links(base, BaseDetails.MAX_LINKS, changes::add));
    }

    private Optional<FileId> image(DumpObject base, String field, FilePlan plan) {
        return base.reference(field).flatMap(pk -> stage.find(Model.IMAGE, pk)).flatMap(plan::image);
    }

    private List<ProfileId> people(List<String> users) {
        return aims.all(Model.USER, users).stream().map(target -> new ProfileId(target.ours())).distinct().toList();
    }

    private final class Shared implements Passage.Plan {

        private final String pk;
        private final BaseTransfer.Transferred wanted;
        private final List<PlannedFile> images;
        private final Set<String> changes;

        private Shared(String pk, BaseTransfer.Transferred wanted, List<PlannedFile> images, Set<String> changes) {
            this.pk = pk;
            this.wanted = wanted;
            this.images = images;
            this.changes = changes;
        }

        @Override
        public Passage.Thing thing() {
            return new Passage.Thing(Model.BASE, pk, Kind.BASE, wanted.id().value());
        }

        @Override
        public String source() {
            return wanted.toString();
        }

        @Override
        public Optional<String> state() {
            return bases.state(wanted.id());
        }

        @Override
        public void create() {
            BaseTransfer.Transferred possible = possible();
            places.provide(possible.founder());
            bases.create(possible);
            store();
        }

        @Override
        public void update() {
            contents.followed(wanted.id(), () -> bases.update(possible()));
            store();
        }

        /** Of those who have not left since. */
        private BaseTransfer.Transferred possible() {
            List<ProfileId> contributors = wanted.contributors().stream().filter(places::isHere).toList();
            List<ProfileId> there = wanted.administrators().stream().filter(places::isHere).toList();
            List<ProfileId> administrators = there.isEmpty() ? someone(contributors) : there;
            return new BaseTransfer.Transferred(wanted.id(), wanted.details(), wanted.visibility(), founder(administrators), administrators, contributors, wanted.logo(), wanted.cover(),
                    wanted.certified(), wanted.created());
        }

        /** An image that is none after all is left out. */
        private void store() {
            Fates fates = files.take(FileOwner.of(wanted.id()), images, false);
            if (!fates.areAsPlanned()) {
                bases.dropImages(wanted.id(), fates.lost());
                changes.add("firstversion.change.imageUnusable");
            }
        }
    }
}
