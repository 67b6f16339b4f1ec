package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.html.Div;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.block.Block;
import java.util.List;
import java.util.stream.IntStream;

/** The slots of a block that holds others, each with its lane. */
final class Inside extends Div {

    private List<Lane> lanes = List.of();

    Inside() {
        addClassName("eb__slots");
    }

    List<Lane> lanes() {
        return lanes;
    }

    /** As many as the block has; those that are there stay. */
    void fit(Block block) {
        List<Block.Slot> slots = block.slots();
        if (slots.size() == lanes.size() && IntStream.range(0, slots.size()).allMatch(index -> lanes.get(index).isOf(slots.get(index)))) {
            return;
        }
        List<Lane> fitting = IntStream.range(0, slots.size()).mapToObj(index -> lane(block, index)).toList();
        lanes.stream().filter(lane -> !fitting.contains(lane)).map(Lane::box).forEach(this::remove);
        for (int index = 0; index < fitting.size(); index++) {
            if (!lanes.contains(fitting.get(index))) {
                addComponentAtIndex(index, fitting.get(index).box());
            }
        }
        lanes = fitting;
        getElement().setAttribute("data-count", String.valueOf(fitting.size()));
    }

    private Lane lane(Block block, int index) {
        Block.Slot slot = block.slots().get(index);
        return lanes.stream().filter(lane -> lane.isOf(slot)).findFirst().orElseGet(() -> new Lane(slot.id(), Texts.get("resource.editor.slot." + block.kind(), index + 1)));
    }
}
