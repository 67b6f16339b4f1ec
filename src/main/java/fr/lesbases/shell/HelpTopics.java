package fr.lesbases.shell;

import java.util.List;
import java.util.regex.Pattern;

/** Which part of the help page tells of the page one is on. An installation's own help page may not have it: then one is at its top. */
final class HelpTopics {

    static final String PAGE = "/aide";
    /** The first one that fits. */
    private static final List<Topic> TOPICS = List.of(
            topic("/rechercher/(bases|profils)", "trouver-une-base-ou-une-personne-et-la-suivre"),
            topic("/rechercher.*|/thematiques/.*", "trouver-une-ressource"),
            topic("/connexion.*|/inscription.*", "se-connecter-sans-mot-de-passe"),
            topic("/ressources/creer", "créer-une-ressource"),
            topic("/ressources/[^/]+/modifier", "les-blocs"),
            topic("/ressources/[^/]+/(publier|apercu)", "publier"),
            topic("/ressources/[^/]+/parametres", "publique-ou-privée"),
            topic("/ressources/[^/]+/versions", "revenir-à-une-version"),
            topic("/bases/.*|/invitations/.*", "partager-une-base"),
            topic("/collections/.*|/profils/[^/]+/collections", "ranger-dans-des-collections"),
            topic("/profils/.*", "votre-compte-et-votre-profil"));

    private HelpTopics() {
    }

    /** @param heading the {@code id} of the part */
    private record Topic(Pattern paths, String heading) {}

    /** The address of the help for the page at that path, from the root. */
    static String of(String path) {
        return TOPICS.stream().filter(topic -> topic.paths().matcher(path).matches()).map(topic -> PAGE + "#" + topic.heading()).findFirst().orElse(PAGE);
    }

    private static Topic topic(String paths, String heading) {
        return new Topic(Pattern.compile(paths), heading);
    }
}
