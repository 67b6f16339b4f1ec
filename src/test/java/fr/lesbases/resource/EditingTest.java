package fr.lesbases.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.FileId;
import fr.lesbases.common.RichText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditingTest {

    private static final Block A = title("A");
    private static final Block B = title("B");
    private static final Block C = title("C");
    private static final Content ABC = new Content("Titre", "Description", Optional.empty(), List.of(A, B, C));

    static Stream<Edit> edits() {
        return Stream.of(
                new Edit.Insert(title("N"), Optional.empty()), new Edit.Insert(title("N"), Optional.of(B.id())), new Edit.Insert(title("N"), Optional.of(C.id())),
                new Edit.Move(A.id(), Optional.of(C.id())), new Edit.Move(C.id(), Optional.empty()), new Edit.Move(B.id(), Optional.of(C.id())),
                new Edit.Replace(B, new Block.SectionTitle(B.id(), "B2")), new Edit.Remove(A.id()), new Edit.Remove(B.id()), new Edit.Remove(C.id()),
                new Edit.ChangeTitle("Titre", "Autre"), new Edit.ChangeDescription("Description", "Autre"),
                new Edit.ChangeCover(Optional.empty(), Optional.of(new Cover(FileId.create(), "une image"))));
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
        Block changed = new Block.SectionTitle(A.id(), "A changé");
        Content later = applied(Editing.apply(new Edit.Replace(A, changed), ABC)).content();
        assertThat(applied(Editing.apply(new Edit.Move(A.id(), Optional.of(C.id())), later)).content().blocks()).containsExactly(B, C, changed);
    }

    @Test
    void editsOfDifferentBlocksBothHold() {
        Content first = applied(Editing.apply(new Edit.Replace(A, new Block.SectionTitle(A.id(), "A2")), ABC)).content();
        Content both = applied(Editing.apply(new Edit.Replace(B, new Block.SectionTitle(B.id(), "B2")), first)).content();
        assertThat(both.blocks()).extracting(Block::words).containsExactly("A2", "B2", "C");
    }

    @Test
    void theSameBlockIsAConflictThatKeepsBoth() {
        Content theirs = applied(Editing.apply(new Edit.Replace(A, new Block.SectionTitle(A.id(), "le leur")), ABC)).content();
        Edit mine = new Edit.Replace(A, new Block.SectionTitle(A.id(), "le mien"));
        assertThat(Editing.apply(mine, theirs)).isEqualTo(new Outcome.Conflict(theirs, mine));
    }

    @Test
    void aBlockDeletedMeanwhileIsAConflict() {
        Content without = applied(Editing.apply(new Edit.Remove(A.id()), ABC)).content();
        Edit mine = new Edit.Replace(A, new Block.SectionTitle(A.id(), "le mien"));
        assertThat(Editing.apply(mine, without)).isInstanceOf(Outcome.Conflict.class);
    }

    @Test
    void bothWritingTheSameIsNoConflict() {
        Block same = new Block.SectionTitle(A.id(), "pareil");
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

    private static Outcome.Applied applied(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Applied.class);
        return (Outcome.Applied) outcome;
    }

    private static Block title(String title) {
        return new Block.SectionTitle(BlockId.create(), title);
    }

    @Test
    void textBlocksAreTextOnly() {
        assertThat(new Block.Text(BlockId.create(), RichText.clean("<p>un <strong>mot</strong></p>")).words()).isEqualTo("un mot");
    }
}
