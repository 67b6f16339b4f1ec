package fr.lesbases.resource;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.Together;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AddressesTest extends ModuleTest {

    private final Authoring authoring;
    private final Publication publication;

    @Autowired
    AddressesTest(Authoring authoring, Publication publication) {
        this.authoring = authoring;
        this.publication = publication;
    }

    @Test
    void twoWhoGiveTheSameTitleAtTheSameMomentGetAnAddressEach() throws Exception {
        Cast.Player author = cast.somebody();
        for (int round = 0; round < 10; round++) {
            NewResource wanted = new NewResource("Un titre très couru " + round, "Le même titre, au même moment");
            List<Slug> two = Together.both(() -> cast.ask(author, () -> authoring.create(wanted)));

            assertThat(two).extracting(Slug::value).containsExactlyInAnyOrder("un-titre-tres-couru-" + round, "un-titre-tres-couru-" + round + "-2");
        }
    }

    @Test
    void aTitleTakenBackLeadsToItsFormerAddressAndNobodyElseGetsIt() {
        Cast.Player author = cast.somebody();
        cast.as(author, () -> {
            ResourceId id = authoring.open(authoring.create(new NewResource("Un nom de passage", "Pour ses adresses"))).id();
            assertThat(rename(id, "Un nom de passage", "Un nom qui reste").value()).isEqualTo("un-nom-qui-reste");
            assertThat(authoring.create(new NewResource("Un nom de passage", "Une autre")).value()).isEqualTo("un-nom-de-passage-2");
            assertThat(rename(id, "Un nom qui reste", "Un nom de passage").value()).isEqualTo("un-nom-de-passage");
        });
    }

    private Slug rename(ResourceId id, String from, String to) {
        authoring.apply(id, new Edit.ChangeTitle(from, to));
        return publication.publish(id, Visibility.PRIVATE);
    }
}
