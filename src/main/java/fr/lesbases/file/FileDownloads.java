package fr.lesbases.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code /fichiers/{id}/{name}} downloads a file; with {@code ?voir} it is shown, where that is safe. The name in the address means nothing.
 * Parts of a file can be asked for (Spring answers ranges for a {@link Resource}), so that videos can be wound and downloads resumed.
 */
@Controller
class FileDownloads {

    private static final String PDF = MediaType.APPLICATION_PDF_VALUE;
    /** A page of its own, without scripts and without the rights of our pages, should a browser ever take the file for one. */
    private static final String SANDBOX = "sandbox; default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";
    /** Chromium shows no PDF in a sandbox. Its viewer is a page of its own anyway, and nosniff keeps the file from being taken for anything but a PDF. */
    private static final String FOR_PDF = "default-src 'none'; object-src 'self'; plugin-types application/pdf; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private final Delivery delivery;
    private final FileStorage storage;
    private final MediaTypes mediaTypes;

    FileDownloads(Delivery delivery, FileStorage storage, MediaTypes mediaTypes) {
        this.delivery = delivery;
        this.storage = storage;
        this.mediaTypes = mediaTypes;
    }

    @GetMapping({"/fichiers/{id}", "/fichiers/{id}/{name}"})
    ResponseEntity<Resource> download(@PathVariable String id, @RequestParam(name = "voir", required = false) @Nullable String view, HttpMethod method)
            throws IOException {
        StoredFile file = delivery.readable(id);
        boolean shown = view != null && file.isViewable();
        ContentDisposition disposition = (shown ? ContentDisposition.inline() : ContentDisposition.attachment()).filename(file.name(), StandardCharsets.UTF_8).build();
        ResponseEntity.BodyBuilder answer = delivery.answer(file, file.id().toString())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", shown && file.mediaType().equals(PDF) ? FOR_PDF : SANDBOX)
                .contentType(contentType(file, shown));
        if (method == HttpMethod.HEAD) {
            return answer.header(HttpHeaders.ACCEPT_RANGES, "bytes").contentLength(file.size()).build();
        }
        return answer.body(new StoredContent(file, storage));
    }

    private MediaType contentType(StoredFile file, boolean shown) throws IOException {
        MediaType type = MediaType.parseMediaType(file.mediaType());
        if (!shown || !type.getType().equals("text")) {
            return type;
        }
        try (InputStream text = storage.open(file.id())) {
            return new MediaType(type, mediaTypes.charsetOf(text));
        }
    }
}
