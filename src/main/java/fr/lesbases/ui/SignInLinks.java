package fr.lesbases.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the sign-in pages that lead back to where one was going. They let through only paths of this site. */
public final class SignInLinks {

    private SignInLinks() {
    }

    /** @param path of a page here, with a leading slash */
    public static String signIn(String path) {
        return "/connexion" + back(path);
    }

    public static String signUp(String path) {
        return "/inscription" + back(path);
    }

    private static String back(String path) {
        return path.equals("/") ? "" : "?retour=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
