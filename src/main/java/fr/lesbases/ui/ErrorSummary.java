package fr.lesbases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import fr.lesbases.common.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Above a form: all that is wrong in it, each leading to its field. Takes the focus, so that it is read out and one is at the top. What is mended is ticked without a word: one is
 * in that field, which says so itself, and which nothing above it moves.
 */
public final class ErrorSummary extends Div implements Focusable<ErrorSummary> {

    /** @param field or the link to it, where it is on another page @param sentence as it also stands beside the field */
    public record Problem(Component field, String sentence) {}

    private static final String MENDED = "is-mended";

    private final List<ListItem> lines = new ArrayList<>();
    private final List<Registration> following = new ArrayList<>();
    private final Text count = new Text("");

    public ErrorSummary() {
        addClassName("errsum");
        // Without a role and a name, a screen reader has nothing to say of what takes the focus
        getElement().setAttribute("role", "group");
        setTabIndex(-1);
        setVisible(false);
    }

    /** Shows the problems, or hides itself where there are none. @return whether there are any */
    @SafeVarargs
    public final boolean show(Optional<Problem>... problems) {
        return show(Arrays.stream(problems).flatMap(Optional::stream).toList());
    }

    public boolean show(List<Problem> problems) {
        removeAll();
        lines.clear();
        following.forEach(Registration::remove);
        following.clear();
        UnorderedList list = new UnorderedList();
        problems.forEach(problem -> list.add(line(problem)));
        tellCount();
        if (problems.isEmpty()) {
            return false;
        }
        add(new H2(Icon.WARNING.create(), count), list);
        focus();
        return true;
    }

    /** Shows the error beside its field; an empty one takes away what stood there. */
    public static <F extends Component & HasValidation> Optional<Problem> beside(F field, String error) {
        field.setInvalid(!error.isEmpty());
        field.setErrorMessage(error);
        return error.isEmpty() ? Optional.empty() : Optional.of(new Problem(field, error));
    }

    /** What was wrong is looked at again while it is being mended; nothing is found fault with before. @param check shows what it finds {@link #beside} the field */
    public static <F extends Component & HasValue<?, ?> & HasValidation> void mend(F field, Runnable check) {
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
        }
        field.addValueChangeListener(change -> {
            if (field.isInvalid()) {
                check.run();
            }
        });
    }

    private ListItem line(Problem problem) {
        Anchor link = link(problem);
        Span tick = tick();
        ListItem line = new ListItem(link);
        lines.add(line);
        Element field = problem.field().getElement();
        following.add(field.addPropertyChangeListener("invalid", change -> {
            boolean mended = !field.getProperty("invalid", false);
            line.setClassName(MENDED, mended);
            if (mended) {
                line.addComponentAsFirst(tick);
            } else {
                line.remove(tick);
            }
            tellCount();
        }));
        following.add(field.addPropertyChangeListener("errorMessage", change -> Optional.of(field.getProperty("errorMessage", "")).filter(told -> !told.isEmpty()).ifPresent(link::setText)));
        return line;
    }

    private static Span tick() {
        Span words = new Span(Texts.get("ui.problems.mended"));
        words.addClassName("sr");
        Span tick = new Span(Icon.CHECK.create(16), words);
        tick.addClassName("errsum__tick");
        return tick;
    }

    private void tellCount() {
        long left = lines.stream().filter(line -> !line.hasClassName(MENDED)).count();
        setVisible(!lines.isEmpty());
        setClassName(MENDED, left == 0);
        String told = Texts.get("ui.problems", left);
        count.setText(told);
        getElement().setAttribute("aria-label", told);
    }

    private static Anchor link(Problem problem) {
        if (problem.field() instanceof Anchor elsewhere) {
            return new Anchor(elsewhere.getHref(), problem.sentence());
        }
        String id = problem.field().getId().orElseGet(() -> {
            String made = "f-" + UUID.randomUUID();
            problem.field().setId(made);
            return made;
        });
        Anchor link = new Anchor("#" + id, problem.sentence());
        if (problem.field() instanceof Focusable<?> field) {
            link.getElement().addEventListener("click", click -> field.focus()).preventDefault();
        }
        return link;
    }
}
