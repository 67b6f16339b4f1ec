package fr.lesbases.resource.ui.editor;

import static fr.lesbases.resource.Shelf.section;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.Slug;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.ColumnsBlock;
import fr.lesbases.resource.block.FoldableBlock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Blocks within blocks, and several at once. */
class ArrangingScreenTest extends EditorTest {

    private final Block un = section("Un");
    private final Block deux = section("Deux");
    private final Block trois = section("Trois");
    private final Block.Slot left = Block.Slot.empty();
    private final Block.Slot right = new Block.Slot(BlockId.create(), List.of(section("Dedans")));
    private final ColumnsBlock columns = new ColumnsBlock(BlockId.create(), List.of(left, right));
    private final FoldableBlock fold = new FoldableBlock(BlockId.create(), "Plus", Block.Slot.empty());

    @BeforeEach
    void anEditor() {
        edit(un, deux, columns, fold, trois);
    }

    @Test
    void severalBlocksGoIntoAColumnAndComeBackInOneStep() {
        drop(left.id(), trois, un);
        assertThat(order()).isEqualTo("Deux [Un Trois | Dedans] (Plus: )");
        assertThat(shown()).isEqualTo(order());
        back();
        assertThat(order()).isEqualTo("Un Deux [ | Dedans] (Plus: ) Trois");
        assertThat(shown()).isEqualTo(order());
    }

    @Test
    void columnsGoIntoASectionWithWhatTheyHold() {
        drop(fold.body().id(), columns);
        assertThat(order()).isEqualTo("Un Deux (Plus: [ | Dedans]) Trois");
        assertThat(shown()).isEqualTo(order());
        drop(un.id(), right.blocks().getFirst());
        assertThat(order()).isEqualTo("Un Dedans Deux (Plus: [ | ]) Trois");
        assertThat(shown()).isEqualTo(order());
    }

    @Test
    void whatMayNotStandThereIsRefusedInWords() {
        drop(left.id(), fold);
        assertThat(notices()).containsExactly("Des colonnes ne peuvent pas contenir d’autres colonnes ni une section repliable.Fermer");
        assertThat(shown()).isEqualTo("Un Deux [ | Dedans] (Plus: ) Trois");
    }

    @Test
    void aThirdColumnComesAndGoesAndNothingIsLost() {
        count(3);
        ColumnsBlock three = (ColumnsBlock) shelf.content(lea, slug).block(columns.id()).orElseThrow();
        drop(three.columns().getLast().id(), deux);
        assertThat(order()).isEqualTo("Un [ | Dedans | Deux] (Plus: ) Trois");
        count(2);
        assertThat(order()).isEqualTo("Un [ | Dedans Deux] (Plus: ) Trois");
        assertThat(shown()).isEqualTo(order());
        back();
        assertThat(order()).isEqualTo("Un [ | Dedans | Deux] (Plus: ) Trois");
        assertThat(shown()).isEqualTo(order());
    }

    @Test
    void severalAreDeletedAndBroughtBackTogether() {
        act("delete", un, columns, right.blocks().getFirst());
        assertThat(order()).isEqualTo("Deux (Plus: ) Trois");
        assertThat(notices()).containsExactly("2 blocs supprimésAnnuler");
        test(find(NativeButton.class).withText("Annuler").single()).click();
        assertThat(order()).isEqualTo("Un Deux [ | Dedans] (Plus: ) Trois");
        assertThat(shown()).isEqualTo(order());
    }

    @Test
    void whatIsBackAnotherWayIsNoLongerSaidToBeDeleted() {
        act("delete", un);
        back();
        act("delete", trois);
        assertThat(notices()).contains("Bloc suppriméAnnuler").doesNotContain("2 blocs supprimésAnnuler");
        test(find(NativeButton.class).withText("Annuler").single()).click();
        assertThat(order()).isEqualTo("Un Deux [ | Dedans] (Plus: ) Trois");
    }

    @Test
    void severalAreDuplicatedBehindTheLast() {
        act("duplicate", un, columns);
        assertThat(order()).isEqualTo("Un Deux [ | Dedans] Un [ | Dedans] (Plus: ) Trois");
        assertThat(shelf.content(lea, slug).all().map(Block::id)).doesNotHaveDuplicates();
    }

