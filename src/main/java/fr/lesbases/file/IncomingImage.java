package fr.lesbases.file;

import fr.lesbases.common.DomainException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;

/** An image that was received, checked and made safe, and belongs to nobody yet: it waits for somebody to choose which part is kept. Closing it removes it. */
public final class IncomingImage implements AutoCloseable {

    private final String name;
    private final ImageReception.Picture picture;

    IncomingImage(String name, ImageReception.Picture picture) {
        this.name = name;
        this.picture = picture;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return picture.format().mediaType();
    }

    /** In pixels, upright; {@link #height} likewise. */
    public int width() {
        return picture.width();
    }

    public int height() {
        return picture.height();
    }

    /** @throws DomainException where it is closed, or waited for so long that it was given up */
    public InputStream open() throws IOException {
        try {
            return picture.open();
        } catch (NoSuchFileException gone) {
            throw new DomainException("file.image.gone");
        }
    }

    ImageReception.Picture picture() {
        return picture;
    }

    @Override
    public void close() {
        try {
            picture.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
