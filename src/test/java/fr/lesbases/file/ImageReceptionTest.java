package fr.lesbases.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lesbases.common.DomainException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ImageReceptionTest {

    @TempDir
    private Path folder;
    private ImageReception reception;

    @BeforeEach
    void open() throws IOException {
        reception = new ImageReception(new TemporaryFiles(folder, Clock.systemUTC()), new MediaTypes(), new ImageProcessing());
    }

    @AfterEach
    void nothingIsLeft() {
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anImageKeepsItsKind() throws IOException {
        assertThat(receive(TestImages.jpeg(40, 20)).format()).isEqualTo(ImageFormat.JPEG);
        assertThat(receive(TestImages.png(40, 20)).format()).isEqualTo(ImageFormat.PNG);
        assertThat(receive(TestImages.bytes(TestImages.redAndBlue(40, 20, BufferedImage.TYPE_INT_RGB), "webp")).format()).isEqualTo(ImageFormat.WEBP);
    }

    @Test
    void itIsTurnedUprightAndWhatTheCameraToldIsGone() throws IOException {
        byte[] turned = TestImages.withExif(TestImages.jpeg(80, 40), 6, "APPAREIL");

        Received received = receive(turned);

        assertThat(turned).asString(StandardCharsets.ISO_8859_1).contains("APPAREIL");
        assertThat(received.bytes()).asString(StandardCharsets.ISO_8859_1).doesNotContain("APPAREIL", "Exif");
        assertThat(received.image().getWidth()).isEqualTo(40);
        assertThat(received.image().getHeight()).isEqualTo(80);
        assertThat(isMostly(received.image().getRGB(20, 10), Color.RED)).as("what was left is on top").isTrue();
        assertThat(isMostly(received.image().getRGB(20, 70), Color.BLUE)).isTrue();
    }

    @Test
    void ofAnImageThatWaitsOnlyThePartThatIsWantedIsMade() throws IOException {
        try (IncomingImage waiting = new IncomingImage("photo.png", reception.receive(new ByteArrayInputStream(TestImages.png(80, 40))));
                ImageReception.Picture cut = reception.cut(waiting, new Crop(0.5, 0.25, 0.25, 0.5)); InputStream content = cut.open()) {
            BufferedImage image = TestImages.read(content.readAllBytes());
            assertThat(image.getWidth()).isEqualTo(20).isEqualTo(cut.width());
            assertThat(image.getHeight()).isEqualTo(20).isEqualTo(cut.height());
            assertThat(isMostly(image.getRGB(1, 10), Color.BLUE)).as("the left half, which is red, is cut off").isTrue();
        }
    }

    @Test
    void anImageThatIsGivenUpLeavesNothingAndCanNotBeCutAnyMore() throws IOException {
        IncomingImage waiting = new IncomingImage("photo.png", reception.receive(new ByteArrayInputStream(TestImages.png(80, 40))));
        waiting.close();
        waiting.close();

        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> reception.cut(waiting, Crop.WHOLE)).returns("file.image.gone", DomainException::key);
    }

    @Test
    void theTransparentStaysSo() throws IOException {
        BufferedImage clear = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(10, 10, 0x80ff0000);

        BufferedImage png = receive(TestImages.bytes(clear, "png")).image();
        BufferedImage webp = receive(TestImages.bytes(clear, "webp")).image();

        assertThat(png.getRGB(0, 0) >>> 24).isZero();
        assertThat(png.getRGB(10, 10)).isEqualTo(0x80ff0000);
        assertThat(webp.getRGB(0, 0) >>> 24).isZero();
    }

    @Test
    void aLargeOneIsMadeSmaller() throws IOException {
        Received wide = receive(TestImages.jpeg(9000, 4000));
        Received small = receive(TestImages.jpeg(2400, 1000));

        assertThat(wide.width()).isEqualTo(2400);
        assertThat(wide.height()).isBetween(1066, 1067);
        assertThat(wide.image().getWidth()).isEqualTo(2400);
        assertThat(small.width()).isEqualTo(2400);
        assertThat(small.height()).isEqualTo(1000);
    }

    @Test
    void paletteAndGreyAndSixteenBitsAreRead() throws IOException {
        for (int type : new int[] {BufferedImage.TYPE_BYTE_INDEXED, BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY, BufferedImage.TYPE_BYTE_BINARY}) {
            assertThat(receive(TestImages.bytes(TestImages.redAndBlue(30, 30, type), "png")).width()).isEqualTo(30);
        }
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNoImageOrTooMuchIsRefusedWithASentence(byte[] content, String key) {
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> receive(content)).satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    static Stream<Arguments> whatIsNoImageOrTooMuchIsRefusedWithASentence() {
        byte[] png = TestImages.bytes(noise(300, 300), "png");
        byte[] jpeg = TestImages.bytes(noise(300, 300), "jpeg");
        byte[] webp = TestImages.bytes(noise(300, 300), "webp");
        byte[] flipped = png.clone();
        Arrays.fill(flipped, 60, flipped.length - 60, (byte) 0x55);
        return Stream.of(
                Arguments.argumentSet("a text", "bonjour".getBytes(StandardCharsets.UTF_8), "file.image.unreadable"),
                Arguments.argumentSet("nothing", new byte[0], "file.image.unreadable"),
                Arguments.argumentSet("a PNG that is none", Arrays.copyOf(png, 8), "file.image.unreadable"),
                Arguments.argumentSet("a PNG with other bytes", flipped, "file.image.unreadable"),
                Arguments.argumentSet("half a PNG", Arrays.copyOf(png, png.length / 2), "file.image.unreadable"),
                Arguments.argumentSet("half a JPEG", Arrays.copyOf(jpeg, jpeg.length / 2), "file.image.unreadable"),
                Arguments.argumentSet("half a WebP", Arrays.copyOf(webp, webp.length / 2), "file.image.unreadable"),
                Arguments.argumentSet("a GIF", TestImages.bytes(TestImages.redAndBlue(9, 9, BufferedImage.TYPE_INT_RGB), "gif"), "file.image.unreadable"),
                Arguments.argumentSet("an SVG", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), "file.image.unreadable"),
                Arguments.argumentSet("30 000 px wide", TestImages.pngClaiming(30_000, 10), "file.image.tooWide"),
                Arguments.argumentSet("16 001 px high", TestImages.pngClaiming(10, 16_001), "file.image.tooWide"),
                Arguments.argumentSet("16 000 × 16 000", TestImages.pngClaiming(16_000, 16_000), "file.image.tooManyPixels"));
    }

    @Test
    void tenMegabytesAreTheMost() {
        InputStream large = new SequenceInputStream(new ByteArrayInputStream(TestImages.png(9, 9)), new ByteArrayInputStream(new byte[StoredFile.MAX_IMAGE_SIZE]));

        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> reception.receive(large))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("file.image.tooLarge"));
    }

    @Test
    void withoutTheNativeLibraryAWebpIsStoredAsPng() throws IOException {
        reception = new ImageReception(new TemporaryFiles(folder, Clock.systemUTC()), new MediaTypes(), new ImageProcessing(false));

        assertThat(receive(TestImages.bytes(TestImages.redAndBlue(40, 20, BufferedImage.TYPE_INT_RGB), "webp")).format()).isEqualTo(ImageFormat.PNG);
    }

    private record Received(ImageFormat format, int width, int height, byte[] bytes, BufferedImage image) {}

    private Received receive(byte[] content) throws IOException {
        try (ImageReception.Picture picture = reception.receive(new ByteArrayInputStream(content))) {
            byte[] bytes = Files.readAllBytes(picture.file());
            return new Received(picture.format(), picture.width(), picture.height(), bytes, TestImages.read(bytes));
        }
    }

    private static boolean isMostly(int rgb, Color color) {
        Color seen = new Color(rgb);
        return Math.abs(seen.getRed() - color.getRed()) < 40 && Math.abs(seen.getGreen() - color.getGreen()) < 40 && Math.abs(seen.getBlue() - color.getBlue()) < 40;
    }

    /** Fills the file, so that half of it is really half of the picture. */
    private static BufferedImage noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        java.util.Random random = new java.util.Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return image;
    }
}
