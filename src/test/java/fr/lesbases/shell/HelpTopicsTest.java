package fr.lesbases.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.HttpTest;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Help about the page one is on, in our own help page. */
class HelpTopicsTest extends HttpTest {

    @Test
    void whatIsLinkedToIsThere() {
        Document help = Jsoup.parse(get(HelpTopics.PAGE).body());
        for (String path : List.of("/rechercher/ressources", "/rechercher/bases", "/thematiques/culture-numerique", "/connexion", "/inscription", "/ressources/creer", "/ressources/x/modifier", "/ressources/x/publier",
                "/ressources/x/parametres", "/ressources/x/versions", "/bases/x", "/bases/x/membres", "/invitations/x", "/collections/x", "/profils/x", "/profils/x/collections")) {
            String heading = HelpTopics.of(path).substring(HelpTopics.PAGE.length() + 1);
            assertThat(help.getElementById(heading)).as(path + " leads to " + heading).isNotNull();
        }
        for (String path : List.of("/", "/ressources/x", "/plan-du-site")) {
            assertThat(HelpTopics.of(path)).isEqualTo(HelpTopics.PAGE);
        }
        // From the list of keys, and from the editor's bar
        assertThat(help.getElementById("utiliser-les-bases-au-clavier")).isNotNull();
        assertThat(help.getElementById("les-blocs")).isNotNull();
    }
}
