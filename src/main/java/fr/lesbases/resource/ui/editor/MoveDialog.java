package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where a block is to go, told by what it shall stand behind: far moves without a drag. */
final class MoveDialog extends Dialog {

    private final Consumer<Optional<BlockId>> move;
    private final ComboBox<Place> place = new ComboBox<>(Texts.get("resource.editor.moveTo.place"));

    /** @param after the block behind which; empty for the beginning */
    private record Place(Optional<BlockId> after, String name) {}

    /** @param move takes the block behind which it shall stand; empty for the beginning */
    MoveDialog(Block moved, List<Block> blocks, Consumer<Optional<BlockId>> move) {
        this.move = move;
        setHeaderTitle(Texts.get("resource.editor.moveTo.heading", BlockFrame.name(moved)));
        addClassName("move-dialog");
        place.setItems(places(moved, blocks));
        place.setItemLabelGenerator(Place::name);
        place.setWidthFull();
        place.setManualValidation(true);
        place.setRequiredIndicatorVisible(true);
        Button cancel = new Button(Texts.get("resource.editor.moveTo.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Button done = new Button(Texts.get("resource.editor.moveTo.done"), click -> move());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                place.focus();
            } else {
                removeFromParent();
            }
        });
        add(place);
        getFooter().add(cancel, done);
    }

    /** All but the one it has: there, nothing would move. */
    private static List<Place> places(Block moved, List<Block> blocks) {
        List<Place> places = new ArrayList<>();
        if (!blocks.getFirst().equals(moved)) {
            places.add(new Place(Optional.empty(), Texts.get("resource.editor.moveTo.first")));
        }
        for (int index = 0; index < blocks.size(); index++) {
            boolean here = blocks.get(index).equals(moved) || index + 1 < blocks.size() && blocks.get(index + 1).equals(moved);
            if (!here) {
                places.add(new Place(Optional.of(blocks.get(index).id()), Texts.get("resource.editor.moveTo.after", index + 1, BlockFrame.name(blocks.get(index)))));
            }
        }
        return places;
    }

    private void move() {
        place.setInvalid(place.isEmpty());
        place.setErrorMessage(place.isEmpty() ? Texts.get("resource.editor.moveTo.missing") : "");
        place.getOptionalValue().ifPresent(chosen -> {
            close();
            move.accept(chosen.after());
        });
    }
}
