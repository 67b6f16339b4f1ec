package fr.lesbases.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ressources/creer", "/rechercher/ressources?q=l%27inclusion&page=2", "/profils/lea-morvan#contenu"})
    void keepsPathsOfThisSite(String path) {
        assertThat(ReturnPath.of(path).value()).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "ressources", "//mechant.example", "///mechant.example", "/\\mechant.example", "\\/mechant.example", "https://mechant.example",
            "javascript:alert(1)", "/\t/mechant.example", "/\n/mechant.example", " /aide", "/a b", "/.//mechant.example", "/x/..//mechant.example"})
    void leadsHomeInsteadOfElsewhere(String path) {
        assertThat(ReturnPath.of(path)).isEqualTo(ReturnPath.HOME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/connexion", "/connexion?retour=%2Fconnexion", "/connexion/lien?token=a", "/inscription", "/deconnexion"})
    void neverLeadsBackToSigningInOrOut(String path) {
        assertThat(ReturnPath.of(path)).isEqualTo(ReturnPath.HOME);
    }

    @Test
    void leadsHomeWhereThePathIsEndless() {
        assertThat(ReturnPath.of("/" + "a".repeat(2_000))).isEqualTo(ReturnPath.HOME);
    }

    @Test
    void anUnsafePathCannotExist() {
        assertThatThrownBy(() -> new ReturnPath("//mechant.example")).isInstanceOf(IllegalArgumentException.class);
    }
}
