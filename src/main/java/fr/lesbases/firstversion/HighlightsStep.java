package fr.lesbases.firstversion;

import fr.lesbases.common.BaseId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.resource.HighlightTransfer;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The first featured section of a base's page, where it shows resources of its own: what the base shows first here. Other sections have no counterpart. */
@Component
@Order(9)
class HighlightsStep implements Step {

    private final Stage stage;
    private final Ties ties;
    private final HighlightTransfer highlights;

    HighlightsStep(Stage stage, Ties ties, HighlightTransfer highlights) {
        this.stage = stage;
        this.ties = ties;
        this.highlights = highlights;
    }

    @Override
    public String name() {
        return "highlights";
    }

    @Override
    public void run(Run run) {
        stage.forEach(Model.BASE_SECTION, section -> {
            run.tally(this).in();
            show(section, run);
        });
    }

    private void show(DumpObject section, Run run) {
        Report.Tally tally = run.tally(this);
        Optional<BaseId> base = stage.target(Model.BASE, section.reference("base")).filter(target -> target.kind().equals(Kind.BASE)).map(target -> new BaseId(target.ours()));
        if (base.isEmpty() || !section.text("type").equals("resources") || section.references("resources").isEmpty()) {
            tally.skipped(section.pk(), "firstversion.skip.section");
            return;
        }
        ties.tie(Model.BASE_SECTION, section.pk(), Kind.HIGHLIGHTS, base.get().value(), tally, run.dry(), () -> highlights.choose(base.get(),
                stage.targets(Model.RESOURCE, section.references("resources")).stream().map(target -> new ResourceId(target.ours())).toList())
                        ? Optional.empty() : Optional.of("firstversion.skip.section"));
    }
}
