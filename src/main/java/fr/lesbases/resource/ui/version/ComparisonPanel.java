package fr.lesbases.resource.ui.version;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.BlockChange;
import fr.lesbases.resource.Comparison;
import fr.lesbases.resource.Versions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Two states of a resource: what to compare, how many things changed, and each of them; what stayed the same is folded away. */
final class ComparisonPanel extends Div {

    ComparisonPanel(Comparison comparison, Versions versions, Restoring restoring) {
        addClassName("versions__compare");
        Paragraph sums = new Paragraph(sums(comparison));
        sums.addClassName("versions__sums");
        add(new H1(Texts.get("resource.versions.compare.title")), new ComparedPick(comparison, versions), sums);
        head("resource.title.label", comparison.before().content().title(), comparison.after().content().title());
        head("resource.description.label", comparison.before().content().description(), comparison.after().content().description());
        head("resource.language.label", comparison.before().content().language().name(), comparison.after().content().language().name());
        if (!comparison.before().content().cover().equals(comparison.after().content().cover())) {
            add(new Section(new H2(Texts.get("resource.versions.cover")), new Paragraph(Texts.get("resource.versions.cover.changed"))));
        }
        List<BlockChange> same = new ArrayList<>();
        for (BlockChange change : comparison.blocks()) {
            if (change.what() == BlockChange.What.SAME) {
                same.add(change);
            } else {
                fold(same, comparison, restoring);
                add(new ChangePanel(change, comparison, restoring));
            }
        }
        fold(same, comparison, restoring);
    }

    private void head(String key, String before, String after) {
        MarkedWords.of(before, after).ifPresent(marked -> add(new Section(new H2(Texts.get(key)), new Html("<p class=\"marked\">" + marked + "</p>"))));
    }

    private void fold(List<BlockChange> same, Comparison comparison, Restoring restoring) {
        if (!same.isEmpty()) {
            Div blocks = new Div();
            same.stream().<Component>map(change -> new ChangePanel(change, comparison, restoring)).forEach(blocks::add);
            NativeDetails folded = new NativeDetails(Texts.get("resource.versions.same", same.size()), blocks);
            folded.addClassName("vsame");
            add(folded);
            same.clear();
        }
    }

    private static String sums(Comparison comparison) {
        String counted = Arrays.stream(BlockChange.What.values()).filter(what -> what != BlockChange.What.SAME && comparison.count(what) > 0)
                .map(what -> Texts.get("resource.versions.sum." + what.name(), comparison.count(what))).collect(Collectors.joining(", "));
        if (!counted.isEmpty()) {
            return Texts.get("resource.versions.sums", counted);
        }
        return Texts.get(comparison.before().content().equals(comparison.after().content()) ? "resource.versions.identical" : "resource.versions.sums.none");
    }
}
