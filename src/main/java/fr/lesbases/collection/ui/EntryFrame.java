package fr.lesbases.collection.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.lesbases.collection.CollectionEntry;
import fr.lesbases.common.ChangedMeanwhile;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Typography;
import fr.lesbases.file.ImageWidth;
import fr.lesbases.resource.ui.ResourceCover;
import fr.lesbases.resource.ui.ResourceRoutes;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.InLanguage;
import fr.lesbases.ui.KeptWords;

/** One resource in the hands of who orders the collection: its handle, its note, its menu. */
final class EntryFrame extends Div {

    /** From the last keystroke to its sending, in milliseconds. */
    private static final int PAUSE = 600;

    private final String title;
    private final ResourceId resource;
    private final KeptWords words;
    private final Writer write;
    private final NativeButton handle = new NativeButton();
    private final NativeButton menu = new NativeButton();
    private final TextArea note = new TextArea();
    private final NativeButton addNote = new NativeButton();

    private String seen;

    /** Keeps a note, or throws what is wrong with it. */
    interface Writer {
        void write(ResourceId resource, String seen, String words);
    }

    EntryFrame(CollectionEntry entry, KeptWords words, Writer write) {
        this.seen = entry.note();
        this.title = Typography.french(entry.row().title());
        this.resource = entry.row().id();
        this.words = words;
        this.write = write;
        addClassNames("eb", "entry");
        getElement().setAttribute("data-block-id", resource.toString()).setAttribute("data-label", title);
        handle.addClassName("entry__handle");
        handle.getElement().setAttribute("data-handle", true);
        handle.add(Icon.GRIP.create());
        menu.addClassName("iconbtn");
        menu.getElement().setAttribute("data-menu", true).setAttribute("aria-haspopup", "menu");
        menu.add(Icon.MORE.create());

        Anchor link = InLanguage.mark(new Anchor(ResourceRoutes.page(entry.row().slug()), title), entry.row().language());
        link.addClassName("entry__title");
        Paragraph owner = new Paragraph(entry.row().publisher().name());
        owner.addClassName("meta");
        Div text = new Div(link, owner, note, addNote);
        text.addClassNames("entry__b", "eb__content");
        add(handle, ResourceCover.tile(entry.row().picture(), ImageWidth.W320), text, menu);
        prepareNote(entry.note());
    }

    ResourceId resource() {
        return resource;
    }

    /** @param position from 1 */
    void show(int position, int count) {
        handle.setAriaLabel(Texts.get("collection.entry.handle", title, position, count));
        menu.setAriaLabel(Texts.get("collection.entry.menu", title, position));
    }

    private void prepareNote(String written) {
        note.setLabel(Texts.get("collection.entry.note"));
        note.setAriaLabel(Texts.get("collection.entry.note.named", title));
        note.setMinRows(1);
        note.setValue(written);
        note.setManualValidation(true);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.setValueChangeTimeout(PAUSE);
        note.addValueChangeListener(change -> {
            openNote();
            if (change.isFromClient()) {
                save();
            }
        });
        words.keep(resource.toString(), note, this::save);
        note.setVisible(!written.isEmpty());
        addNote.addClassNames("btn", "btn--quiet", "btn--dense", "entry__add");
        addNote.add(Icon.PLUS.create(18), new Span(Texts.get("collection.entry.addNote")));
        addNote.setAriaLabel(Texts.get("collection.entry.addNote.named", title));
        addNote.setVisible(written.isEmpty());
        addNote.addClickListener(click -> {
            openNote();
            note.focus();
        });
    }

    private void openNote() {
        addNote.setVisible(false);
        note.setVisible(true);
    }

    private void save() {
        String written = note.getValue();
        try {
            write.write(resource, seen, written);
            seen = written.strip();
            words.forget(resource.toString(), written);
            note.setInvalid(false);
        } catch (ChangedMeanwhile told) {
            seen = told.latest();
            note.setErrorMessage(Texts.get(told.key(), told.args()));
            note.setInvalid(true);
        } catch (DomainException refused) {
            note.setErrorMessage(Texts.get(refused.key(), refused.args()));
            note.setInvalid(true);
        }
    }
}
