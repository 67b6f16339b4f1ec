package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fr.lesbases.common.FileId;
import fr.lesbases.file.StoredFile;
import fr.lesbases.resource.Block;
import fr.lesbases.resource.ui.block.BlockReading;
import fr.lesbases.common.Texts;
import java.util.Map;
import java.util.Optional;

/** Two people changed the same block: both texts, and the choice between them. Nothing is dropped before it is made. */
final class Conflict extends Div {

    /** @param theirs empty where they deleted the block */
    Conflict(Block mine, Optional<Block> theirs, Map<FileId, StoredFile> files, Runnable keepMine, Runnable keepTheirs) {
        addClassName("conflict");
        Button own = new Button(Texts.get(theirs.isPresent() ? "resource.conflict.keepMine" : "resource.conflict.putBack"), click -> keepMine.run());
        Button other = new Button(Texts.get(theirs.isPresent() ? "resource.conflict.keepTheirs" : "resource.conflict.letGo"), click -> keepTheirs.run());
        add(new Paragraph(Texts.get(theirs.isPresent() ? "resource.conflict.changed" : "resource.conflict.deleted")));
        Div columns = new Div(side("resource.conflict.mine", mine, files, own));
        columns.addClassName("conflict__c");
        theirs.ifPresentOrElse(block -> columns.add(side("resource.conflict.theirs", block, files, other)), () -> columns.add(other));
        add(columns);
    }

    private static Div side(String titleKey, Block block, Map<FileId, StoredFile> files, Button keep) {
        Component text = BlockReading.of(block, files).orElseGet(() -> new Paragraph(Texts.get("resource.conflict.empty")));
        return new Div(new H2(Texts.get(titleKey)), text, keep);
    }
}
