package fr.lesbases.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {

    private final MediaTypes types = new MediaTypes();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            255044462d312e370a                              | rapport.pdf | application/pdf
            255044462d312e370a                              | rapport.txt | application/pdf
            3c21444f43545950452068746d6c3e3c68746d6c3e      | image.png   | text/html
            3c73637269707420783e3c2f7363726970743e          | photo.jpg   | text/plain
            4d5a90000300000004000000ffff                    | facture.pdf | application/x-msdownload
            ffd8ffe000104a46494600010100                    | photo.jpg   | image/jpeg
            89504e470d0a1a0a                                | x           | image/png
            524946461a000000574542505650384c                | x.webp      | image/webp
            000000186674797069736f6d0000020069736f6d69736f32| film.mp4    | video/mp4
            4944330300000000                                | son.mp3     | audio/mpeg
            426f6e6a6f7572                                  | note.txt    | text/plain
            426f6e6a6f7572                                  | note        | text/plain
            613b620a                                        | liste.csv   | text/csv
            3c3f786d6c2076657273696f6e3d22312e30223f3e3c73766720786d6c6e733d22687474703a2f2f7777772e77332e6f72672f323030302f737667223e | x.png | image/svg+xml
            """)
    void theContentTellsTheType(String start, String name, String type) throws IOException {
        assertThat(type(HexFormat.of().parseHex(start), name)).isEqualTo(type);
    }

    @Test
    void theNameMakesItMorePreciseOnly() throws IOException {
        byte[] zip = zip();

        assertThat(type(zip, "archive.zip")).isEqualTo("application/zip");
        assertThat(type(zip, "lettre.docx")).isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(type(zip, "lettre.odt")).isEqualTo("application/vnd.oasis.opendocument.text");
        assertThat(type(zip, "photo.jpg")).isEqualTo("application/zip");
    }

    @Test
    void lookingLeavesTheContentWhole() throws IOException {
        byte[] zip = zip();
        BufferedInputStream content = new BufferedInputStream(new ByteArrayInputStream(zip), MediaTypes.LOOKED_AT);

        types.of(content, "x");

        assertThat(content.readAllBytes()).isEqualTo(zip);
    }

    @Test
    void aTextIsUtf8UnlessItCanNotBe() throws IOException {
        String text = "é".repeat(MediaTypes.LOOKED_AT);

        assertThat(types.charsetOf(new ByteArrayInputStream(("x" + text).getBytes(StandardCharsets.UTF_8)))).isEqualTo(StandardCharsets.UTF_8);
        assertThat(types.charsetOf(new ByteArrayInputStream("été".getBytes(StandardCharsets.ISO_8859_1)))).isEqualTo(Charset.forName("windows-1252"));
    }

    private String type(byte[] content, String name) throws IOException {
        return types.of(new BufferedInputStream(new ByteArrayInputStream(content), MediaTypes.LOOKED_AT), name);
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("contenu.xml"));
            zip.write("<a/>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
