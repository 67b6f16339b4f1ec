package fr.lesbases.account;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import fr.lesbases.ui.Beacons;
import fr.lesbases.ui.ContentPolicy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/** Who gets in, and how. Views say by annotation whether they need an account; services check the rights. */
@Configuration(proxyBeanMethods = false)
public class SecurityConfiguration {

    public static final String SIGN_IN_PATH = "/connexion";
    /** GET shows a button, POST signs in: scanners of mail open links, but press nothing. */
    public static final String LINK_PATH = "/connexion/lien";
    /** Of the form posted to {@link #LINK_PATH}: present where this browser is to stay signed in. */
    public static final String STAY_PARAMETER = "rester";
    /** Of a browser that stays signed in. */
    public static final String STAYING_COOKIE = StayingSignedIn.COOKIE;
    static final String SIGN_OUT_PATH = "/deconnexion";

    @Bean
    SecurityFilterChain security(HttpSecurity http, NavigationAccessControl navigation, StayingSignedIn staying, GoneAccounts gone, ContentPolicy content) {
        navigation.setLoginView(SIGN_IN_PATH);
        return http
                .oneTimeTokenLogin(link -> link
                        .loginPage(SIGN_IN_PATH)
                        .loginProcessingUrl(LINK_PATH)
                        .showDefaultSubmitPage(false)
                        // Links are asked for through SignIn, which counts them: Spring's own address for it stays shut
                        .generateRequestResolver(request -> null)
                        .tokenGenerationSuccessHandler((request, response, token) -> response.sendError(HttpServletResponse.SC_NOT_FOUND))
                        .successHandler(SecurityConfiguration::goBack)
                        .failureHandler((request, response, problem) -> response.sendRedirect(back(request).appendedTo(LINK_PATH))))
                .rememberMe(remember -> remember.rememberMeServices(staying).key(staying.getKey()))
                // Once it is known who it is, and before anything is allowed
                .addFilterBefore(gone, AnonymousAuthenticationFilter.class)
                .logout(out -> out.logoutUrl(SIGN_OUT_PATH))
                // What readers without a session tell: there is nothing to be had by it
                .csrf(forgery -> forgery.ignoringRequestMatchers(Beacons.ROOT + "**"))
                // The way back is in the sign-in page's address (SignInEntryPoint)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(problems -> problems.authenticationEntryPoint(new SignInEntryPoint()))
                .headers(headers -> headers
                        // A card of ours may stand in the pages of others
                        .frameOptions(FrameOptionsConfig::disable)
                        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher("/ressources/*/carte")),
                                new XFrameOptionsHeaderWriter(XFrameOptionsMode.SAMEORIGIN)))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(content.value()))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN)))
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin
                        .enableRequestCacheConfiguration(false)
                        .logoutSuccessHandler(homeAfterSignOut())
                        // Routes that need an account are asked for one before this rule. The rest is public (styles, fonts, files, which ask their own
                        // gate) or does not exist, and must be told so: 404, not 403.
                        .anyRequest(AuthorizedUrl::permitAll))
                .build();
    }

    private static SimpleUrlLogoutSuccessHandler homeAfterSignOut() {
        SimpleUrlLogoutSuccessHandler handler = new SimpleUrlLogoutSuccessHandler();
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        handler.setDefaultTargetUrl("/");
        return handler;
    }

    private static void goBack(HttpServletRequest request, HttpServletResponse response, Authentication person) throws IOException {
        response.sendRedirect(back(request).value());
    }

    private static ReturnPath back(HttpServletRequest request) {
        return ReturnPath.of(request.getParameter(ReturnPath.PARAMETER));
    }
}
