package fr.lesbases.usage.ui;

import static fr.lesbases.common.Typography.french;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import fr.lesbases.ScreenTest;
import fr.lesbases.search.SearchWitness;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.usage.UsageRow;
import fr.lesbases.usage.Written;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The staff's page on searches, and what of the search page is counted. */
class UsageScreenTest extends ScreenTest {

    @Autowired
    private SearchWitness counter;
    @Autowired
    private JdbcClient database;

    @BeforeEach
    void nothingWasSearched() {
        Written.now(counter);
        database.sql("delete from search_use").update();
    }

    @Test
    void theStaffSeesWhatIsSearchedAndWhatFindsNothing() {
        add("tableur", 5, 0);
        add("couture", 3, 3);
        signIn(cast.staff());
        open(UsageRoutes.PAGE);
        assertThat(heading()).isEqualTo("Usage de la recherche");
        assertThat(table().getGenericDataView().getItems().map(UsageRow::words)).containsExactly("tableur", "couture");
        assertThat(find(Paragraph.class).all()).extracting(ScreenTest::words).contains(french("8 recherches, dont 3 sans résultat."));
        Anchor file = find(Anchor.class).all().stream().filter(link -> words(link).equals("Télécharger (CSV)")).findFirst().orElseThrow();
        assertThat(file.getHref()).isEqualTo("/administration/usage.csv");

        open("/administration/usage?periode=7&trouve=rien");
        assertThat(table().getGenericDataView().getItems().map(UsageRow::words)).containsExactly("couture");
        assertThat(current()).containsExactly("Sans résultat", "7 jours");
    }

    @Test
    void aRowLeadsToItsSearch() {
        add("tableur", 5, 0);
        signIn(cast.staff());
        open(UsageRoutes.PAGE);
        Anchor search = find(Anchor.class, test(table()).getCellComponent(0, 0)).single();
        assertThat(search.getHref()).isEqualTo("/rechercher/ressources?q=tableur");
    }

    @Test
    void whereNothingIsToBeShownThePageSaysWhy() {
        add("rare", 2, 0);
        signIn(cast.staff());
        open(UsageRoutes.PAGE);
        assertThat(find(UsageTable.class).all()).isEmpty();
        assertThat(words(find(EmptyState.class).single())).contains("Aucune recherche à montrer", "3 fois");
    }

    @Test
    void nobodyElseDoes() {
        for (String address : List.of(UsageRoutes.PAGE, UsageRoutes.PAGE + "?trouve=rien")) {
            open(address);
            assertThat(find(UsageView.class).all()).isEmpty();
            signIn(cast.somebody());
            open(address);
            assertThat(find(UsageView.class).all()).isEmpty();
        }
    }

    @Test
    void aSearchCountsOnceItIsShownAndNotForItsPagesChoicesOrTheWayBack() {
        open("/rechercher/ressources?q=Farandolin");
        assertThat(counted()).as("the GET alone").isEmpty();
        browserShows();
        assertThat(counted()).containsExactly("ressources farandolin 1 1");
        open("/rechercher/ressources?q=Farandolin&support=jeu");
        browserShows();
        open("/rechercher/ressources?q=Farandolin&page=2");
        browserShows();
        open("/rechercher/bases?q=Farandolin");
        browserShows();
        open("/rechercher/ressources?q=Farandolin");
        browserShows();
        open("/rechercher/ressources");
        browserShows();
        assertThat(counted()).containsExactly("bases farandolin 1 1", "ressources farandolin 1 1");
        open("/aide");
        open("/rechercher/ressources?q=Farandolin&page=3");
        browserShows();
        assertThat(counted()).as("an address of a further page").containsExactly("bases farandolin 1 1", "ressources farandolin 1 1");
    }

    private UsageTable table() {
        return find(UsageTable.class).single();
    }

    private List<String> current() {
        return find(Anchor.class).all().stream().filter(link -> link.findAncestor(Nav.class) != null)
                .filter(link -> "page".equals(link.getElement().getAttribute("aria-current"))).map(ScreenTest::words).toList();
    }

    private void add(String words, int searches, int missed) {
        database.sql("insert into search_use (day, kind, words, searches, missed) values (current_date, 'ressources', :words, :searches, :missed)")
                .param("words", words).param("searches", searches).param("missed", missed).update();
    }

    private List<String> counted() {
        Written.now(counter);
        return database.sql("select kind || ' ' || words || ' ' || searches || ' ' || missed from search_use order by kind, words").query(String.class).list();
    }
}
