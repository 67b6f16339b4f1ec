package fr.lesbases.resource.ui;

import com.vaadin.flow.component.html.Div;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Authoring;
import fr.lesbases.resource.Publication;
import fr.lesbases.resource.PublicationSheet;
import fr.lesbases.taxonomy.Vocabularies;
import fr.lesbases.taxonomy.Vocabulary;
import fr.lesbases.ui.ErrorSummary;
import java.util.ArrayList;
import java.util.List;

/** The checklist of the publish page: one step for each thing a published resource has. */
final class PublishSteps extends Div {

    private final PublishStep words;
    private final BlocksStep blocks = new BlocksStep();
    private final List<TermsStep> terms = new ArrayList<>();
    private final AltStep alt;
    private final LicenceStep licence;
    private boolean indexed = true;

    PublishSteps(PublicationSheet sheet, Vocabularies vocabularies, Publication publication, Authoring authoring, Runnable changed) {
        addClassName("steps");
        words = new PublishStep(Texts.get("resource.publish.words"));
        words.link(ResourceRoutes.edit(sheet.slug()), Texts.get("resource.publish.change"));
        for (Vocabulary vocabulary : vocabularies.all()) {
            terms.add(new TermsStep(vocabulary, publication, changed));
        }
        alt = new AltStep(authoring, changed);
        licence = new LicenceStep(publication, changed);
        add(words, blocks);
        terms.forEach(this::add);
        add(alt, licence);
    }

    void show(PublicationSheet sheet, boolean isPublic) {
        indexed = isPublic;
        words.done(sheet.content().title());
        blocks.show(sheet);
        terms.forEach(step -> step.show(sheet, isPublic));
        alt.show(sheet);
        licence.show(sheet);
    }

    /** How many of the points that are asked for are there. */
    int done() {
        return (int) points().stream().filter(PublishStep::isDone).count();
    }

    int asked() {
        return points().size();
    }

    /** All that is missing, shown beside its fields. */
    List<ErrorSummary.Problem> problems() {
        return points().stream().flatMap(step -> step.problems().stream()).toList();
    }

    private List<PublishStep> points() {
        List<PublishStep> points = new ArrayList<>(List.of(words));
        if (!blocks.isEmpty()) {
            points.add(blocks);
        }
        if (indexed) {
            points.addAll(terms);
        }
        points.add(licence);
        return points;
    }
}
