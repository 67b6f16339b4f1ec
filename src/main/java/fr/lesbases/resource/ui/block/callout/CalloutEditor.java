package fr.lesbases.resource.ui.block.callout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import fr.lesbases.common.RichText;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.CalloutBlock;
import fr.lesbases.resource.ui.block.BlockEditor;
import fr.lesbases.resource.ui.block.BlockSaver;
import fr.lesbases.resource.ui.block.text.RichTextField;

/** A box, written where it stands; what it is for is chosen above its text. */
public final class CalloutEditor implements BlockEditor {

    private final RadioButtonGroup<CalloutBlock.Tone> tone = new RadioButtonGroup<>();
    private final RichTextField text = new RichTextField(Texts.get("resource.kind.callout"), Texts.get("resource.editor.callout.placeholder"));
    private final Div box = new Div(tone, text);

    public CalloutEditor(CalloutBlock block, BlockSaver save) {
        box.addClassName("b-callout");
        text.addClassName("prose");
        tone.setAriaLabel(Texts.get("resource.editor.callout.tone"));
        tone.setItems(CalloutBlock.Tone.values());
        tone.setRenderer(new ComponentRenderer<>(ToneWord::new));
        show(block);
        tone.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                mark(change.getValue());
                save.save(() -> new CalloutBlock(block.id(), change.getValue(), RichText.clean(text.getValue())));
            }
        });
        text.onTyped("resource.block.text.missing",
                typed -> save.save(version -> version instanceof CalloutBlock before && text.isTypedOver(before.text()),
                        () -> new CalloutBlock(block.id(), tone.getValue(), RichText.clean(typed))));
    }

    @Override
    public Component component() {
        return box;
    }

    @Override
    public void show(Block block) {
        if (block instanceof CalloutBlock latest) {
            tone.setValue(latest.tone());
            mark(latest.tone());
            text.show(latest.text());
        }
    }

    private void mark(CalloutBlock.Tone chosen) {
        box.getElement().setAttribute("data-tone", chosen.name());
    }
}
