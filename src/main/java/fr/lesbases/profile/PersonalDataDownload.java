package fr.lesbases.profile;

import fr.lesbases.common.NotFound;
import fr.lesbases.common.Slug;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** {@code /profils/{slug}/donnees.zip}: all that is kept of a person, for themselves. */
@Controller
class PersonalDataDownload {

    private final Profiles profiles;
    private final List<PersonalData> parts;

    PersonalDataDownload(Profiles profiles, List<PersonalData> parts) {
        this.profiles = profiles;
        this.parts = parts;
    }

    @GetMapping("/profils/{slug}/donnees.zip")
    void download(@PathVariable String slug, HttpServletResponse answer) throws IOException {
        Person person = own(slug);
        answer.setContentType("application/zip");
        answer.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("les-bases-" + person.slug() + ".zip").build().toString());
        answer.setHeader("X-Content-Type-Options", "nosniff");
        try (DataArchive archive = new DataArchive(answer.getOutputStream())) {
            for (PersonalData part : parts) {
                part.write(person.id(), archive);
            }
        }
    }

    /** @throws ResponseStatusException 404 for any but the viewer's own */
    private Person own(String slug) {
        try {
            if (Slug.isValid(slug)) {
                ProfilePage page = profiles.page(new Slug(slug));
                if (page.own()) {
                    return page.person();
                }
            }
        } catch (NotFound nobody) {
            // answered as somebody else's
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
