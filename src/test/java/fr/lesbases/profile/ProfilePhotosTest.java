package fr.lesbases.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.FileId;
import fr.lesbases.common.Visibility;
import fr.lesbases.file.Crop;
import fr.lesbases.file.Files;
import fr.lesbases.file.IncomingImage;
import fr.lesbases.file.StoredFile;
import fr.lesbases.file.TestImages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The photo of a profile: who puts it there, who sees it, and that only one is ever kept. */
class ProfilePhotosTest extends ModuleTest {

    @Autowired
    private Profiles profiles;
    @Autowired
    private ProfilePhotos photos;
    @Autowired
    private Files files;
    @Autowired
    private ProfileFileGate gate;
    @Autowired
    private JdbcClient database;
    @LocalServerPort
    private int port;

    private Cast.Player lea;

    @BeforeEach
    void somebody() {
        lea = cast.somebody("Léa", "Morvan");
    }

    @Test
    void onlyTheChosenPartIsKept() {
        StoredFile photo = files.find(put(lea)).orElseThrow();

        assertThat(photo.width()).isEqualTo(40);
        assertThat(photo.height()).isEqualTo(40);
        assertThat(filesOf(lea)).isEqualTo(1);
    }

    @Test
    void aNewOneTakesThePlaceOfTheOldOneWhichIsGone() {
        FileId before = put(lea);
        FileId after = put(lea);

        assertThat(files.find(before)).isEmpty();
        assertThat(profiles.find(lea.profile()).orElseThrow().photo()).contains(after);
        assertThat(filesOf(lea)).isEqualTo(1);
    }

    @Test
    void itCanBeTakenAway() {
        FileId photo = put(lea);
        Person without = cast.ask(lea, () -> photos.remove(lea.profile()));

        assertThat(without.photo()).isEmpty();
        assertThat(files.find(photo)).isEmpty();
    }

    @Test
    void nobodyElsePutsOneThereOrTakesItAway() {
        put(lea);
        for (Cast.Player other : List.of(cast.somebody(), cast.staff())) {
            assertThatThrownBy(() -> cast.ask(other, () -> photos.receive(lea.profile(), "a.png", image()))).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> cast.ask(other, () -> photos.remove(lea.profile()))).isInstanceOf(AccessDenied.class);
            try (IncomingImage own = cast.ask(other, () -> photos.receive(other.profile(), "a.png", image()))) {
                assertThatThrownBy(() -> cast.ask(other, () -> photos.change(lea.profile(), own, Crop.WHOLE))).isInstanceOf(AccessDenied.class);
            }
        }
        assertThatThrownBy(() -> photos.receive(lea.profile(), "a.png", image())).as("a visitor").isInstanceOf(AccessDenied.class);
        assertThat(filesOf(lea)).isEqualTo(1);
    }

    @Test
    void whatIsNoImageIsRefusedAndNothingStays() {
        assertThatThrownBy(() -> cast.ask(lea, () -> photos.receive(lea.profile(), "a.png", new ByteArrayInputStream(new byte[] {1, 2, 3}))))
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.key()).isEqualTo("file.image.unreadable"));
        assertThat(filesOf(lea)).isZero();
    }

    @Test
    void ofAPublicProfileEveryoneSeesItAndCachesKeepIt() throws Exception {
        FileId photo = put(lea);

        assertThat(get(photo).statusCode()).isEqualTo(200);
        assertThat(get(photo).headers().firstValue("Cache-Control").orElseThrow()).contains("public");
        assertThat(profiles.find(lea.profile()).orElseThrow().photo()).contains(photo);
        assertThat(profiles.find(List.of(lea.profile())).get(lea.profile()).photo()).contains(photo);
    }

    @Test
    void ofAPrivateProfileNobodyButItsOwnerDoes() throws Exception {
        FileId photo = put(lea);
        cast.as(lea, () -> profiles.changeVisibility(lea.profile(), Visibility.PRIVATE));
        StoredFile file = files.find(photo).orElseThrow();

        assertThat(get(photo).statusCode()).isEqualTo(404);
        assertThat(profiles.find(lea.profile()).orElseThrow().photo()).as("to a visitor").isEmpty();
        Cast.Player staff = cast.staff();
        assertThat(cast.ask(staff, () -> profiles.find(List.of(lea.profile())).get(lea.profile()).photo())).as("to the staff").isEmpty();
        assertThat(gate.isReadable(file, fr.lesbases.access.Viewer.signedIn(staff.profile(), List.of(fr.lesbases.access.Key.STAFF)))).isFalse();
        assertThat(gate.isReadable(file, fr.lesbases.access.Viewer.signedIn(lea.profile(), List.of()))).isTrue();
        assertThat(cast.ask(lea, () -> profiles.find(lea.profile()).orElseThrow().photo())).as("to oneself").contains(photo);
    }

    private FileId put(Cast.Player person) {
        return cast.ask(person, () -> {
            try (IncomingImage image = photos.receive(person.profile(), "moi.png", image())) {
                return photos.change(person.profile(), image, Crop.middle(image.width(), image.height(), 1)).photo().orElseThrow();
            }
        });
    }

    private static ByteArrayInputStream image() {
        return new ByteArrayInputStream(TestImages.png(80, 40));
    }

    private HttpResponse<byte[]> get(FileId photo) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/images/" + photo + "/320")).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private long filesOf(Cast.Player person) {
        return database.sql("select count(*) from stored_file where profile = :profile").param("profile", person.profile().value()).query(Long.class).single();
    }
}
