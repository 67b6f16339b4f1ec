package fr.lesbases.file;

import java.io.IOException;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /images/{id}/{width}}: an image in one of the widths of {@link ImageWidth}, 404 for any other. */
@Controller
class ImageDownloads {

    private final Delivery delivery;
    private final ImageVariants variants;

    ImageDownloads(Delivery delivery, ImageVariants variants) {
        this.delivery = delivery;
        this.variants = variants;
    }

    @GetMapping("/images/{id}/{width}")
    ResponseEntity<Resource> image(@PathVariable String id, @PathVariable String width) throws IOException {
        ImageWidth wanted = ImageWidth.of(width).orElseThrow(Delivery::notFound);
        StoredFile image = delivery.readable(id);
        if (!image.isImage()) {
            throw Delivery.notFound();
        }
        ImageVariants.Variant variant = variants.of(image, wanted);
        return delivery.answer(image, id + "-" + width + "-" + variant.format().extension())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .contentType(MediaType.parseMediaType(variant.format().mediaType()))
                .body(new FileSystemResource(variant.file()));
    }
}
