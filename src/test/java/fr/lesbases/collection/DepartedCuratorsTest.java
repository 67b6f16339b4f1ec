package fr.lesbases.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.AccountDeletion;
import fr.lesbases.profile.Legacy;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class DepartedCuratorsTest extends ModuleTest {

    @Autowired
    private Cupboard cupboard;
    @Autowired
    private AccountDeletion deletion;
    @Autowired
    private CollectionReading reading;
    @Autowired
    private Keeping keeping;
    @Autowired
    private CollectionCatalogue catalogue;

    @ParameterizedTest
    @EnumSource
    void publicOnesFollowTheChoiceAndPrivateOnesGo(Legacy legacy) {
        Cast.Player lea = cast.somebody("Léa", "Sartre");
        Cast.Player reader = cast.somebody();
        Curating.Made shown = cupboard.put(lea, "Pour tout le monde", Visibility.PUBLIC, cupboard.resource(reader, "Une ressource d’autrui"));
        Curating.Made hidden = cupboard.put(lea, "Pour moi", Visibility.PRIVATE);

        leave(lea, legacy);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reading.page(hidden.slug(), 1));
        if (legacy == Legacy.NOTHING) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reading.page(shown.slug(), 1));
        } else {
            CollectionPage.Open page = (CollectionPage.Open) reading.page(shown.slug(), 1);
            assertThat(page.entries().items()).hasSize(1);
            assertThat(page.owner().name()).isEqualTo(legacy.isNamed() ? "Léa Sartre" : Texts.get("profile.unnamed.first") + " " + Texts.get("profile.unnamed.last"));
        }
    }

    @Test
    void thoseOfABaseStayInIt() {
        Cast.Player founder = cast.somebody();
        Cast.Player lea = cast.somebody();
        var base = cupboard.base("Base des lectures", Visibility.PUBLIC, founder, lea);
        cupboard.put(lea, "Lectures communes", Visibility.PRIVATE, Optional.of(base));

        leave(lea, Legacy.NOTHING);

        assertThat(cast.ask(founder, () -> catalogue.countOfBase(base))).isEqualTo(1);
    }

    @Test
    void whatTheyKeptIsKeptNoLonger() {
        Cast.Player lea = cast.somebody();
        Curating.Made others = cupboard.put(cast.somebody(), "À garder", Visibility.PUBLIC);
        cast.as(lea, () -> keeping.keep(others.id(), Optional.empty()));

        leave(lea, Legacy.NAMED);

        assertThat(cast.ask(lea, () -> catalogue.countSavedByViewer())).isZero();
    }

    private void leave(Cast.Player person, Legacy legacy) {
        cast.as(person, () -> deletion.delete(person.profile(), person.email(), legacy));
    }
}
