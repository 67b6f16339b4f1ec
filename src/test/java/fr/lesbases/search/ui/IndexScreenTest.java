package fr.lesbases.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import fr.lesbases.ScreenTest;
import org.junit.jupiter.api.Test;

class IndexScreenTest extends ScreenTest {

    @Test
    void theStaffSeesWhatTheIndexHolds() {
        signIn(cast.staff());
        open(SearchRoutes.INDEX);
        assertThat(find(H1.class).single().getText()).isEqualTo("Index de la recherche");
        assertThat(find(IndexView.class).single().getElement().getOuterHTML()).contains("Ressources publiées", "Reconstruire l’index", "Vérifier et réparer");
    }

    @Test
    void nobodyElseDoes() {
        signIn(cast.somebody());
        open(SearchRoutes.INDEX);
        assertThat(find(IndexView.class).all()).isEmpty();
    }
}
