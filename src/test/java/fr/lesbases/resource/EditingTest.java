package fr.lesbases.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.FileId;
import fr.lesbases.common.Language;
import fr.lesbases.common.RichText;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.ColumnsBlock;
import fr.lesbases.resource.block.FoldableBlock;
import fr.lesbases.resource.block.SectionTitleBlock;
import fr.lesbases.resource.block.TextBlock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditingTest {

    private static final Block A = title("A");
    private static final Block B = title("B");
    private static final Block C = title("C");
    private static final Content ABC = new Content("Titre", "Description", Optional.empty(), List.of(A, B, C));

    private static final Language UKRAINIAN = Language.of("uk").orElseThrow();

    private static final Block X = title("X");
    private static final Block Y = title("Y");
    private static final Block Z = title("Z");
    private static final Block.Slot LEFT = new Block.Slot(BlockId.create(), List.of(X));
    private static final Block.Slot RIGHT = new Block.Slot(BlockId.create(), List.of(Y));
    private static final ColumnsBlock SIDE_BY_SIDE = new ColumnsBlock(BlockId.create(), List.of(LEFT, RIGHT));
    private static final Block.Slot THIRD = Block.Slot.empty();
    private static final Edit THREE = new Edit.Replace(SIDE_BY_SIDE, new ColumnsBlock(SIDE_BY_SIDE.id(), List.of(LEFT, RIGHT, THIRD)));
    private static final FoldableBlock FOLDABLE = new FoldableBlock(BlockId.create(), "Pour en savoir plus", new Block.Slot(BlockId.create(), List.of(Z)));
    private static final Content PAGE = new Content("Titre", "Description", Optional.empty(), List.of(A, SIDE_BY_SIDE, B, FOLDABLE));

    static Stream<Edit> edits() {
        return Stream.of(
                new Edit.Insert(title("N"), Optional.empty()), new Edit.Insert(title("N"), Optional.of(B.id())), new Edit.Insert(title("N"), Optional.of(C.id())),
                new Edit.Move(A.id(), Optional.of(C.id())), new Edit.Move(C.id(), Optional.empty()), new Edit.Move(B.id(), Optional.of(C.id())),
                new Edit.Replace(B, new SectionTitleBlock(B.id(), "B2")), new Edit.Remove(A.id()), new Edit.Remove(B.id()), new Edit.Remove(C.id()),
                new Edit.ChangeTitle("Titre", "Autre"), new Edit.ChangeDescription("Description", "Autre"),
                new Edit.ChangeCover(Optional.empty(), Optional.of(new Cover(FileId.create(), "une image"))), new Edit.ChangeLanguage(Language.FRENCH, UKRAINIAN));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void undoTakesEveryEditBack(Edit edit) {
        Outcome.Applied done = applied(Editing.apply(edit, ABC));
        assertThat(done.content()).isNotEqualTo(ABC);
        assertThat(applied(Editing.apply(done.undo(), done.content())).content()).isEqualTo(ABC);
    }

    @ParameterizedTest
    @MethodSource("edits")
    void redoIsTheUndoOfUndo(Edit edit) {
        Outcome.Applied done = applied(Editing.apply(edit, ABC));
        Outcome.Applied undone = applied(Editing.apply(done.undo(), done.content()));
        assertThat(applied(Editing.apply(undone.undo(), undone.content())).content()).isEqualTo(done.content());
    }

    @Test
    void aBlockIsInsertedBehindAnother() {
        Block n = title("N");
        assertThat(applied(Editing.apply(new Edit.Insert(n, Optional.of(A.id())), ABC)).content().blocks()).containsExactly(A, n, B, C);
    }

    @Test
    void whereTheBlockBeforeIsGoneTheEndIsRight() {
        Block n = title("N");
        assertThat(applied(Editing.apply(new Edit.Insert(n, Optional.of(BlockId.create())), ABC)).content().blocks()).containsExactly(A, B, C, n);
    }

    @Test
    void theSameInsertTwiceIsOne() {
        Edit.Insert insert = new Edit.Insert(A, Optional.empty());
        assertThat(Editing.apply(insert, ABC)).isEqualTo(new Outcome.Unchanged(ABC));
    }

    @Test
    void aMoveKeepsWhatOthersWroteInTheBlock() {
        Block changed = new SectionTitleBlock(A.id(), "A changé");
        Content later = applied(Editing.apply(new Edit.Replace(A, changed), ABC)).content();
        assertThat(applied(Editing.apply(new Edit.Move(A.id(), Optional.of(C.id())), later)).content().blocks()).containsExactly(B, C, changed);
    }

    @Test
    void editsOfDifferentBlocksBothHold() {
        Content first = applied(Editing.apply(new Edit.Replace(A, new SectionTitleBlock(A.id(), "A2")), ABC)).content();
        Content both = applied(Editing.apply(new Edit.Replace(B, new SectionTitleBlock(B.id(), "B2")), first)).content();
        assertThat(both.blocks()).extracting(Block::words).containsExactly("A2", "B2", "C");
    }

    @Test
    void theSameBlockIsAConflictThatKeepsBoth() {
        Content theirs = applied(Editing.apply(new Edit.Replace(A, new SectionTitleBlock(A.id(), "le leur")), ABC)).content();
        Edit mine = new Edit.Replace(A, new SectionTitleBlock(A.id(), "le mien"));
        assertThat(Editing.apply(mine, theirs)).isEqualTo(new Outcome.Conflict(theirs, mine));
    }

    @Test
    void aBlockDeletedMeanwhileIsAConflict() {
        Content without = applied(Editing.apply(new Edit.Remove(A.id()), ABC)).content();
        Edit mine = new Edit.Replace(A, new SectionTitleBlock(A.id(), "le mien"));
        assertThat(Editing.apply(mine, without)).isInstanceOf(Outcome.Conflict.class);
    }

    @Test
    void bothWritingTheSameIsNoConflict() {
        Block same = new SectionTitleBlock(A.id(), "pareil");
        Content theirs = applied(Editing.apply(new Edit.Replace(A, same), ABC)).content();
        assertThat(Editing.apply(new Edit.Replace(A, same), theirs)).isEqualTo(new Outcome.Unchanged(theirs));
    }

    @Test
    void aTitleChangedByAnotherIsAConflict() {
        Content theirs = ABC.withTitle("Le leur");
        assertThat(Editing.apply(new Edit.ChangeTitle("Titre", "Le mien"), theirs)).isInstanceOf(Outcome.Conflict.class);
    }

    @Test
    void aMoveToItsOwnPlaceChangesNothing() {
        assertThat(Editing.apply(new Edit.Move(B.id(), Optional.of(A.id())), ABC)).isInstanceOf(Outcome.Unchanged.class);
        assertThat(Editing.apply(new Edit.Move(B.id(), Optional.of(B.id())), ABC)).isInstanceOf(Outcome.Unchanged.class);
    }

    @Test
    void anEmptyTitleIsRefused() {
        assertThatThrownBy(() -> Editing.apply(new Edit.ChangeTitle("Titre", "  "), ABC))
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.key()).isEqualTo("resource.title.missing"));
    }

    @Test
    void aBlockGoesIntoAColumnAndOutAgain() {
        Content inside = after(PAGE, new Edit.Move(A.id(), Optional.of(RIGHT.id())));
        assertThat(told(inside)).isEqualTo("[[X] [A Y]] B (Z)");
        assertThat(told(after(inside, new Edit.Move(X.id(), Optional.of(A.id()))))).isEqualTo("[[] [A X Y]] B (Z)");
        assertThat(told(after(inside, new Edit.Move(Y.id(), Optional.of(B.id()))))).isEqualTo("[[X] [A]] B Y (Z)");
        assertThat(told(after(inside, new Edit.Move(SIDE_BY_SIDE.id(), Optional.of(Z.id()))))).isEqualTo("B (Z [[X] [A Y]])");
    }

    @Test
    void aBlockIsNoPlaceForItself() {
        assertThat(Editing.apply(new Edit.Move(SIDE_BY_SIDE.id(), Optional.of(X.id())), PAGE)).isInstanceOf(Outcome.Unchanged.class);
        assertThat(Editing.apply(new Edit.Move(FOLDABLE.id(), Optional.of(FOLDABLE.body().id())), PAGE)).isInstanceOf(Outcome.Unchanged.class);
    }

    @Test
    void columnsHoldNoColumnsAndSectionsNoSections() {
        Block more = SIDE_BY_SIDE.withId(BlockId.create());
        assertThatThrownBy(() -> Editing.apply(new Edit.Insert(more, Optional.of(X.id())), PAGE)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> Editing.apply(new Edit.Insert(FOLDABLE.withId(BlockId.create()), Optional.of(Z.id())), PAGE)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> Editing.apply(new Edit.Move(FOLDABLE.id(), Optional.of(LEFT.id())), PAGE)).isInstanceOf(DomainException.class);
    }

    @Test
    void whatASectionHoldsIsNotPartOfItsTitle() {
        SectionTitleBlock changed = new SectionTitleBlock(Z.id(), "Z2");
        Content theirs = after(PAGE, new Edit.Replace(Z, changed));
        assertThat(told(after(theirs, new Edit.Replace(FOLDABLE, new FoldableBlock(FOLDABLE.id(), "Autre", FOLDABLE.body()))))).isEqualTo("A [[X] [Y]] B (Z2)");
    }

    @Test
    void whatStoodInAColumnThatGoesComesToTheLastOne() {
        assertThat(told(after(after(PAGE, THREE), new Edit.Move(A.id(), Optional.of(THIRD.id()))))).isEqualTo("[[X] [Y] [A]] B (Z)");
        Content three = after(after(PAGE, THREE), new Edit.Move(A.id(), Optional.of(THIRD.id())));
        Outcome.Applied two = applied(Editing.apply(new Edit.Replace(three.block(SIDE_BY_SIDE.id()).orElseThrow(), SIDE_BY_SIDE), three));
        assertThat(told(two.content())).isEqualTo("[[X] [Y A]] B (Z)");
        assertThat(after(two.content(), two.undo())).isEqualTo(three);
    }

    @Test
    void whatIsDuplicatedIsAllNew() {
        assertThat(SIDE_BY_SIDE.withId(BlockId.create()).all().map(Block::id)).doesNotContainAnyElementsOf(SIDE_BY_SIDE.all().map(Block::id).toList());
        assertThat(FOLDABLE.withId(BlockId.create()).body().id()).isNotEqualTo(FOLDABLE.body().id());
    }

    @Test
    void whatStandsElsewhereByNowDoesNotComeBackTwice() {
        Content out = after(PAGE, new Edit.Move(Z.id(), Optional.of(B.id())));
        Content without = after(out, new Edit.Remove(FOLDABLE.id()));
        assertThat(told(after(without, new Edit.Insert(FOLDABLE, Optional.empty())))).isEqualTo("() A [[X] [Y]] B Z");
    }

    @Test
    void severalEditsAreOneStepAndHoldTogether() {
        Edit both = new Edit.Several(List.of(new Edit.Remove(A.id()), new Edit.Replace(B, new SectionTitleBlock(B.id(), "B2"))));
        assertThat(told(after(PAGE, both))).isEqualTo("[[X] [Y]] B2 (Z)");
        Content theirs = after(PAGE, new Edit.Replace(B, new SectionTitleBlock(B.id(), "B3")));
        assertThat(Editing.apply(both, theirs)).as("nothing of it, since the second can't be").isInstanceOfSatisfying(Outcome.Conflict.class, conflict -> assertThat(conflict.content()).isEqualTo(theirs));
        assertThat(Editing.apply(new Edit.Several(List.of()), PAGE)).isInstanceOf(Outcome.Unchanged.class);
    }

    static Stream<Edit> editsOfThePage() {
        return Stream.of(new Edit.Move(A.id(), Optional.of(RIGHT.id())), new Edit.Move(Y.id(), Optional.empty()), new Edit.Remove(SIDE_BY_SIDE.id()), new Edit.Remove(FOLDABLE.id()), new Edit.Remove(X.id()),
                new Edit.Insert(title("N"), Optional.of(FOLDABLE.body().id())), new Edit.Insert(SIDE_BY_SIDE.withId(BlockId.create()), Optional.of(Z.id())), new Edit.Move(SIDE_BY_SIDE.id(), Optional.of(Z.id())),
                new Edit.Several(List.of(new Edit.Move(A.id(), Optional.of(X.id())), new Edit.Move(B.id(), Optional.of(A.id())), new Edit.Remove(Z.id()))),
                THREE, new Edit.Replace(SIDE_BY_SIDE, new ColumnsBlock(SIDE_BY_SIDE.id(), List.of(RIGHT, THIRD))));
    }

    @ParameterizedTest
    @MethodSource("editsOfThePage")
    void undoTakesEveryEditInsideABlockBack(Edit edit) {
        Outcome.Applied done = applied(Editing.apply(edit, PAGE));
        Outcome.Applied undone = applied(Editing.apply(done.undo(), done.content()));
        assertThat(undone.content()).isEqualTo(PAGE);
        assertThat(applied(Editing.apply(undone.undo(), PAGE)).content()).isEqualTo(done.content());
    }

    private static Content after(Content before, Edit edit) {
        return applied(Editing.apply(edit, before)).content();
    }

    /** Columns in square brackets, sections in round ones. */
    private static String told(Content content) {
        return told(content.blocks());
    }

    private static String told(List<Block> blocks) {
        return blocks.stream().map(block -> switch (block) {
            case ColumnsBlock columns -> columns.columns().stream().map(slot -> "[" + told(slot.blocks()) + "]").collect(Collectors.joining(" ", "[", "]"));
            case FoldableBlock section -> "(" + told(section.body().blocks()) + ")";
            default -> block.words();
        }).collect(Collectors.joining(" "));
    }

    private static Outcome.Applied applied(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Applied.class);
        return (Outcome.Applied) outcome;
    }

    private static Block title(String title) {
        return new SectionTitleBlock(BlockId.create(), title);
    }

    @Test
    void textBlocksAreTextOnly() {
        assertThat(new TextBlock(BlockId.create(), RichText.clean("<p>un <strong>mot</strong></p>")).words()).isEqualTo("un mot");
    }
}
