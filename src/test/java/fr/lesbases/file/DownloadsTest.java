package fr.lesbases.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Visibility;
import fr.lesbases.file.ui.FileAddresses;
import fr.lesbases.resource.Authoring;
import fr.lesbases.resource.Bin;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.NewResource;
import fr.lesbases.resource.Publication;
import fr.lesbases.resource.ResourceFiles;
import fr.lesbases.resource.block.FileBlock;
import fr.lesbases.resource.block.ImageBlock;
import fr.lesbases.taxonomy.Classification;
import fr.lesbases.taxonomy.TermRef;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ResponseStatusException;

/** Over HTTP, as browsers see it. */
class DownloadsTest extends ModuleTest {

    private static final byte[] PDF = "%PDF-1.7 0123456789".getBytes(StandardCharsets.US_ASCII);

    private final HttpClient http = HttpClient.newHttpClient();
    private final FileDownloads downloads;
    private final Authoring authoring;
    private final Publication publication;
    private final Bin bin;
    private final ResourceFiles files;
    private Cast.Player author;
    private ResourceId resource;

    @LocalServerPort
    private int port;

    @Autowired
    DownloadsTest(FileDownloads downloads, Authoring authoring, Publication publication, Bin bin, ResourceFiles files) {
        this.downloads = downloads;
        this.authoring = authoring;
        this.publication = publication;
        this.bin = bin;
        this.files = files;
    }

    @BeforeEach
    void createResource() {
        author = cast.somebody();
        resource = cast.ask(author, () -> authoring.open(authoring.create(new NewResource("À télécharger", "Pour un test"))).id());
    }

