package fr.lesbases.usage;

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
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** {@code /administration/usage.csv} downloads what the staff's page shows with the same address, at most {@value #MOST} lines; for others it does not exist. */
@Controller
class UsageDownload {

    static final String PATH = "/administration/usage.csv";
    private static final int MOST = 10_000;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final SearchUsage usage;

    UsageDownload(SearchUsage usage) {
        this.usage = usage;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> download(@RequestParam MultiValueMap<String, String> parameters) throws IOException {
        UsageQuery query = UsageQuery.read(parameters);
        return ResponseEntity.ok().contentType(CSV).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("recherches-" + query.period().days() + "-jours.csv").build().toString())
                .header("X-Content-Type-Options", "nosniff").body(file(rows(query)).getBytes(StandardCharsets.UTF_8));
    }

    private List<UsageRow> rows(UsageQuery query) {
        try {
            return usage.rows(query, 0, MOST);
        } catch (AccessDenied refused) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static String file(List<UsageRow> rows) throws IOException {
        StringBuilder content = new StringBuilder();
        SpreadsheetFile file = new SpreadsheetFile(content);
        file.row(Stream.of("words", "kind", "searches", "missed").map(column -> Texts.get("usage.column." + column)));
        for (UsageRow row : rows) {
            file.row(Stream.of(row.words(), row.kind(), String.valueOf(row.searches()), String.valueOf(row.missed())));
        }
        return content.toString();
    }
}
