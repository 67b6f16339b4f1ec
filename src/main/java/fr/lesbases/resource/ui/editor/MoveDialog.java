package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.block.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where blocks are to go, told by what they shall stand behind: far moves without a drag. */
final class MoveDialog extends Dialog {

    private final Consumer<Optional<BlockId>> move;
    private final ComboBox<Place> place = new ComboBox<>(Texts.get("resource.editor.moveTo.place"));

    /** @param after as a place is named in an {@link fr.lesbases.resource.Edit} */
    private record Place(Optional<BlockId> after, String name) {}

    /** @param move takes the block behind which they shall stand, or the slot they shall be the first of; empty for the beginning */
    MoveDialog(List<Block> moved, List<Block> blocks, Consumer<Optional<BlockId>> move) {
        this.move = move;
        setHeaderTitle(moved.size() == 1 ? Texts.get("resource.editor.moveTo.heading", BlockFrame.name(moved.getFirst())) : Texts.get("resource.editor.moveTo.headings", moved.size()));
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

    /** All but the one they have: there, nothing would move. */
    private static List<Place> places(List<Block> moved, List<Block> blocks) {
        List<Place> places = new ArrayList<>();
        collect(moved, blocks, Optional.empty(), "", places);
        return places;
    }

    private static void collect(List<Block> moved, List<Block> blocks, Optional<BlockId> start, String path, List<Place> places) {
        if (blocks.isEmpty() || !blocks.getFirst().equals(moved.getFirst())) {
            places.add(new Place(start, Texts.get(path.isEmpty() ? "resource.editor.moveTo.first" : "resource.editor.moveTo.firstIn", path)));
        }
        for (int index = 0; index < blocks.size(); index++) {
            Block block = blocks.get(index);
            boolean here = moved.contains(block) || index + 1 < blocks.size() && blocks.get(index + 1).equals(moved.getFirst());
            if (!here) {
                places.add(new Place(Optional.of(block.id()), Texts.get(path.isEmpty() ? "resource.editor.moveTo.after" : "resource.editor.moveTo.afterIn", index + 1, BlockFrame.name(block), path)));
            }
            if (!moved.contains(block) && moved.stream().allMatch(one -> Kind.mayHold(block, one))) {
                for (int slot = 0; slot < block.slots().size(); slot++) {
                    String inner = Texts.get("resource.editor.moveTo.path", path.isEmpty() ? "" : path + ", ", index + 1, BlockFrame.name(block), Texts.get("resource.editor.slot." + block.kind(), slot + 1));
                    collect(moved, block.slots().get(slot).blocks(), Optional.of(block.slots().get(slot).id()), inner, places);
                }
            }
        }
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