    @Test
    void aFileIsDownloadedUnderItsName() throws Exception {
        StoredFile file = published("Compte rendu (été) ; 100 %.pdf", PDF);

        HttpResponse<byte[]> answer = get(FileAddresses.download(file));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(PDF);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(answer, "Content-Length")).isEqualTo(String.valueOf(PDF.length));
        assertThat(header(answer, "Content-Disposition")).startsWith("attachment;").contains("filename*=UTF-8''Compte%20rendu%20%28%C3%A9t%C3%A9%29%20%3B%20100%20%25.pdf");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.headers().allValues("Content-Security-Policy")).singleElement().asString().startsWith("sandbox;");
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("SAMEORIGIN");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void onlyWhatIsSafeIsShown() throws Exception {
        assertThat(disposition(published("rapport.pdf", PDF))).startsWith("inline;");
        assertThat(disposition(published("note.txt", "Bonjour".getBytes(StandardCharsets.UTF_8)))).startsWith("inline;");
        assertThat(disposition(published("photo.png", TestImages.png(5, 5)))).startsWith("inline;");
        assertThat(disposition(published("page.html", "<!DOCTYPE html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)))).startsWith("attachment;");
        assertThat(disposition(published("photo.png", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)))).startsWith("attachment;");
        assertThat(disposition(published("rapport.pdf", "<!DOCTYPE html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)))).startsWith("attachment;");
    }

    @Test
    void aPdfIsShownOutsideASandboxSinceChromiumWouldNotShowItThere() throws Exception {
        StoredFile file = published("rapport.pdf", PDF);

        assertThat(header(get(FileAddresses.view(file)), "Content-Security-Policy")).doesNotContain("sandbox").contains("default-src 'none'");
    }

    @Test
    void aTextIsShownInItsLetters() throws Exception {
        StoredFile utf8 = published("note.txt", "Été".getBytes(StandardCharsets.UTF_8));
        StoredFile latin = published("note.txt", "Été".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(header(get(FileAddresses.view(utf8)), "Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(header(get(FileAddresses.view(latin)), "Content-Type")).isEqualToIgnoringCase("text/plain;charset=windows-1252");
    }

    @Test
    void captionsAreShownAsWhatTheyAreToThoseWhoMayReadTheResource() throws Exception {
        byte[] srt = "1\n00:00:01,000 --> 00:00:02,000\nÉté".getBytes(StandardCharsets.ISO_8859_1);
        StoredFile captions = cast.ask(author, () -> files.receiveCaptions(resource, "film.srt", new ByteArrayInputStream(srt)));
        assertThat(get(FileAddresses.view(captions)).statusCode()).as("named by no published block").isEqualTo(404);

        StoredFile film = cast.ask(author, () -> files.receive(resource, "film.pdf", new ByteArrayInputStream(PDF)));
        cast.as(author, () -> authoring.apply(resource, new Edit.Insert(new FileBlock(BlockId.create(), Optional.of(film.id()), "", "", "", Optional.of(captions.id())), Optional.empty())));
        publish();

        HttpResponse<byte[]> answer = get(FileAddresses.view(captions));
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nÉté\n");
        assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase("text/vtt;charset=UTF-8");
        assertThat(header(answer, "Content-Disposition")).startsWith("inline;").contains("film.vtt");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Security-Policy")).startsWith("sandbox;");
    }

    @Test
    void aPartCanBeAskedFor() throws Exception {
        StoredFile file = published("film.pdf", PDF);

        HttpResponse<byte[]> part = get(FileAddresses.download(file), "Range", "bytes=9-11");

        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("012".getBytes(StandardCharsets.US_ASCII));
        assertThat(header(part, "Content-Range")).isEqualTo("bytes 9-11/" + PDF.length);
        assertThat(get(FileAddresses.download(file), "Range", "bytes=-1").body()).isEqualTo(new byte[] {'9'});
        assertThat(get(FileAddresses.download(file), "Range", "bytes=500-").statusCode()).isEqualTo(416);
        assertThat(header(get(FileAddresses.download(file)), "Accept-Ranges")).isEqualTo("bytes");
    }

    @Test
    void headTellsTheLengthAndSendsNothing() throws Exception {
        StoredFile file = published("rapport.pdf", PDF);

        HttpResponse<byte[]> answer = http.send(request(FileAddresses.download(file)).method("HEAD", HttpRequest.BodyPublishers.noBody()).build(),
                HttpResponse.BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(header(answer, "Content-Length")).isEqualTo(String.valueOf(PDF.length));
    }

    @Test
    void whatIsPublicMayBeKeptByAllAndIsAskedForAgainEachTimeByItsTag() throws Exception {
        StoredFile file = published("rapport.pdf", PDF);

        HttpResponse<byte[]> answer = get(FileAddresses.download(file));

        assertThat(header(answer, "Cache-Control")).contains("public", "no-cache").doesNotContain("max-age");
        assertThat(header(answer, "Last-Modified")).isNotEmpty();
        assertThat(get(FileAddresses.download(file), "If-None-Match", header(answer, "ETag")).statusCode()).isEqualTo(304);
        assertThat(get(FileAddresses.download(file), "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsNotPublicIsNotFoundAndNobodyElseKeepsIt() throws Exception {
        StoredFile draft = attach("rapport.pdf", PDF);

        HttpResponse<byte[]> refused = get(FileAddresses.download(draft));

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(header(refused, "Cache-Control")).contains("no-store");
        assertThat(refused.headers().firstValue("ETag")).isEmpty();
        var own = cast.ask(author, () -> downloads.download(draft.id().toString(), null, HttpMethod.GET));
        assertThat(own.getHeaders().getCacheControl()).contains("private", "no-cache").doesNotContain("public");
        assertThat(own.getHeaders().getVary()).contains("Cookie");
        assertThatExceptionOfType(ResponseStatusException.class)
                .isThrownBy(() -> cast.ask(cast.somebody(), () -> downloads.download(draft.id().toString(), null, HttpMethod.GET)));
    }

    @Test
    void itIsGoneWithItsResource() throws Exception {
        StoredFile file = published("rapport.pdf", PDF);
        assertThat(get(FileAddresses.download(file)).statusCode()).isEqualTo(200);

        cast.as(author, () -> bin.delete(resource));

        assertThat(get(FileAddresses.download(file)).statusCode()).isEqualTo(404);
    }

    @Test
    void whoKeptItIsToldThatItIsPrivateNow() throws Exception {
        StoredFile file = published("rapport.pdf", PDF);
        StoredFile image = publishedImage(TestImages.jpeg(1000, 500));
        for (String address : List.of(FileAddresses.download(file), FileAddresses.image(image, ImageWidth.W320))) {
            String tag = header(get(address), "ETag");
            assertThat(get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
            cast.as(author, () -> publication.changeVisibility(resource, Visibility.PRIVATE));
            assertThat(get(address, "If-None-Match", tag).statusCode()).isEqualTo(404);
            cast.as(author, () -> publication.changeVisibility(resource, Visibility.PUBLIC));
        }
    }

    @Test
    void anImageComesInTheWidthsOfPages() throws Exception {
        StoredFile image = publishedImage(TestImages.jpeg(1000, 500));

        HttpResponse<byte[]> small = get(FileAddresses.image(image, ImageWidth.W320));
        HttpResponse<byte[]> whole = get(FileAddresses.image(image, ImageWidth.W1280));

        assertThat(header(small, "Content-Type")).isEqualTo("image/webp");
        assertThat(TestImages.read(small.body()).getWidth()).isEqualTo(320);
        assertThat(TestImages.read(small.body()).getHeight()).isEqualTo(160);
        assertThat(TestImages.read(whole.body()).getWidth()).isEqualTo(1000);
        assertThat(header(small, "ETag")).isNotEqualTo(header(whole, "ETag"));
        assertThat(get(FileAddresses.image(image, ImageWidth.W320), "If-None-Match", header(small, "ETag")).statusCode()).isEqualTo(304);
    }

    @Test
    void otherWidthsAndFilesThatAreNoImagesAreNotFound() throws Exception {
        StoredFile image = publishedImage(TestImages.jpeg(1000, 500));
        StoredFile file = published("photo.png", TestImages.png(5, 5));

        for (String path : List.of("/images/" + image.id() + "/321", "/images/" + image.id() + "/99999", "/images/" + image.id() + "/x", "/images/" + image.id() + "/0320",
                "/images/" + file.id() + "/320", "/images/inconnu/320", "/fichiers/inconnu/x", "/fichiers/" + ResourceId.create() + "/x")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private StoredFile published(String name, byte[] content) {
        StoredFile file = attach(name, content);
        publish();
        return file;
    }

    private StoredFile attach(String name, byte[] content) {
        return cast.ask(author, () -> {
            StoredFile file = files.receive(resource, name, new ByteArrayInputStream(content));
            authoring.apply(resource, new Edit.Insert(new FileBlock(BlockId.create(), Optional.of(file.id()), "", ""), Optional.empty()));
            return file;
        });
    }

    private StoredFile publishedImage(byte[] content) {
        StoredFile image = cast.ask(author, () -> {
            StoredFile file = files.receiveImage(resource, "photo.jpg", new ByteArrayInputStream(content));
            authoring.apply(resource, new Edit.Insert(new ImageBlock(BlockId.create(), Optional.of(file.id()), "", "", ""), Optional.empty()));
            return file;
        });
        publish();
        return image;
    }

    private void publish() {
        cast.as(author, () -> {
            publication.classify(resource, new Classification(
                    List.of(TermRef.parse("thematique/accessibilite"), TermRef.parse("support/tutoriel"), TermRef.parse("public/adultes"))));
            publication.publish(resource, Visibility.PUBLIC);
        });
    }

    private String disposition(StoredFile file) throws IOException, InterruptedException {
        return header(get(FileAddresses.view(file)), "Content-Disposition");
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        return http.send((headers.length == 0 ? request : request.headers(headers)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
