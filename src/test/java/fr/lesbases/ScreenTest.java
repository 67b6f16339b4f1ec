package fr.lesbases;

import com.vaadin.browserless.ComponentTester;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.access.Identity;
import fr.lesbases.resource.Shelf;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.node.BooleanNode;

/** A screen without a browser: navigate, find components by label, act, read what is rendered. */
@ApplicationTest
public abstract class ScreenTest extends SpringBrowserlessTest {

    @Autowired
    protected Cast cast;
    @Autowired
    protected Shelf shelf;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** From now on this person is at the screen. */
    protected static void signIn(Identity person) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
        SecurityContextHolder.setContext(context);
    }

    /** @param address as people type it, from the root */
    protected static void open(String address) {
        String[] parts = address.substring(1).split("\\?", 2);
        UI.getCurrent().navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }

    /** Where the person is, from the root. */
    protected static String address() {
        return "/" + UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    protected String heading() {
        return find(H1.class).single().getElement().getTextRecursively();
    }

    /** A browser answers that it shows what it was sent: before that, a page was only fetched. */
    protected static void browserShows() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream().filter(call -> call.getInvocation().getExpression().contains("lbTold"))
                .forEach(call -> call.complete(BooleanNode.TRUE));
    }

    /** All that is to be read in it. */
    protected static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** What the notices at the bottom of the screen say. */
    protected List<String> notices() {
        return find(Notification.class).all().stream().map(ScreenTest::words).toList();
    }

    /** Types it, as a browser sends it: past the limits a field tells its browser, too. */
    protected static <V> void type(HasValue<?, V> field, V value) {
        new Hand((Component) field).type(value);
    }

    /** Something that happens in the browser, such as {@code focusin}. */
    protected static void happens(Component component, String event) {
        new Hand(component).happens(event);
    }

    private static final class Hand extends ComponentTester<Component> {

        Hand(Component component) {
            super(component);
        }

        <V> void type(V value) {
            setValueAsUser(value);
        }

        void happens(String event) {
            fireDomEvent(event);
        }
    }
}
