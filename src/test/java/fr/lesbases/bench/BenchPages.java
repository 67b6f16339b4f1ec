package fr.lesbases.bench;

import fr.lesbases.Cast;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.RichText;
import fr.lesbases.common.Slug;
import fr.lesbases.resource.Authoring;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.NewResource;
import fr.lesbases.resource.Publication;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.SectionTitleBlock;
import fr.lesbases.resource.block.TextBlock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Resources of texts with a section title before every nine. */
@Component
class BenchPages {

    private final Cast cast;
    private final Authoring authoring;
    private final Publication publication;

    BenchPages(Cast cast, Authoring authoring, Publication publication) {
        this.cast = cast;
        this.authoring = authoring;
        this.publication = publication;
    }

    Slug write(Cast.Player author, int count) {
        return cast.ask(author, () -> {
            Slug slug = authoring.create(new NewResource("Une page de " + count + " blocs", "Pour mesurer"));
            ResourceId id = authoring.open(slug).id();
            for (int number = 0; number < count; number++) {
                Block block = number % 10 == 0 ? new SectionTitleBlock(BlockId.create(), "Partie " + number)
                        : new TextBlock(BlockId.create(), RichText.clean("<p>Bloc %d : une phrase pour voir, <strong>en gras</strong>, puis une autre qui la suit.</p>".formatted(number).repeat(2)));
                authoring.apply(id, new Edit.Insert(block, Optional.empty()));
            }
            publication.classify(id, Shelf.terms("thematique/donnees", "support/jeu", "public/adultes"));
            return slug;
        });
    }
}
