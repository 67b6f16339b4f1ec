package fr.lesbases.resource.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lesbases.base.BaseName;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Moving;
import fr.lesbases.resource.Place;
import fr.lesbases.resource.State;
import fr.lesbases.resource.WorkingCopy;
import fr.lesbases.ui.Confirmation;
import fr.lesbases.ui.Notices;
import java.util.Optional;

/** "Emplacement": where the resource is, and moving it, with what changes told before. */
final class PlacePanel extends Section {

    private final WorkingCopy copy;
    private final Moving moving;
    private final PlaceField choice;
    private final UnorderedList consequences = new UnorderedList();
    private final Button move = new Button(Texts.get("resource.place.move"), click -> ask());
    private final Runnable moved;

    /** @param own whether the viewer has created it; {@code moved} is told once it is somewhere else */
    PlacePanel(WorkingCopy copy, Moving moving, boolean own, Runnable moved) {
        this.copy = copy;
        this.moving = moving;
        this.moved = moved;
        choice = new PlaceField(Texts.get("resource.place.choice"), moving.places(copy.id()), own);
        choice.choose(copy.publisher().base().map(BaseName::id));
        choice.addValueChangeListener(change -> tell());
        choice.addClassName("wide");

        Paragraph here = new Paragraph(new Span(Texts.get(copy.publisher().base().isPresent() ? "resource.place.inBase" : "resource.place.onProfile")),
                new PublisherLink(copy.publisher()));
        here.addClassName("place__here");
        consequences.addClassName("consequences");
        Div told = new Div(consequences);
        told.getElement().setAttribute("role", "status");
        add(new H2(Texts.get("resource.place.title")), here, choice, told, move);
        tell();
    }

    private void tell() {
        boolean elsewhere = isElsewhere();
        consequences.removeAll();
        consequences.setVisible(elsewhere);
        move.setVisible(elsewhere);
        if (elsewhere) {
            copy.publisher().base().ifPresent(base -> consequences.add(new ListItem(Texts.get("resource.place.leaves", base.name()))));
            choice.getValue().base().ifPresentOrElse(base -> consequences.add(new ListItem(Texts.get("resource.place.joins", base.name()))),
                    () -> consequences.add(new ListItem(Texts.get("resource.place.alone", copy.publisher().creator().name().full()))));
            lost().ifPresent(words -> consequences.add(new ListItem(words)));
        }
    }

    private boolean isElsewhere() {
        return !choice.getValue().id().equals(copy.publisher().base().map(BaseName::id));
    }

    /** What is said where a public one becomes private. */
    private Optional<String> lost() {
        Place to = choice.getValue();
        return copy.state() != State.PUBLIC || to.isPublic() ? Optional.empty()
                : Optional.of(to.base().map(base -> Texts.get("resource.place.hidden.base", base.name())).orElseGet(() -> Texts.get("resource.place.hidden.profile")));
    }

    private void ask() {
        if (!isElsewhere()) {
            return;
        }
        lost().ifPresentOrElse(words -> new Confirmation(Texts.get("resource.place.confirm"), words, Texts.get("resource.place.move"), Texts.get("resource.place.stay"), this::move)
                .askIn(this), this::move);
    }

    private void move() {
        moving.move(copy.id(), choice.getValue().id());
        moved.run();
        Notices.success(choice.getValue().base().map(base -> Texts.get("resource.place.moved.base", base.name())).orElseGet(() -> Texts.get("resource.place.moved.profile")));
    }
}
