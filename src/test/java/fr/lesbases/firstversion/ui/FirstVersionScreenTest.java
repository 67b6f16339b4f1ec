package fr.lesbases.firstversion.ui;

import static fr.lesbases.common.Typography.french;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import fr.lesbases.Cast;
import fr.lesbases.ScreenTest;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.ProfileId;
import fr.lesbases.firstversion.Arrived;
import fr.lesbases.firstversion.Export;
import fr.lesbases.firstversion.Imports;
import fr.lesbases.firstversion.UnsureBases;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class FirstVersionScreenTest extends ScreenTest {

    @Autowired
    private Arrived arrived;
    @Autowired
    private Imports imports;
    @Autowired
    private FirstVisit greeting;
    @Autowired
    private UnsureBases unsure;
    @Autowired
    private JdbcClient database;

    @TempDir
    private Path folder;

    @BeforeEach
    @AfterEach
    void nothingIsThere() {
        arrived.takeAway();
    }

    @Test
    void nobodyButTheStaffSeesItOrDoesAnything() {
        Cast.Player person = cast.somebody();
        signIn(person);
        open(FirstVersionRoutes.PAGE);
        assertThat(find(FirstVersionView.class).all()).isEmpty();
        cast.as(person, () -> {
            assertThatThrownBy(() -> imports.start(Export.DUMP.toString(), Export.MEDIA.toString(), true)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> imports.receiveDump(new ByteArrayInputStream(new byte[1]))).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> imports.receiveMedia(new ByteArrayInputStream(new byte[1]))).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(imports::last).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(imports::forget).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(unsure::all).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> unsure.decide("1", true)).isInstanceOf(AccessDenied.class);
        });
    }

    @Test
    void theStaffReadsTheReportAndDecidesOnBases() {
        Path dump = Export.sample().change("main.base", "2", fields -> fields.put("title", "Les fiches de Jean-Baptiste Le Goff")).write(folder);
        arrived.bring(dump, false);
        UUID base = arrived.ours("main.base", "2");
        UUID person = arrived.ours("main.user", "3");
        signIn(cast.staff());
        open(FirstVersionRoutes.PAGE);
        assertThat(words(find(FirstVersionView.class).single())).contains("Reprise du", "Bases peut-être personnelles", "Les fiches de Jean-Baptiste Le Goff");
        assertThat(find(ReportTable.class).single().getElement().getOuterHTML()).contains("e2f8b9df-7e3_fichier_perdu.pdf");

        click("Devient un profil");

        assertThat(notices()).anyMatch(notice -> notice.contains(french("est maintenant le profil de son propriétaire")));
        assertThat(database.sql("select deleted is not null from base where id = :id").param("id", base).query(Boolean.class).single()).isTrue();
        assertThat(database.sql("select count(*) from resource where base is null and creator = :id").param("id", person).query(Long.class).single()).isEqualTo(4);
        assertThat(arrived.ours("main.base", "2")).isEqualTo(person);
        assertThat(database.sql("select count(*) from follow where profile = :id").param("id", person).query(Long.class).single()).isEqualTo(1);
        // and it stays so: the next export has nothing to say against it
        var report = arrived.bring(dump, false);
        assertThat(report.path("kinds").path("resources").path("skipped").asInt()).isZero();
        assertThat(report.path("unsureBases")).isEmpty();
        assertThat(database.sql("select count(*) from resource where base is null and creator = :id").param("id", person).query(Long.class).single()).isEqualTo(4);
    }

    @Test
    void aBaseThatWasNotPublicTellsNothingOnAProfileThatIs() {
        Path dump = Export.sample().change("main.base", "2", fields -> fields.put("title", "Les fiches de Jean-Baptiste Le Goff").put("state", "draft").put("description", "Sous le manteau"))
                .write(folder);
        arrived.bring(dump, false);
        UUID person = arrived.ours("main.user", "3");
        database.sql("update profile set description = '' where id = :id").param("id", person).update();
        UUID base = arrived.ours("main.base", "2");
        cast.as(cast.staff(), () -> unsure.decide("2", true));
        // nothing names it any more for it to be taken away with the others
        database.sql("delete from base_slug where base = :id").param("id", base).update();
        database.sql("delete from base where id = :id").param("id", base).update();
        assertThat(database.sql("select visibility || description from profile where id = :id").param("id", person).query(String.class).single()).isEqualTo("PUBLIC");
    }

    @Test
    void whatIsMissingIsToldBesideItsField() {
        signIn(cast.staff());
        open(FirstVersionRoutes.PAGE);
        click("Lancer");
        assertThat(find(TextField.class).all().stream().map(TextField::getErrorMessage)).containsExactly("Envoyez l’export, ou indiquez où il est sur le serveur",
                "Envoyez les fichiers, ou indiquez où ils sont sur le serveur");
        test(find(TextField.class).all().getFirst()).setValue(Export.DUMP.toString());
        test(find(TextField.class).all().getLast()).setValue(folder.resolve("nulle-part").toString());
        click("Lancer");
        assertThat(find(TextField.class).all().getFirst().isInvalid()).isFalse();
        assertThat(find(TextField.class).all().getLast().getErrorMessage()).contains("nulle-part");
        assertThat(notices()).isEmpty();
    }

    @Test
    void thereIsNothingToDecideOnOtherBases() {
        arrived.bring(Export.DUMP, false);
        UUID hub = arrived.ours("main.base", "6");
        assertThatThrownBy(() -> cast.as(cast.staff(), () -> unsure.decide("6", true))).isInstanceOf(NotFound.class);
        assertThat(arrived.ours("main.base", "6")).isEqualTo(hub);
    }

    @Test
    void whatIsSentIsKeptForTheImportAndGoesWhenItIsToldTo() throws IOException {
        cast.as(cast.staff(), () -> {
            try {
                String dump = imports.receiveDump(new ByteArrayInputStream("[]".getBytes(StandardCharsets.UTF_8)));
                String media = imports.receiveMedia(new ByteArrayInputStream(zip("media/a.txt", "../../b.txt")));
                assertThat(Path.of(dump)).hasContent("[]");
                assertThat(Path.of(media).resolve("a.txt")).exists();
                // never outside of its folder
                assertThat(Path.of(media).resolve("b.txt")).exists();
                assertThatThrownBy(() -> imports.receiveMedia(new ByteArrayInputStream("nothing".getBytes(StandardCharsets.UTF_8)))).isInstanceOf(DomainException.class);
                assertThatThrownBy(() -> imports.start(dump, folder.resolve("nowhere").toString(), true)).isInstanceOf(DomainException.class);
                imports.forget();
                assertThat(Files.exists(Path.of(dump))).isFalse();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void aPersonIsToldOnceWhatWasBroughtOverAndAskedForTheTerms() {
        arrived.bring(Export.DUMP, false);
        UUID lea = arrived.ours("main.user", "2");
        signIn(new Cast.Player(new ProfileId(lea), false, ""));
        UI.getCurrent().add(greeting.content().orElseThrow());
        assertThat(words(find(BroughtOver.class).single())).contains(french("7 ressources"), "3 collections", "3 suivis, repris de vos favoris", "conditions d’utilisation");
        click("J’accepte");
        assertThat(find(BroughtOver.class).all()).isEmpty();
        assertThat(greeting.content()).isEmpty();
        assertThat(database.sql("select terms_accepted is not null from account where id = :id").param("id", lea).query(Boolean.class).single()).isTrue();
        assertThat(database.sql("select count(*) from first_version_greeting where person = :id").param("id", lea).query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void whoDidNotComeWithItIsToldNothing() {
        signIn(cast.somebody());
        assertThat(greeting.content()).isEmpty();
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        }
        return bytes.toByteArray();
    }
}
