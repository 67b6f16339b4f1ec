package fr.lesbases.resource;

import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Team;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a base shows first. */
class HighlightsTest extends ModuleTest {

    private final Team team;
    private final Moving moving;
    private final Highlights highlights;
    private Cast.Player lea;
    private BaseName base;

    @Autowired
    HighlightsTest(Team team, Moving moving, Highlights highlights) {
        this.team = team;
        this.moving = moving;
        this.highlights = highlights;
    }

    @BeforeEach
    void aBase() {
        lea = cast.somebody();
        base = team.found(lea);
    }

    @Test
    void inTheChosenOrderForWhoeverMayRead() {
        ResourceId hidden = inside("Cachée", Visibility.PRIVATE);
        ResourceId shown = inside("Montrée", Visibility.PUBLIC);
        ResourceId first = inside("Première", Visibility.PUBLIC);
        choose(first, hidden, shown);
        assertThat(highlights.of(base.id())).extracting(ResourceRow::id).containsExactly(first, shown);
        assertThat(cast.ask(lea, () -> highlights.of(base.id()))).extracting(ResourceRow::id).containsExactly(first, hidden, shown);
        choose(shown);
        assertThat(highlights.of(base.id())).extracting(ResourceRow::id).containsExactly(shown);
    }

    @Test
    void whatIsTakenOutOfTheBaseIsNotShownInIt() {
        ResourceId one = inside("Une", Visibility.PUBLIC);
        choose(one);
        cast.as(lea, () -> moving.move(one, Optional.empty()));
        assertThat(highlights.of(base.id())).isEmpty();
        assertThatThrownBy(() -> choose(one)).isInstanceOf(NotFound.class);
    }

    @Test
    void sixAtTheMostAndOnlyForMembers() {
        List<ResourceId> seven = new ArrayList<>();
        for (int number = 0; number < 7; number++) {
            seven.add(inside("Numéro " + number, Visibility.PUBLIC));
        }
        assertThatThrownBy(() -> choose(seven.toArray(ResourceId[]::new))).isInstanceOf(DomainException.class);
        choose(seven.subList(0, 6).toArray(ResourceId[]::new));
        assertThat(highlights.of(base.id())).hasSize(6);
        Cast.Player other = cast.somebody();
        assertThatThrownBy(() -> cast.as(other, () -> highlights.choose(base.id(), List.of()))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> cast.as(other, () -> highlights.suggest(base.id(), ""))).isInstanceOf(AccessDenied.class);
    }

    @Test
    void whatIsPublishedIsSuggestedAccentsAndCaseAside() {
        ResourceId one = inside("Éteindre l’écran", Visibility.PUBLIC);
        inside("Autre chose", Visibility.PUBLIC);
        Slug draft = shelf.draft(lea, "Éteindre plus tard");
        cast.as(lea, () -> moving.move(shelf.id(lea, draft), Optional.of(base.id())));
        assertThat(cast.ask(lea, () -> highlights.suggest(base.id(), "eteindre"))).extracting(Highlights.Candidate::id).containsExactly(one);
        assertThat(cast.ask(lea, () -> highlights.suggest(base.id(), "100%"))).isEmpty();
    }

    private void choose(ResourceId... wanted) {
        cast.as(lea, () -> highlights.choose(base.id(), List.of(wanted)));
    }

    private ResourceId inside(String title, Visibility visibility) {
        Slug slug = shelf.put(lea, title, "Pour essayer", terms("thematique/donnees", "support/jeu", "public/adultes"), visibility, section("Un"));
        ResourceId id = shelf.id(lea, slug);
        cast.as(lea, () -> moving.move(id, Optional.of(base.id())));
        return id;
    }
}
