package fr.lesbases.firstversion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.Cast;
import fr.lesbases.HttpTest;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Identity;
import fr.lesbases.common.ProfileId;
import fr.lesbases.ui.AddressAnswer;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The addresses of the first version, as somebody's bookmarks and other sites have them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OldAddressesTest extends HttpTest {

    @Autowired
    private Arrived arrived;
    @Autowired
    private OldAddresses addresses;
    @Autowired
    private CurrentViewer currentViewer;
    @Autowired
    private JdbcClient database;

    @BeforeAll
    void bring() {
        arrived.bring(Export.DUMP, false);
    }

    @AfterAll
    void takeAway() {
        arrived.takeAway();
    }

    @ParameterizedTest
    @CsvSource({"/base/1,profile,2", "/base/1/lea-martin,profile,2", "/base/1-lea-martin,profile,2", "/base/6,base,6", "/base/6/,base,6", "/base/06,base,6"})
    void aBaseLeadsToWhatItHasBecome(String old, String kind, String pk) throws Exception {
        String model = kind.equals("base") ? Model.BASE : Model.USER;
        String slug = database.sql("select slug from " + kind + " where id = :id").param("id", arrived.ours(model, pk)).query(String.class).single();
        assertThat(moved(old)).contains((kind.equals("base") ? "/bases/" : "/profils/") + slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ressource/17", "/ressource/17/sobriete-numerique", "/ressource/17-sobriete", "/ressource/17abc"})
    void aResourceLeadsToItsPage(String old) throws Exception {
        assertThat(moved(old)).contains("/ressources/" + slug("17"));
    }

    @Test
    void searchAndFavouritesLeadToOurs() throws Exception {
        assertThat(moved("/recherche")).contains("/rechercher/ressources");
        assertThat(moved("/recherche?text=mot+de%20passe&tags=3")).contains("/rechercher/ressources?q=mot+de+passe");
        assertThat(moved("/recherche/ressources?tags=3")).contains("/rechercher/ressources");
        assertThat(led("/favoris", 302)).contains("/connexion?retour=%2Ffavoris");
        String slug = database.sql("select slug from profile where id = :id").param("id", arrived.ours(Model.USER, "2")).query(String.class).single();
        assertThat(answer("favoris", person("2"))).isEqualTo(new AddressAnswer.Moved("/profils/" + slug + "/suivis"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ressource/999999", "/base/999999", "/ressource/99999999999999999999", "/base/x", "/ressource/"})
    void whatNeverWasIsNotThere(String old) throws Exception {
        assertThat(get(old).statusCode()).isEqualTo(404);
    }

    /** 4 is private, 5 a draft, base 7 private. */
    @ParameterizedTest
    @ValueSource(strings = {"ressource/4", "ressource/5", "base/7"})
    void whatIsPrivateTellsNothingToWhoMayNotReadIt(String old) throws Exception {
        assertThat(led("/" + old, 302)).contains("/connexion?retour=%2F" + old.replace("/", "%2F"));
        assertThat(answer(old, cast.somebody())).isEqualTo(new AddressAnswer.Missing());
        assertThat(answer(old, old.startsWith("base") ? person("6") : person("2"))).isInstanceOf(AddressAnswer.Moved.class);
    }

    private Identity person(String pk) {
        ProfileId profile = new ProfileId(arrived.ours(Model.USER, pk));
        return new Cast.Player(profile, false, "");
    }

    private AddressAnswer answer(String path, Identity who) {
        return cast.ask(who, () -> addresses.answer(path, currentViewer.get()).orElseThrow());
    }

    private String slug(String resource) {
        return database.sql("select slug from resource where id = :id").param("id", arrived.ours(Model.RESOURCE, resource)).query(String.class).single();
    }

    private Optional<String> moved(String path) throws Exception {
        return led(path, 301);
    }

    private Optional<String> led(String path, int status) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        return answer.headers().firstValue("Location");
    }

    private HttpResponse<String> get(String path) {
        return get(path, "Accept", "text/html");
    }
}
