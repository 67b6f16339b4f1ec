package fr.lesbases.resource.ui.block.quote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.QuoteBlock;
import fr.lesbases.resource.ui.block.Autosave;
import fr.lesbases.resource.ui.block.BlockEditor;
import fr.lesbases.resource.ui.block.BlockSaver;
import fr.lesbases.ui.FieldNames;

/** A quotation, written where it stands. */
public final class QuoteEditor implements BlockEditor {

    private final TextArea text = new TextArea();
    private final TextField source = new TextField();
    private final Div quote = new Div(text, source);

    public QuoteEditor(QuoteBlock block, BlockSaver save) {
        quote.addClassName("b-quote");
        FieldNames.name(text, Texts.get("resource.kind.quote"));
        text.addClassName("b-quote__t");
        FieldNames.name(source, Texts.get("resource.editor.quote.source"));
        source.addClassName("b-quote__s");
        show(block);
        Autosave.onRequired(text, "text", "resource.block.quote.missing", value -> save.save(() -> new QuoteBlock(block.id(), value.strip(), source.getValue().strip())));
        Autosave.on(source, "source", value -> save.save(() -> new QuoteBlock(block.id(), text.getValue().strip(), value.strip())));
    }

    @Override
    public Component component() {
        return quote;
    }

    @Override
    public void show(Block block) {
        if (block instanceof QuoteBlock latest) {
            if (!latest.text().equals(text.getValue().strip())) {
                text.setValue(latest.text());
            }
            if (!latest.source().equals(source.getValue().strip())) {
                source.setValue(latest.source());
            }
        }
    }
}
