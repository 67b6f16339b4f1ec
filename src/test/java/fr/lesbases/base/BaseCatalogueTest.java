package fr.lesbases.base;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.Cast;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.Visibility;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The bases of a profile: Karim is in Amina's public base, and in one that Odile has made private, where Léa is too. */
class BaseCatalogueTest extends BaseOfThree {

    @Autowired
    private BaseCatalogue catalogue;

    private Cast.Player odile;
    private BaseId hidden;

    @BeforeEach
    void aPrivateOne() {
        odile = cast.somebody("Odile", "Émery");
        BaseName quiet = team.found(odile);
        hidden = quiet.id();
        team.join(hidden, odile, karim, Role.CONTRIBUTOR);
        team.join(hidden, odile, lea, Role.CONTRIBUTOR);
        cast.as(odile, () -> bases.changeVisibility(hidden, Visibility.PRIVATE));
    }

    @ParameterizedTest(name = "{0}: the private one {1}")
    @CsvSource({"visitor, false", "somebody, false", "Amina, false", "Karim, true", "Léa, true", "Odile, true", "staff, true"})
    void ofSomebodysBasesEachSeesWhatTheyMayReadAndCountsTheSame(String who, boolean seen) {
        assertThat(ask(who)).containsExactlyInAnyOrderElementsOf(seen ? List.of(base, hidden) : List.of(base));
    }

    @Test
    void beyondTheLastPageIsTheLast() {
        assertThat(cast.ask(karim, () -> catalogue.ofMember(karim.profile(), 9))).isEqualTo(cast.ask(karim, () -> catalogue.ofMember(karim.profile(), 1)));
    }

    @Test
    void whatIsInTheCorbeilleIsNobodysToSee() {
        cast.as(amina, () -> bases.delete(base, name.name()));
        assertThat(ask("Karim")).containsExactly(hidden);
        assertThat(ask("staff")).containsExactly(hidden);
        assertThat(ask("visitor")).isEmpty();
    }

    private List<BaseId> ask(String who) {
        return switch (who) {
            case "visitor" -> ofKarim();
            case "somebody" -> cast.ask(cast.somebody(), this::ofKarim);
            case "Amina" -> cast.ask(amina, this::ofKarim);
            case "Karim" -> cast.ask(karim, this::ofKarim);
            case "Léa" -> cast.ask(lea, this::ofKarim);
            case "Odile" -> cast.ask(odile, this::ofKarim);
            default -> cast.ask(cast.staff(), this::ofKarim);
        };
    }

    private List<BaseId> ofKarim() {
        var page = catalogue.ofMember(karim.profile(), 1);
        assertThat(page.total()).isEqualTo(catalogue.countOfMember(karim.profile())).isEqualTo(page.items().size());
        assertThat(catalogue.rows(List.of(base, hidden))).as("and lists kept elsewhere").hasSameSizeAs(page.items());
        return page.items().stream().map(row -> row.base().id()).toList();
    }
}
