package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Beginning;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.Person;
import fr.lesbases.resource.State;
import fr.lesbases.resource.WorkingCopy;
import fr.lesbases.resource.ui.ResourceRoutes;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.StateBadge;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The slim bar: where one is, whether it is saved, steps back and forth, and the one next step. */
final class EditorBar extends Header {

    /** What a narrow bar has room for. */
    private static final int SHORT = 24;

    private final Span title = new Span();
    private final Span beginning = new Span();
    private final Span badges = new Span();
    private final Company company = new Company();
    private final SaveState saveState;
    private final Button undo;
    private final Button redo;
    private final Anchor publish = new Anchor();

    EditorBar(WorkingCopy copy, ProfileId writer, Supplier<SaveState.Standing> standing, Consumer<List<TypedBefore>> givingBack, Runnable undoing, Runnable redoing) {
        saveState = new SaveState(copy.id(), writer, standing, givingBack);
        addClassName("edbar");
        Anchor back = new Anchor(ResourceRoutes.page(copy.slug()), Icon.BACK.create());
        back.addClassName("iconbtn");
        back.setAriaLabel(Texts.get("resource.editor.leave"));
        title.addClassName("edbar__title");
        beginning.addClassName("edbar__short");
        beginning.getElement().setAttribute("aria-hidden", "true"); // the whole one is heard
        badges.addClassName("edbar__badges");
        Span name = new Span(title, beginning, badges);
        name.addClassName("edbar__name");
        undo = step(Icon.UNDO, "resource.editor.undo", "Control+Z", undoing);
        redo = step(Icon.REDO, "resource.editor.redo", "Control+Shift+Z", redoing);
        Anchor preview = link(ResourceRoutes.preview(copy.slug()), Icon.EYE, "resource.action.preview");
        Anchor versions = link(ResourceRoutes.versions(copy.slug()), Icon.CLOCK, "resource.action.versions");
        Anchor settings = link(ResourceRoutes.settings(copy.slug()), Icon.SETTINGS, "resource.action.settings");
        Anchor help = link("/aide#les-blocs", Icon.HELP, "resource.editor.help");
        help.setTarget(AnchorTarget.BLANK);
        help.setAriaLabel(Texts.get("resource.editor.help.label"));
        help.addClassName("not-phone");
        publish.setHref(ResourceRoutes.publish(copy.slug()));
        publish.addClassNames("btn", "edbar__next");
        Span space = new Span();
        space.addClassName("edbar__sp");
        Div inner = new Div(back, name, saveState, space, company, undo, redo, preview, versions, settings, help, publish);
        inner.addClassName("edbar__in");
        add(inner);
    }

    void show(Draft draft) {
        WorkingCopy copy = draft.copy();
        title.setText(draft.content().title());
        title.setTitle(draft.content().title());
        beginning.setText(Beginning.of(draft.content().title(), SHORT));
        beginning.setTitle(draft.content().title());
        badges.removeAll();
        badges.add(new StateBadge(copy.state().name()));
        boolean isDraft = copy.state() == State.DRAFT;
        if (!isDraft && copy.unpublished()) {
            badges.add(new StateBadge("CHANGED"));
        }
        // The one next step, where there is something to publish
        boolean isDue = isDraft || copy.unpublished();
        publish.setClassName("btn--primary", isDue);
        publish.setClassName("btn--line", !isDue);
        publish.setText(Texts.get(isDraft ? "resource.action.publish" : "resource.action.publishChanges"));
        undo.setEnabled(draft.canUndo());
        redo.setEnabled(draft.canRedo());
    }

    void showCompany(List<Person> others) {
        company.show(others);
    }

    /** Tells how it stands with what was done. */
    void tell() {
        saveState.tell();
    }

    private static Anchor link(String address, Icon icon, String key) {
        Anchor link = new Anchor(address, icon.create(), new Span(Texts.get(key)));
        link.addClassNames("btn", "btn--quiet");
        return link;
    }

    private static Button step(Icon icon, String key, String keys, Runnable action) {
        Component sign = icon.create();
        Button button = new Button(sign, click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Texts.get(key));
        button.setTooltipText(Texts.get(key + ".keys"));
        button.getElement().setAttribute("aria-keyshortcuts", keys);
        return button;
    }
}
