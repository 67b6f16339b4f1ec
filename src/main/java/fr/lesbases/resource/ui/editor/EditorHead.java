package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lesbases.file.ui.Picture;
import fr.lesbases.resource.Content;
import fr.lesbases.resource.Cover;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.ui.block.Autosave;
import fr.lesbases.resource.ui.block.Desk;
import fr.lesbases.ui.CoverPattern;
import fr.lesbases.ui.Notices;
import fr.lesbases.common.Texts;
import java.util.Optional;
import java.util.function.Function;

/** Title, description and cover image, edited where they stand. */
final class EditorHead extends Header {

    private final Draft draft;
    private final Desk desk;
    private final Function<Edit, Optional<String>> apply;
    private final TextArea title = new TextArea();
    private final TextArea description = new TextArea();
    private final Div picture = new Div();
    private final Div band = new Div();
    private String titleBase;
    private String descriptionBase;
    private Optional<Cover> shownCover = Optional.empty();

    EditorHead(Draft draft, Desk desk, Function<Edit, Optional<String>> apply) {
        this.draft = draft;
        this.desk = desk;
        this.apply = apply;
        titleBase = draft.content().title();
        descriptionBase = draft.content().description();

        addClassName("band");
        draft.copy().look().ifPresent(look -> getElement().setAttribute("data-family", look));
        field(title, "resource.title.label", "edfield--title", Content.MAX_TITLE, titleBase);
        field(description, "resource.description.label", "edfield--lead", Content.MAX_DESCRIPTION, descriptionBase);
        Autosave.on(title, "title", this::saveTitle);
        Autosave.on(description, "description", this::saveDescription);
        Button cover = new Button(Texts.get("resource.editor.cover"), click -> new CoverDialog(draft, desk, apply).open());
        cover.addClassName("edhead__cover");
        picture.addClassName("band__i");

        Div words = new Div(title, description, cover);
        words.addClassName("band__t");
        words.getElement().setAttribute("data-autosave", true);
        band.add(words, picture);
        band.addClassNames("wrap", "band__in");
        add(CoverPattern.wide(draft.copy().id().toString(), draft.copy().look()), band);
    }

    void show() {
        Content content = draft.content();
        if (!content.title().equals(titleBase)) {
            titleBase = content.title();
            title.setValue(titleBase);
        }
        if (!content.description().equals(descriptionBase)) {
            descriptionBase = content.description();
            description.setValue(descriptionBase);
        }
        if (!content.cover().equals(shownCover)) {
            shownCover = content.cover();
            picture.removeAll();
            shownCover.flatMap(cover -> desk.file(cover.image()).map(file -> new Picture(file, cover.alt(), "400px", "band__p"))).ifPresent(picture::add);
        }
    }

    /** Puts back what was typed before the page was loaded anew, unless somebody changed the same words since. */
    void giveBack(TypedBefore typed) {
        boolean isTitle = typed.field().equals("title");
        String current = isTitle ? draft.content().title() : draft.content().description();
        String from = typed.isBased(current) ? current : typed.bases().getFirst();
        apply.apply(isTitle ? new Edit.ChangeTitle(from, typed.value().strip()) : new Edit.ChangeDescription(from, typed.value().strip())).ifPresent(Notices::say);
    }

    private Optional<String> saveTitle(String typed) {
        return save(new Edit.ChangeTitle(titleBase, typed.strip()), () -> titleBase = typed.strip());
    }

    private Optional<String> saveDescription(String typed) {
        return save(new Edit.ChangeDescription(descriptionBase, typed.strip()), () -> descriptionBase = typed.strip());
    }

    /** The base moves first, so that showing the result leaves the field, and the caret in it, alone. */
    private Optional<String> save(Edit edit, Runnable rebase) {
        String titleBefore = titleBase;
        String descriptionBefore = descriptionBase;
        rebase.run();
        Optional<String> refused = apply.apply(edit);
        if (refused.isPresent()) {
            titleBase = titleBefore;
            descriptionBase = descriptionBefore;
        }
        return refused;
    }

    private static void field(TextArea field, String labelKey, String look, int limit, String value) {
        field.setAriaLabel(Texts.get(labelKey));
        field.setMaxLength(limit);
        field.setMinRows(1);
        field.addClassNames("edfield", look);
        field.setManualValidation(true);
        field.setValue(value);
    }
}