    @Test
    void theMenuKnowsThePlacesWithinBlocks() {
        act("moveTo", trois);
        ComboBox<?> place = find(ComboBox.class).withCaption("Nouvelle place").single();
        assertThat(test(place).getSuggestions()).hasSize(8).anyMatch(name -> name.contains("colonne 2") && name.contains("Dedans")).anyMatch(name -> name.contains("colonne 1") && name.endsWith("au début"));
        act("moveTo", fold);
        ComboBox<?> other = find(ComboBox.class).withCaption("Nouvelle place").all().getLast();
        assertThat(test(other).getSuggestions()).noneMatch(name -> name.contains("colonne 1"));
    }

    @Test
    void blocksAreCopiedIntoAnotherResource() {
        act("copy", deux, columns);
        assertThat(notices()).containsExactly("2 blocs copiés. Collez-les ici ou dans une autre ressource.");
        Slug other = shelf.draft(lea, "Une autre", section("Là-bas"));
        open("/ressources/" + other + "/modifier");
        Block there = shelf.content(lea, other).blocks().getFirst();
        ComponentUtil.fireEvent(list(), new BlockList.Act(list(), true, there.id().toString(), "paste", ""));
        assertThat(told(shelf.content(lea, other).blocks())).isEqualTo("Là-bas Deux [ | Dedans]");
        assertThat(shelf.content(lea, other).all().map(Block::id)).doesNotContainAnyElementsOf(shelf.content(lea, slug).all().map(Block::id).toList());
        ComponentUtil.fireEvent(list(), new BlockList.Paste(list(), true, "inconnu", ""));
        assertThat(told(shelf.content(lea, other).blocks())).isEqualTo("Là-bas Deux [ | Dedans]");
    }

    @Test
    void theTitleOfASectionIsSavedWithoutWhatItHolds() {
        drop(fold.body().id(), un);
        test(find(TextArea.class).all().stream().filter(field -> "Plus".equals(field.getValue())).findFirst().orElseThrow()).setValue("Pour aller plus loin");
        assertThat(order()).isEqualTo("Deux [ | Dedans] (Pour aller plus loin: Un) Trois");
    }

    private void drop(BlockId after, Block... blocks) {
        ComponentUtil.fireEvent(list(), new BlockList.Reorder(list(), true, ids(blocks), after.toString()));
    }

    private void act(String action, Block... blocks) {
        ComponentUtil.fireEvent(list(), new BlockList.Act(list(), true, ids(blocks), action, ""));
    }

    @SuppressWarnings("unchecked")
    private void count(int wanted) {
        test(find(RadioButtonGroup.class).withCaption("Nombre de colonnes").single()).selectItem(String.valueOf(wanted));
    }

    private String order() {
        return told(shelf.content(lea, slug).blocks());
    }

    /** As the frames stand in the page. */
    private String shown() {
        return frames(list().getElement());
    }

    private static String frames(Element lane) {
        return lane.getChildren().filter(element -> element.getComponent().filter(BlockFrame.class::isInstance).isPresent()).map(element -> {
            BlockFrame frame = (BlockFrame) element.getComponent().orElseThrow();
            List<String> inner = frame.lanes().stream().map(one -> frames(one.box().getElement())).toList();
            return around(frame.block(), inner);
        }).collect(Collectors.joining(" "));
    }

    private static String told(List<Block> blocks) {
        return blocks.stream().map(block -> around(block, block.slots().stream().map(slot -> told(slot.blocks())).toList())).collect(Collectors.joining(" "));
    }

    private static String around(Block block, List<String> inner) {
        return switch (block) {
            case ColumnsBlock sideBySide -> "[" + String.join(" | ", inner) + "]";
            case FoldableBlock section -> "(" + section.title() + ": " + inner.getFirst() + ")";
            default -> block.words();
        };
    }

    private static String ids(Block... blocks) {
        return Stream.of(blocks).map(block -> block.id().toString()).collect(Collectors.joining(","));
    }
}
