package fr.lesbases.firstversion;

import fr.lesbases.access.AccessDenied;
import fr.lesbases.common.SpreadsheetFile;
import fr.lesbases.common.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** {@code /administration/premiere-version.csv} downloads the last report, for the staff; for others it does not exist. */
@Controller
public class ReportDownload {

    public static final String PATH = "/administration/premiere-version.csv";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Imports imports;

    ReportDownload(Imports imports) {
        this.imports = imports;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> download() throws IOException {
        return ResponseEntity.ok().contentType(CSV).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("reprise-premiere-version.csv").build().toString())
                .header("X-Content-Type-Options", "nosniff").body(file(rows()).getBytes(StandardCharsets.UTF_8));
    }

    private List<String[]> rows() {
        try {
            return imports.rows();
        } catch (AccessDenied refused) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static String file(List<String[]> rows) throws IOException {
        StringBuilder content = new StringBuilder();
        SpreadsheetFile file = new SpreadsheetFile(content);
        file.row(Stream.of("kind", "what", "count", "which").map(column -> Texts.get("firstversion.column." + column)));
        for (String[] row : rows) {
            file.row(Stream.of(row));
        }
        return content.toString();
    }
}
