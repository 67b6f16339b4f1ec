package fr.lesbases.firstversion;

import fr.lesbases.common.BaseId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.resource.HighlightTransfer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The first featured section of a base's page, where it shows resources of its own: what the base shows first here. Other sections have no counterpart. */
@Component
@Order(9)
class HighlightsStep implements Step {

    private static final String POSITION = "position";

    private final Stage stage;
    private final Aims aims;
    private final Ties ties;
    private final HighlightTransfer highlights;

    HighlightsStep(Stage stage, Aims aims, Ties ties, HighlightTransfer highlights) {
        this.stage = stage;
        this.aims = aims;
        this.ties = ties;
        this.highlights = highlights;
    }

    @Override
    public String name() {
        return "highlights";
    }

    @Override
    public void run(Run run) {
        Map<String, DumpObject> first = first();
        stage.forEach(Model.BASE_SECTION, section -> {
            run.each(run.tally(this), section.pk(), () -> show(section, first, run));
        });
    }

    /** Of each base that which its page shows first, of those that can be shown here. */
    private Map<String, DumpObject> first() {
        Map<String, DumpObject> first = new HashMap<>();
        stage.forEach(Model.BASE_SECTION, section -> section.reference("base").filter(base -> canBeShown(section))
                .ifPresent(base -> first.merge(base, section, (one, other) -> other.number(POSITION) < one.number(POSITION) ? other : one)));
        return first;
    }

    private static boolean canBeShown(DumpObject section) {
        return section.text("type").equals("resources") && !section.references("resources").isEmpty();
    }

    private void show(DumpObject section, Map<String, DumpObject> first, Run run) {
        Report.Tally tally = run.tally(this);
        Optional<BaseId> base = aims.one(Model.BASE, section.reference("base")).filter(target -> target.kind().equals(Kind.BASE)).map(target -> new BaseId(target.ours()));
        if (base.isEmpty() || !canBeShown(section) || section.reference("base").map(first::get).filter(shown -> shown.pk().equals(section.pk())).isEmpty()) {
            tally.skipped(section.pk(), "firstversion.skip.section");
            return;
        }
        ties.tie(Model.BASE_SECTION, section.pk(), Kind.HIGHLIGHTS, base.get().value(), tally, run.dry(), () -> highlights.choose(base.get(),
                aims.all(Model.RESOURCE, section.references("resources")).stream().map(target -> new ResourceId(target.ours())).toList())
                        ? Optional.empty() : Optional.of("firstversion.skip.section"));
    }
}
