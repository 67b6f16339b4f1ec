package fr.lesbases.resource.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.WebAddress;
import fr.lesbases.profile.Person;
import fr.lesbases.profile.PersonName;
import fr.lesbases.resource.block.LinkBlock;
import fr.lesbases.resource.ui.block.CardEditor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuardTest {

    private final Person karim = new Person(ProfileId.create(), new Slug("karim"), new PersonName("Karim", "Benali"), Optional.empty(), false);

    @Test
    void whatSomebodyWritesInRestsWholeUntilTheyLeave() {
        TextField field = new TextField();
        Upload upload = new Upload();
        Button button = new Button();
        Guard guard = new Guard(new Div(field, new Div(upload, button)), () -> {
        });

        guard.show(List.of(new Presences.Other(karim, Optional.of("bloc"), true)));
        assertThat(field.isReadOnly()).isTrue();
        assertThat(upload.isEnabled()).isFalse();
        assertThat(button.isEnabled()).isFalse();
        guard.show(List.of());
        assertThat(field.isReadOnly()).isFalse();
        assertThat(upload.isEnabled()).isTrue();
        assertThat(button.isEnabled()).isTrue();
    }

    @Test
    void whatACardHasMadeMeanwhileRestsToo() {
        LinkCard card = new LinkCard();
        Guard guard = new Guard(new Div(card), () -> {
        });

        guard.show(List.of(new Presences.Other(karim, Optional.of("bloc"), true)));
        assertThat(card.words.isReadOnly()).isTrue();
        assertThat(card.address.getParent()).isEmpty();
        // Karim has taken the address away: the fields for another one are made
        card.show(link(Optional.empty()));
        assertThat(card.address.getParent()).isPresent();
        assertThat(card.address.isEnabled()).isFalse();
        assertThat(card.upload.isEnabled()).isFalse();

        guard.show(List.of());
        assertThat(card.words.isReadOnly()).isFalse();
        assertThat(card.address.isEnabled()).isTrue();
        assertThat(card.address.isReadOnly()).isFalse();
        assertThat(card.upload.isEnabled()).isTrue();
    }

    private static LinkBlock link(Optional<WebAddress> address) {
        return new LinkBlock(BlockId.create(), address, "", "", Optional.empty());
    }

    /** A card with a text, and both kinds of fields behind its button. It asks nothing of the page it is on. */
    private static final class LinkCard extends CardEditor<LinkBlock> {

        private final TextArea words = word("resource.editor.link.title", "eb__word--t");
        private final TextField address = new TextField();
        private final Upload upload = new Upload();

        LinkCard() {
            super(link(WebAddress.parse("https://exemple.fr")), null, (typedOver, now) -> Optional.empty(), "resource.editor.link.change");
            start();
        }

        @Override
        protected List<Object> shown(LinkBlock latest) {
            return List.of(latest.address());
        }

        @Override
        protected Optional<Component> card(LinkBlock latest) {
            return latest.address().map(there -> new Div(words));
        }

        @Override
        protected Stream<TextArea> words() {
            return Stream.of(words);
        }

        @Override
        protected Component[] tools() {
            return new Component[] {address, upload};
        }

        @Override
        protected void fill(LinkBlock latest) {
            fill(words, latest.title());
        }
    }
}
