package fr.lesbases.base;

import fr.lesbases.access.AccessDenied;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.Slug;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** {@code /bases/{slug}/membres.csv} downloads what the members grid shows with the same choices in its address. */
@Controller
class MemberFileDownload {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Bases bases;
    private final MemberFile file;

    MemberFileDownload(Bases bases, MemberFile file) {
        this.bases = bases;
        this.file = file;
    }

    @GetMapping("/bases/{slug}/membres.csv")
    ResponseEntity<byte[]> download(@PathVariable String slug, @RequestParam Map<String, String> choices) throws IOException {
        StringBuilder content = new StringBuilder();
        try {
            file.write(base(slug), MemberQueryAddress.read(choices), content);
        } catch (NotFound | AccessDenied refused) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok().contentType(CSV).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("membres-" + slug + ".csv").build().toString())
                .header("X-Content-Type-Options", "nosniff").body(content.toString().getBytes(StandardCharsets.UTF_8));
    }

    private BaseId base(String slug) {
        if (!Slug.isValid(slug)) {
            throw new NotFound("base.notFound");
        }
        return bases.page(new Slug(slug)).base().id();
    }
}
