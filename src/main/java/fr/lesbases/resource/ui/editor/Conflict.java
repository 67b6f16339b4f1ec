package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fr.lesbases.common.FileId;
import fr.lesbases.common.Language;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Texts;
import fr.lesbases.file.StoredFile;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.ui.block.BlockReading;
import java.util.Map;
import java.util.Optional;

/** Two people changed the same thing: both texts, and the choice between them. Nothing is dropped before it is made. */
final class Conflict extends Div {

    private Conflict(String sentenceKey, Component... sides) {
        addClassName("conflict");
        Div columns = new Div(sides);
        columns.addClassName("conflict__c");
        add(new Paragraph(Texts.get(sentenceKey)), columns);
    }

    /** @param theirs empty where they deleted the block */
    static Conflict of(Block mine, Optional<Block> theirs, Map<FileId, StoredFile> files, Map<ResourceId, ResourceRow> resources, Language language, Runnable keepMine, Runnable keepTheirs) {
        if (theirs.isEmpty()) {
            return new Conflict("resource.conflict.deleted", side("resource.conflict.mine", reading(mine, files, resources, language), button("resource.conflict.putBack", keepMine)),
                    button("resource.conflict.letGo", keepTheirs));
        }
        return new Conflict("resource.conflict.changed", side("resource.conflict.mine", reading(mine, files, resources, language), button("resource.conflict.keepMine", keepMine)),
                side("resource.conflict.theirs", reading(theirs.get(), files, resources, language), button("resource.conflict.keepTheirs", keepTheirs)));
    }

    /** Of a title, a description or a language. */
    static Conflict of(String mine, String theirs, Runnable keepMine, Runnable keepTheirs) {
        return new Conflict("resource.conflict.changedWords", side("resource.conflict.mine", new Paragraph(mine), button("resource.conflict.keepMine", keepMine)),
                side("resource.conflict.theirs", new Paragraph(theirs), button("resource.conflict.keepTheirs", keepTheirs)));
    }

    private static Button button(String key, Runnable choice) {
        return new Button(Texts.get(key), click -> choice.run());
    }

    private static Div side(String titleKey, Component text, Button keep) {
        return new Div(new H2(Texts.get(titleKey)), text, keep);
    }

    private static Component reading(Block block, Map<FileId, StoredFile> files, Map<ResourceId, ResourceRow> resources, Language language) {
        return BlockReading.of(block, files, resources, language).orElseGet(() -> new Paragraph(Texts.get("resource.conflict.empty")));
    }
}
