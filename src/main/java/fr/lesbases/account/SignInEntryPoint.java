package fr.lesbases.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Leads a visitor to the sign-in page, with the way back in its address: it also works through the mail, in another browser. */
class SignInEntryPoint implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem) throws IOException {
        String query = request.getQueryString();
        ReturnPath back = ReturnPath.of(request.getRequestURI() + (query == null ? "" : "?" + query));
        response.sendRedirect(back.appendedTo(SecurityConfiguration.SIGN_IN_PATH));
    }
}
