package fr.lesbases.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.Visibility;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Karim keeps what Léa made. */
class KeepingTest extends ModuleTest {

    @Autowired
    private Cupboard cupboard;
    @Autowired
    private Curating curating;
    @Autowired
    private Keeping keeping;
    @Autowired
    private CollectionBin bin;
    @Autowired
    private CollectionCatalogue catalogue;

    private Cast.Player lea;
    private Cast.Player karim;
    private Curating.Made made;

    @BeforeEach
    void make() {
        lea = cast.somebody();
        karim = cast.somebody();
        made = cupboard.put(lea, "De Léa", Visibility.PUBLIC);
    }

    @Test
    void itFollowsItsOwnersChanges() {
        keep(karim, Optional.empty());
        keep(karim, Optional.empty());
        cast.as(lea, () -> curating.change(made.id(), new CollectionDetails("De Léa, revue", "")));
        cupboard.add(lea, made.id(), cupboard.resource(lea, "Nouvelle"));
        CollectionRow row = kept(karim).getFirst();
        assertThat(row.details().title()).isEqualTo("De Léa, revue");
        assertThat(row.resources()).isEqualTo(1);
        assertThat(cast.ask(karim, catalogue::countSavedByViewer)).isEqualTo(1);
    }

    @Test
    void itIsNotSeenWhileItIsPrivateOrDeleted() {
        keep(karim, Optional.empty());
        cast.as(lea, () -> curating.changeVisibility(made.id(), Visibility.PRIVATE));
        assertGone();
        cast.as(lea, () -> curating.changeVisibility(made.id(), Visibility.PUBLIC));
        assertThat(kept(karim)).hasSize(1);
        cast.as(lea, () -> bin.delete(made.id()));
        assertGone();
        cast.as(lea, () -> bin.restore(made.id()));
        assertThat(kept(karim)).hasSize(1);
    }

    @Test
    void itCanBeLetGoOf() {
        keep(karim, Optional.empty());
        cast.as(karim, () -> keeping.letGo(made.id(), Optional.empty()));
        assertGone();
    }

    @Test
    void aBaseKeepsForAllWhoReadIt() {
        BaseId base = cupboard.base("Base " + karim.profile(), Visibility.PUBLIC, karim, lea);
        keep(lea, Optional.of(base));
        assertThat(catalogue.savedInBase(base, 1).items()).extracting(CollectionRow::id).containsExactly(made.id());
        assertThat(catalogue.countSavedInBase(base)).isEqualTo(1);
        cast.as(karim, () -> keeping.letGo(made.id(), Optional.of(base)));
        assertThat(catalogue.savedInBase(base, 1).items()).isEmpty();
    }

    @Test
    void nobodyKeepsAPrivateOneNorForABaseOfOthers() {
        Curating.Made secret = cupboard.put(lea, "Secrète", Visibility.PRIVATE);
        BaseId base = cupboard.base("Base " + lea.profile(), Visibility.PUBLIC, lea);
        assertThatThrownBy(() -> cast.as(karim, () -> keeping.keep(secret.id(), Optional.empty()))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> keep(karim, Optional.of(base))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> cast.as(karim, () -> keeping.letGo(made.id(), Optional.of(base)))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> keeping.keep(made.id(), Optional.empty())).isInstanceOf(AccessDenied.class);
    }

    @Test
    void onesOwnIsKeptInABaseAndNotOnOnesProfile() {
        BaseId base = cupboard.base("Base " + lea.profile(), Visibility.PUBLIC, lea);
        assertThatThrownBy(() -> keep(lea, Optional.empty())).hasMessage("collection.keep.ownPlace");
        keep(lea, Optional.of(base));
        assertThat(cast.ask(lea, () -> keeping.places(made.id()))).extracting(place -> place.base().isPresent(), Keeping.Place::kept)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(true, true));
        Curating.Made ofBase = cupboard.put(lea, "De la base", Visibility.PUBLIC, Optional.of(base));
        assertThatThrownBy(() -> cast.as(lea, () -> keeping.keep(ofBase.id(), Optional.of(base)))).hasMessage("collection.keep.ownPlace");
        cast.as(lea, () -> keeping.keep(ofBase.id(), Optional.empty()));
        assertThat(kept(lea)).extracting(CollectionRow::id).containsExactly(ofBase.id());
    }

    @Test
    void theChoiceOfPlacesSaysWhereItIsKept() {
        cupboard.base("Base " + karim.profile(), Visibility.PRIVATE, karim);
        assertThat(keeping.places(made.id())).isEmpty();
        keep(karim, Optional.empty());
        assertThat(cast.ask(karim, () -> keeping.places(made.id()))).extracting(Keeping.Place::kept).containsExactly(true, false);
    }

    private void keep(Cast.Player person, Optional<BaseId> to) {
        cast.as(person, () -> keeping.keep(made.id(), to));
    }

    private List<CollectionRow> kept(Cast.Player person) {
        return cast.ask(person, () -> catalogue.savedByViewer(1)).items();
    }

    private void assertGone() {
        assertThat(kept(karim)).isEmpty();
        assertThat(cast.ask(karim, catalogue::countSavedByViewer)).isZero();
    }
}
