package fr.lesbases.resource.ui.block.resource;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.resource.State;
import fr.lesbases.resource.block.RelatedBlock;
import fr.lesbases.resource.ui.block.Autosave;
import fr.lesbases.resource.ui.block.BlockSaver;
import fr.lesbases.resource.ui.block.CardEditor;
import fr.lesbases.resource.ui.block.Desk;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Another resource, looked for by its words among those the person may read. */
public final class RelatedEditor extends CardEditor<RelatedBlock> {

    private final ComboBox<Choice> resource = new ComboBox<>(Texts.get("resource.editor.resource.choice"));
    private final TextArea note = word("resource.editor.resource.note", "eb__word--c");

    public RelatedEditor(RelatedBlock block, Desk desk, BlockSaver saver) {
        super(block, desk, saver, "resource.editor.resource.change");
        // It takes no value before
        resource.setItemsWithFilterConverter(query -> desk().suggest(query.getFilter().orElse("")).stream().map(Choice::of).skip(query.getOffset()).limit(query.getLimit()), text -> text);
        Autosave.on(note, "note", value -> keep(() -> new RelatedBlock(block().id(), block().resource(), value.strip())));
        start();
    }

    @Override
    protected Stream<TextArea> words() {
        return Stream.of(note);
    }

    @Override
    protected List<Object> shown(RelatedBlock latest) {
        return List.of(latest.resource(), row(latest));
    }

    @Override
    protected Optional<Component> card(RelatedBlock latest) {
        return row(latest).map(row -> new ResourceCard(row, note));
    }

    @Override
    protected Component[] tools() {
        resource.setPlaceholder(Texts.get("resource.editor.resource.placeholder"));
        resource.setRequiredIndicatorVisible(true);
        resource.setItemLabelGenerator(Choice::label);
        resource.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(Optional.ofNullable(change.getValue()));
            }
        });
        resource.addBlurListener(blur -> tell(block().missing().map(Texts::get)));
        choice(block());
        return new Component[] {resource};
    }

    @Override
    protected void fill(RelatedBlock latest) {
        choice(latest);
        fill(note, latest.note());
    }

    private void choice(RelatedBlock latest) {
        resource.setValue(row(latest).map(Choice::of).orElse(null));
    }

    @Override
    protected void kept(RelatedBlock now) {
        pointOut(now);
    }

    private void choose(Optional<Choice> choice) {
        Optional<String> missing = choice.isEmpty() ? Optional.of(Texts.get("resource.block.resource.missing")) : Optional.empty();
        tell(missing.or(() -> keep(() -> new RelatedBlock(block().id(), choice.map(Choice::id), block().note()))));
    }

    private void tell(Optional<String> sentence) {
        resource.setInvalid(sentence.isPresent());
        resource.setErrorMessage(sentence.orElse(""));
    }

    /** Who reads the card is not who reads the page: said where that makes a difference. */
    private void pointOut(RelatedBlock latest) {
        Optional<ResourceRow> row = row(latest);
        note.setPlaceholder(row.map(ResourceRow::description).orElseGet(() -> Texts.get("resource.editor.resource.note")));
        boolean hidden = latest.resource().isPresent() && row.isEmpty();
        boolean kept = row.filter(one -> one.state() != State.PUBLIC).isPresent();
        resource.setHelperText(hidden ? Texts.get("resource.editor.resource.hidden") : kept ? Texts.get("resource.editor.resource.private") : "");
    }

    private Optional<ResourceRow> row(RelatedBlock latest) {
        return latest.resource().flatMap(desk()::resource);
    }

    private record Choice(ResourceId id, String label) {

        static Choice of(ResourceRow row) {
            return new Choice(row.id(), Texts.get("resource.editor.resource.label", row.title(), row.publisher().name()));
        }
    }
}
