package fr.lesbases.follow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.base.BaseDetails;
import fr.lesbases.base.Bases;
import fr.lesbases.common.Visibility;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A click on "Suivre" over sign-in: when it is carried out, and when it is forgotten. */
class FollowIntentTest extends ModuleTest {

    private static final String PAGE = "/bases/ici?page=2";

    @Autowired
    private Bases bases;
    @Autowired
    private Follows follows;
    @Autowired
    private ApplicationEventPublisher events;

    private Cast.Player founder;
    private Cast.Player reader;
    private Followed subject;

    @BeforeEach
    void aBaseToFollow() {
        founder = cast.somebody();
        reader = cast.somebody();
        subject = new Followed.OfBase(cast.ask(founder, () -> bases.create(BaseDetails.named("Base voulue"), Visibility.PUBLIC)).id());
    }

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void theFormThatLeadsBackToThePageOfTheClickCarriesItOutOnce() {
        MockHttpServletRequest request = request("POST", PAGE);
        signIn(reader, request);
        assertThat(isFollowed()).isTrue();
        assertThat(request.getSession().getAttribute(FollowIntent.CARRIED_OUT)).isEqualTo(subject.code());
        assertThat(request.getSession().getAttribute(FollowIntent.WANTED)).isNull();
    }

    @Test
    void aGetChangesNothing() {
        signIn(reader, request("GET", PAGE));
        assertThat(isFollowed()).isFalse();
    }

    @Test
    void anotherWayInForgetsIt() {
        MockHttpServletRequest request = request("POST", "/aide");
        signIn(reader, request);
        assertThat(isFollowed()).isFalse();
        assertThat(request.getSession().getAttribute(FollowIntent.WANTED)).isNull();
    }

    @Test
    void whatMayNotBeFollowedIsLeftAndNobodyIsToldOtherwise() {
        MockHttpServletRequest own = request("POST", PAGE);
        signIn(founder, own);
        assertThat(own.getSession().getAttribute(FollowIntent.CARRIED_OUT)).as("a member of the base").isNull();
        cast.as(founder, () -> bases.changeVisibility(((Followed.OfBase) subject).base(), Visibility.PRIVATE));
        MockHttpServletRequest late = request("POST", PAGE);
        signIn(reader, late);
        assertThat(late.getSession().getAttribute(FollowIntent.CARRIED_OUT)).as("private meanwhile").isNull();
    }

    private MockHttpServletRequest request(String method, String back) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/connexion/lien");
        request.setParameter("retour", back);
        request.getSession().setAttribute(FollowIntent.WANTED, FollowIntent.of(subject, PAGE));
        return request;
    }

    private void signIn(Cast.Player person, MockHttpServletRequest request) {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        cast.as(person, () -> events.publishEvent(new InteractiveAuthenticationSuccessEvent(SecurityContextHolder.getContext().getAuthentication(), getClass())));
    }

    private boolean isFollowed() {
        return cast.ask(reader, () -> follows.followed(List.of(subject))).contains(subject);
    }
}
