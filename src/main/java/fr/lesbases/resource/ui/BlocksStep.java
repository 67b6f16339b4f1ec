package fr.lesbases.resource.ui;

import com.vaadin.flow.component.html.Anchor;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.PublicationSheet;
import fr.lesbases.ui.ErrorSummary;
import java.util.ArrayList;
import java.util.List;

/** The blocks, and those in which something required is missing: each leads to the editor, where it is mended. None at all is no mistake, but nothing to read either. */
final class BlocksStep extends PublishStep {

    private final List<ErrorSummary.Problem> problems = new ArrayList<>();
    private boolean empty;

    BlocksStep() {
        super(Texts.get("resource.publish.blocks"));
    }

    void show(PublicationSheet sheet) {
        more().removeAll();
        problems.clear();
        empty = sheet.content().blocks().isEmpty();
        if (empty) {
            advised(Texts.get("resource.publish.blockCount", 0));
            link(ResourceRoutes.edit(sheet.slug()), Texts.get("resource.publish.change"));
            return;
        }
        if (sheet.incomplete().isEmpty()) {
            done(Texts.get("resource.publish.blockCount", sheet.content().all().count()));
            return;
        }
        missing(Texts.get("resource.publish.incomplete", sheet.incomplete().size()));
        for (BlockId id : sheet.incomplete()) {
            String why = Texts.get(sheet.content().block(id).flatMap(block -> block.missing()).orElseThrow());
            String sentence = Texts.get("resource.publish.incompleteBlock", sheet.content().position(id) + 1, why);
            Anchor link = link(ResourceRoutes.edit(sheet.slug(), id), sentence);
            problems.add(new ErrorSummary.Problem(link, sentence));
        }
    }

    boolean isEmpty() {
        return empty;
    }

    @Override
    List<ErrorSummary.Problem> problems() {
        return problems;
    }
}
