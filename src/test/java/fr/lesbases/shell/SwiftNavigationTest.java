package fr.lesbases.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.server.auth.NavigationContext;
import fr.lesbases.ScreenTest;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SwiftNavigationTest extends ScreenTest {

    @Autowired
    private NavigationAccessControl navigation;

    @Test
    void whatOneSignedInMaySeeStaysShutForVisitors() {
        Principal somebody = () -> "somebody";
        for (String path : new String[] {"ressources/creer", "collections/creer", "profils/une/parametres"}) {
            assertThat(decision(path, somebody)).as(path).isEqualTo(AccessCheckDecision.ALLOW);
            assertThat(decision(path, null)).as(path).isNotEqualTo(AccessCheckDecision.ALLOW);
        }
    }

    @Test
    void whatIsOpenStaysOpen() {
        for (String path : new String[] {"", "aide", "ressources/une"}) {
            assertThat(decision(path, null)).as(path).isEqualTo(AccessCheckDecision.ALLOW);
            assertThat(decision(path, null)).as(path).isEqualTo(AccessCheckDecision.ALLOW);
        }
    }

    private AccessCheckDecision decision(String path, @Nullable Principal person) {
        assertThat(navigation).isInstanceOf(SwiftNavigation.class);
        Router router = UI.getCurrent().getInternals().getRouter();
        Class<?> view = router.getRegistry().getNavigationRouteTarget(path).getRouteTarget().getTarget();
        return navigation.checkAccess(new NavigationContext(router, view, new Location(path), RouteParameters.empty(), person, role -> false, false), true).decision();
    }
}
