package fr.lesbases.resource.ui.version;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.BlockChange;
import fr.lesbases.resource.Comparison;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.FoldableBlock;
import fr.lesbases.resource.ui.block.BlockReading;
import fr.lesbases.ui.InLanguage;
import java.util.Optional;

/** One block of a comparison: what became of it, in a word and in its own words, and the way back for it alone. Of any kind: it reads as its readers would. */
final class ChangePanel extends Div {

    private final BlockChange change;
    private final Comparison comparison;

    ChangePanel(BlockChange change, Comparison comparison, Restoring restoring) {
        this.change = change;
        this.comparison = comparison;
        BlockChange.What what = change.what();
        addClassNames("vblock", "vblock--" + what.name().toLowerCase(java.util.Locale.ROOT));
        getElement().setAttribute("data-depth", String.valueOf(change.depth()));
        if (what != BlockChange.What.SAME) {
            Span label = new Span(Texts.get(what == BlockChange.What.CHANGED && change.moved() ? "resource.versions.what.movedChanged" : "resource.versions.what." + what.name()));
            label.addClassName("vblock__what");
            add(label);
        }
        if (what == BlockChange.What.CHANGED) {
            addChanged(change.before().orElseThrow(), change.after().orElseThrow());
        } else {
            add(change.after().map(block -> reading(block, comparison.after())).or(() -> change.before().map(block -> reading(block, comparison.before()))).orElseThrow());
        }
        comparison.before().version().flatMap(version -> change.before().filter(this::isGone).map(block -> restore(what, () -> restoring.block(version, block.id())))).ifPresent(this::add);
    }

    /** What the working copy has just so needs no bringing back. */
    private boolean isGone(Block block) {
        return comparison.copy().content().block(block.id()).filter(block::equals).isEmpty();
    }

    private void addChanged(Block before, Block after) {
        Optional<String> marked = MarkedWords.of(before, after);
        NativeDetails sides = new NativeDetails(Texts.get("resource.versions.sides"), sides(before, after));
        sides.setOpen(marked.isEmpty());
        add(marked.<Component>map(html -> InLanguage.mark(new Html("<div class=\"prose marked\">" + html + "</div>"), comparison.after().content().language()))
                .orElseGet(() -> new Paragraph(Texts.get("resource.versions.sameWords"))), sides);
    }

    private Div sides(Block before, Block after) {
        Div sides = new Div(side("resource.versions.before", before, comparison.before()), side("resource.versions.after", after, comparison.after()));
        sides.addClassName("conflict__c");
        return sides;
    }

    private Div side(String key, Block block, Comparison.Side side) {
        Paragraph title = new Paragraph(Texts.get(key));
        title.addClassName("vblock__side");
        return new Div(title, reading(block, side));
    }

    /** What a block holds has panels of its own. */
    private Component reading(Block block, Comparison.Side side) {
        if (!block.slots().isEmpty()) {
            return new Paragraph(block instanceof FoldableBlock section ? Texts.get("resource.versions.foldable", section.title()) : Texts.get("resource.versions.columns", block.slots().size()));
        }
        return BlockReading.of(block, comparison.files(), comparison.resources(), side.content().language()).orElseGet(() -> new Paragraph(Texts.get("resource.conflict.empty")));
    }

    private Button restore(BlockChange.What what, Runnable action) {
        Button restore = new Button(Texts.get(what == BlockChange.What.REMOVED ? "resource.versions.block.putBack" : "resource.versions.block.restore"), click -> action.run());
        restore.addClassName("vblock__do");
        String words = change.before().map(Block::words).orElse("");
        restore.setAriaLabel(restore.getText() + " – " + (words.length() > 60 ? words.substring(0, 60) + "…" : words));
        return restore;
    }
}
