package fr.lesbases.account;

import fr.lesbases.common.SecretHash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.PersistentRememberMeToken;
import org.springframework.security.web.authentication.rememberme.PersistentTokenBasedRememberMeServices;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;

/**
 * Keeps browsers signed in over restarts of the server. Unlike its parent, leaves the token as it is at each use: after a restart all open tabs
 * come at once with the same cookie, and the parent would take the second one for a thief and sign the person out everywhere.
 */
class StayingSignedIn extends PersistentTokenBasedRememberMeServices {

    static final String COOKIE = "lesbases-connexion";

    private final KnownBrowsers tokens;
    private final Duration validity;
    private final Clock clock;

    StayingSignedIn(UserDetailsService accounts, KnownBrowsers tokens, Duration validity, Clock clock) {
        // The key only ties authentications to this process: nothing that outlives it is signed with it
        super(UUID.randomUUID().toString(), accounts, tokens);
        this.tokens = tokens;
        this.validity = validity;
        this.clock = clock;
        setParameter(SecurityConfiguration.STAY_PARAMETER);
        setCookieName(COOKIE);
        setTokenValiditySeconds(Math.toIntExact(validity.toSeconds()));
        // HttpOnly, and Secure over https, are the parent's doing
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    @Override
    protected UserDetails processAutoLoginCookie(String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        if (cookie.length != 2) {
            throw new InvalidCookieException("two parts expected");
        }
        PersistentRememberMeToken token = tokens.getTokenForSeries(cookie[0]);
        if (token == null || !isSame(token.getTokenValue(), cookie[1])) {
            throw new RememberMeAuthenticationException("no such token");
        }
        if (token.getDate().toInstant().plus(validity).isBefore(clock.instant())) {
            throw new RememberMeAuthenticationException("expired");
        }
        tokens.updateToken(token.getSeries(), token.getTokenValue(), Date.from(clock.instant()));
        setCookie(cookie, getTokenValiditySeconds(), request, response);
        return getUserDetailsService().loadUserByUsername(token.getUsername());
    }

    /** @param stored the hash, as {@link KnownBrowsers} keeps it */
    private static boolean isSame(String stored, String presented) {
        return MessageDigest.isEqual(stored.getBytes(StandardCharsets.UTF_8), SecretHash.of(presented).getBytes(StandardCharsets.UTF_8));
    }
}
