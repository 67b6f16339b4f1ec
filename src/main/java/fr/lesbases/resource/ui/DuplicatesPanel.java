package fr.lesbases.resource.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Clues;
import fr.lesbases.resource.Duplicate;
import fr.lesbases.ui.InLanguage;
import fr.lesbases.ui.Notices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** "Cela existe peut-être déjà", beside what somebody writes. It stands in nobody's way: nothing waits for it, and what is no duplicate goes for good. */
public final class DuplicatesPanel extends Div {

    private final DuplicateLookout lookout;
    private final Supplier<List<Duplicate>> question;
    private final Consumer<ResourceId> dismiss;
    private final Consumer<ResourceId> bringBack;
    private final Span said = new Span();
    private final H2 heading = new H2(Texts.get("resource.duplicates.title"));
    private final UnorderedList list = new UnorderedList();
    private final Section section = new Section(heading, new Paragraph(Texts.get("resource.duplicates.lead")), list);
    private @Nullable Clues looked;
    private @Nullable Future<?> looking;
    private final Map<Duplicate, DuplicateItem> items = new HashMap<>();
    private List<Duplicate> shown = List.of();
    private int round;

    /**
     * @param question asked in the background
     * @param dismiss told what is no duplicate; {@code bringBack}, what may be one after all
     */
    public DuplicatesPanel(DuplicateLookout lookout, Supplier<List<Duplicate>> question, Consumer<ResourceId> dismiss, Consumer<ResourceId> bringBack) {
        this.lookout = lookout;
        this.question = question;
        this.dismiss = dismiss;
        this.bringBack = bringBack;
        said.addClassName("sr");
        said.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        heading.setId("duplicates");
        section.addClassName("dups");
        section.getElement().setAttribute("aria-labelledby", "duplicates");
        section.setVisible(false);
        addClassName("dups-place");
        // What is there before the page is, is looked for then
        addAttachListener(attached -> look(attached.getUI()));
        addDetachListener(detached -> callOff());
        add(said, section);
    }

    /** Looks again a little later, where what tells of duplicates is not as it was. */
    public void show(Clues clues) {
        if (!clues.equals(looked)) {
            looked = clues;
            getUI().ifPresent(this::look);
        }
    }

    private void look(UI ui) {
        callOff();
        if (looked != null) {
            int asked = ++round;
            looking = lookout.look(ui, question, found -> {
                // An answer that was under way when the question changed says what was
                if (asked == round) {
                    tell(found);
                }
            });
        }
    }

    private void callOff() {
        if (looking != null) {
            looking.cancel(false);
        }
    }

    private void tell(List<Duplicate> found) {
        if (found.equals(shown)) {
            return;
        }
        boolean first = shown.isEmpty();
        shown = found;
        fill();
        section.setVisible(!found.isEmpty());
        if (first) {
            // Once: who hears it finds the rest by its heading
            said.setText(Texts.get("resource.duplicates.said", found.size()));
        } else if (found.isEmpty()) {
            said.setText("");
        }
    }

    /** Those that stay are left alone: the person may be in one. */
    private void fill() {
        items.keySet().stream().filter(one -> !shown.contains(one)).toList().forEach(gone -> items.remove(gone).removeFromParent());
        for (int place = 0; place < shown.size(); place++) {
            Duplicate one = shown.get(place);
            if (!items.containsKey(one)) {
                DuplicateItem item = new DuplicateItem(one, this::dismiss);
                items.put(one, item);
                list.addComponentAtIndex(place, item);
            }
        }
    }

    private void dismiss(Duplicate duplicate) {
        int place = shown.indexOf(duplicate);
        dismiss.accept(duplicate.row().id());
        tell(shown.stream().filter(one -> one != duplicate).toList());
        next(place).ifPresentOrElse(DuplicateItem::focusTitle, () -> said.getElement().callJsFunction("focus"));
        getUI().ifPresent(this::look);
        Notices.undoable(InLanguage.quoting(new Span(), Texts.get("resource.duplicates.dismissed", InLanguage.TITLE), duplicate.row().title(), duplicate.row().language()), () -> {
            bringBack.accept(duplicate.row().id());
            getUI().ifPresent(this::look);
        });
    }

    /** What took its place, or the last one. */
    private Optional<DuplicateItem> next(int place) {
        return shown.isEmpty() ? Optional.empty() : Optional.ofNullable(items.get(shown.get(Math.min(place, shown.size() - 1))));
    }
}
