package fr.lesbases.firstversion;

import fr.lesbases.common.Visibility;
import fr.lesbases.file.FileOwner;
import fr.lesbases.resource.ResourceTransfer;
import fr.lesbases.taxonomy.Vocabularies;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Resources, with all that is in them. */
@Component
@Order(3)
class ResourcesStep implements Step {

    /** Those that are public although ours would have to say more: their editors complete them. */
    static final String INCOMPLETE = "publicWithoutFullIndexation";
    /** Those that nobody here can read but the staff. */
    static final String NOBODYS = "withoutOwner";
    static final String EMPTY = "withoutBlocks";

    private final Stage stage;
    private final Aims aims;
    private final Passage passage;
    private final Places places;
    private final ResourceMaker maker;
    private final ResourceTransfer resources;
    private final Vocabularies vocabularies;
    private final FileIntake files;

    ResourcesStep(Stage stage, Aims aims, Passage passage, Places places, ResourceMaker maker, ResourceTransfer resources, Vocabularies vocabularies, FileIntake files) {
        this.stage = stage;
        this.aims = aims;
        this.passage = passage;
        this.places = places;
        this.maker = maker;
        this.resources = resources;
        this.vocabularies = vocabularies;
        this.files = files;
    }

    @Override
    public String name() {
        return "resources";
    }

    @Override
    public void run(Run run) {
        run.report().list(INCOMPLETE);
        run.report().list(NOBODYS);
        run.report().list(EMPTY);
        stage.forEach(Model.RESOURCE, resource -> {
            Report.Tally tally = run.tally(this);
            run.each(tally, resource.pk(), () -> bring(resource, run, tally));
        });
    }

    private void bring(DumpObject resource, Run run, Report.Tally tally) {
        Wanted wanted = new Wanted(resource.pk(), maker.make(resource, aims.one(Model.RESOURCE, Optional.of(resource.pk())).orElseThrow().ours(), run.media()));
        Optional<String> absence = places.absence(wanted.made.place(), run.dry());
        if (absence.isPresent()) {
            tally.skipped(resource.pk(), absence.get());
        } else if (passage.pass(wanted, tally, run.dry())) {
            tell(resource, wanted.made, run.report(), tally);
        }
    }

    private void tell(DumpObject resource, ResourceMaker.Made made, Report report, Report.Tally tally) {
        made.changes().forEach(change -> tally.adjusted(resource.pk(), change));
        boolean isPublic = made.resource().visibility().filter(Visibility.PUBLIC::equals).isPresent();
        if (isPublic && !vocabularies.problems(made.resource().classification()).isEmpty()) {
            report.line(INCOMPLETE, Report.json("resource", resource.pk()).put("title", made.resource().content().title()));
        }
        if (stage.ofResource(Model.BLOCK, resource.pk()).isEmpty()) {
            report.line(EMPTY, Report.json("resource", resource.pk()).put("title", resource.text("title")));
        }
        if (made.place().isNobodys()) {
            report.line(NOBODYS, Report.json("resource", resource.pk()).put("state", resource.text("state")));
        }
    }

    private final class Wanted implements Passage.Plan {

        private final String pk;
        private final ResourceMaker.Made made;

        private Wanted(String pk, ResourceMaker.Made made) {
            this.pk = pk;
            this.made = made;
        }

        @Override
        public Passage.Thing thing() {
            return new Passage.Thing(Model.RESOURCE, pk, Kind.RESOURCE, made.resource().id().value());
        }

        @Override
        public String source() {
            return made.resource().toString();
        }

        @Override
        public Optional<String> state() {
            return resources.state(made.resource().id());
        }

        @Override
        public void create() {
            places.provide(made.resource().creator());
            ResourceMaker.Made possible = possible();
            resources.create(possible.resource());
            store(possible);
        }

        @Override
        public void update() {
            ResourceMaker.Made possible = possible();
            resources.update(possible.resource());
            store(possible);
        }

        private ResourceMaker.Made possible() {
            return made.with(made.resource().content(), made.resource().visibility().map(visibility -> places.possible(made.place(), visibility)), places::isHere);
        }

        private void store(ResourceMaker.Made possible) {
            Fates fates = files.take(FileOwner.of(possible.resource().id()), possible.files(), true);
            if (!fates.areAsPlanned()) {
                made.changes().add("firstversion.change.imageUnusable");
                resources.amend(possible.amended(fates).resource());
            }
        }
    }
}
