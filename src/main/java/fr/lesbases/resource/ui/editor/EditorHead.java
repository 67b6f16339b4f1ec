package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import fr.lesbases.common.Texts;
import fr.lesbases.file.ui.Picture;
import fr.lesbases.resource.Content;
import fr.lesbases.resource.Cover;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.Remark;
import fr.lesbases.resource.ui.block.Desk;
import fr.lesbases.ui.CoverPattern;
import fr.lesbases.ui.InLanguage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Title, description, language and cover image, edited where they stand. */
final class EditorHead extends Header {

    private final Draft draft;
    private final Desk desk;
    private final H1 heading = new H1();
    private final HeadField title;
    private final HeadField description;
    private final LanguageField language;
    private final Div picture = new Div();
    private Optional<Cover> shownCover = Optional.empty();

    EditorHead(Draft draft, Desk desk, HeadField.Sender sender, Function<Edit, Optional<String>> apply, Consumer<Optional<String>> seat) {
        this.draft = draft;
        this.desk = desk;
        Content content = draft.content();
        title = new HeadField("title", "edfield--title", content, Content::title, Edit.ChangeTitle::new, sender, seat);
        description = new HeadField("description", "edfield--lead", content, Content::description,
                Edit.ChangeDescription::new, sender, seat);
        title.ofOneLine(description);
        language = new LanguageField(content, (field, edit, done) -> sender.send(field, edit, outcome -> {
            done.accept(outcome);
            showLanguage();
        }));
        Button cover = new Button(Texts.get("resource.editor.cover"), click -> new CoverDialog(draft, desk, apply).open());
        cover.addClassName("edhead__cover");
        picture.addClassName("band__i");

        Div tools = new Div(cover, language);
        tools.addClassName("edhead__tools");
        Div words = new Div(title, description, tools);
        words.addClassName("band__t");
        words.getElement().setAttribute("data-autosave", true);
        Div band = new Div(words, picture);
        band.addClassNames("wrap", "band__in");
        addClassName("band");
        draft.copy().look().ifPresent(look -> getElement().setAttribute("data-family", look));
        heading.addClassName("sr");
        add(heading, CoverPattern.wide(draft.copy().id().toString(), draft.copy().look()), band);
    }

    /** Whether a choice between two versions is open. */
    boolean isAsking() {
        return title.isAsking() || description.isAsking() || language.isAsking();
    }

    void focus(Remark.About about) {
        switch (about) {
            case TITLE_CAPITALS -> title.focus();
            case CONTENT_LANGUAGE -> language.focus();
            default -> description.focus();
        }
    }

    /** @param others by the part they are in */
    void showCompany(Map<String, List<Presences.Other>> others) {
        Stream.of(title, description).forEach(field -> field.showCompany(others.getOrDefault(field.name(), List.of())));
    }

    void takeHeld() {
        title.takeHeld();
        description.takeHeld();
        language.takeHeld();
    }

    /** Puts back what was typed before the page was loaded anew, unless somebody changed the same words since. */
    void giveBack(TypedBefore typed) {
        (typed.field().equals(title.name()) ? title : description).giveBack(typed);
    }

    void show() {
        Content content = draft.content();
        // For those who find their way by headings: the title to be seen is a field
        InLanguage.quoting(heading, Texts.get("resource.editor.heading", InLanguage.TITLE), content.title(), content.language());
        title.show(content);
        description.show(content);
        language.show(content);
        showLanguage();
        if (!content.cover().equals(shownCover)) {
            shownCover = content.cover();
            picture.removeAll();
            shownCover.flatMap(cover -> desk.file(cover.image()).map(file -> new Picture(file, cover.alt(), "400px", "band__p"))).ifPresent(picture::add);
        }
    }

    /** What is written here is spelled, and runs, as its language does. */
    private void showLanguage() {
        Stream.of(title, description).forEach(field -> field.write(draft.content().language()));
    }
}
