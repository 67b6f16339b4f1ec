package fr.lesbases.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.CompositeLogoutHandler;
import org.springframework.security.web.authentication.logout.CookieClearingLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs out whoever has no account any more, in whichever browser they still are: each request of somebody signed in asks for one row. */
@Component
class GoneAccounts extends OncePerRequestFilter {

    private final Accounts accounts;
    private final LogoutHandler signOut = new CompositeLogoutHandler(new SecurityContextLogoutHandler(), new CookieClearingLogoutHandler("JSESSIONID", SecurityConfiguration.STAYING_COOKIE));

    GoneAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn person) || accounts.existsById(person.id())) {
            chain.doFilter(request, response);
            return;
        }
        signOut.logout(request, response, authentication);
        if (isPage(request)) {
            // Asked for once more, by nobody: a session made for it now could be mixed up with the one that ends, of which the page before still asks
            response.sendRedirect(ReturnPath.of(address(request)).value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isPage(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) && Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "").contains(MediaType.TEXT_HTML_VALUE);
    }

    private static String address(HttpServletRequest request) {
        return request.getQueryString() == null ? request.getRequestURI() : request.getRequestURI() + "?" + request.getQueryString();
    }
}
