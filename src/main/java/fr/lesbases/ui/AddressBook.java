package fr.lesbases.ui;

import fr.lesbases.access.Viewer;
import java.util.Optional;

/** Tells, for the addresses of one feature, what the first HTTP answer says: status, redirect, title. Beans of this type are asked in turn. */
public interface AddressBook {

    /** @param path without leading slash, for instance {@code ressources/mots-de-passe}; empty where it is none of this feature's. */
    Optional<AddressAnswer> answer(String path, Viewer viewer);

    /** The same where the answer depends on what follows the path. @param query as the browser sent it, without {@code ?}; empty for none */
    default Optional<AddressAnswer> answerTo(String path, String query, Viewer viewer) {
        return answer(path, viewer).map(answer -> answer.keeping(query));
    }
}
