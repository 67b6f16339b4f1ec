package fr.lesbases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lesbases.common.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Above a form: all that is wrong in it, each leading to its field. Takes the focus, so that it is read out and one is at the top. */
public final class ErrorSummary extends Div implements Focusable<ErrorSummary> {

    /** @param field or the link to it, where it is on another page @param sentence as it also stands beside the field */
    public record Problem(Component field, String sentence) {}

    public ErrorSummary() {
        addClassName("errsum");
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
        setVisible(!problems.isEmpty());
        if (problems.isEmpty()) {
            return false;
        }
        H2 title = new H2(Icon.WARNING.create());
        title.add(Texts.get("ui.problems", problems.size()));
        UnorderedList list = new UnorderedList();
        list.addClassName("errsum__l");
        problems.forEach(problem -> list.add(new ListItem(link(problem))));
        add(title, list);
        focus();
        return true;
    }

    /** Shows the error beside its field; an empty one takes away what stood there. */
    public static <F extends Component & HasValidation> Optional<Problem> beside(F field, String error) {
        field.setInvalid(!error.isEmpty());
        field.setErrorMessage(error);
        return error.isEmpty() ? Optional.empty() : Optional.of(new Problem(field, error));
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
