package fr.lesbases.account.ui;

import fr.lesbases.account.ReturnPath;
import fr.lesbases.account.SecurityConfiguration;

/** The addresses of signing in and up, for other features' links and redirects. */
public final class AccountRoutes {

    public static final String SIGN_UP_PATH = "/inscription";

    private AccountRoutes() {
    }

    /** @param then where to go once signed in; a path of this site, otherwise the home page is taken */
    public static String signIn(String then) {
        return ReturnPath.of(then).appendedTo(SecurityConfiguration.SIGN_IN_PATH);
    }

    public static String signUp(String then) {
        return ReturnPath.of(then).appendedTo(SIGN_UP_PATH);
    }
}
