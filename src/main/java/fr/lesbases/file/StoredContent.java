package fr.lesbases.file;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.AbstractResource;

/** The bytes of a stored file, as Spring sends them. */
final class StoredContent extends AbstractResource {

    private final StoredFile file;
    private final FileStorage storage;

    StoredContent(StoredFile file, FileStorage storage) {
        this.file = file;
        this.storage = storage;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return storage.open(file.id());
    }

    @Override
    public long contentLength() {
        return file.size();
    }

    @Override
    public String getFilename() {
        return file.name();
    }

    @Override
    public String getDescription() {
        return "stored file " + file.id();
    }
}
