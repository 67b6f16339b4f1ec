package fr.lesbases.file;

import fr.lesbases.common.DomainException;
import fr.lesbases.common.FileId;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Receives files and tells of them. Whether the viewer may add to the owner is for the caller to have asked; whether they may read is asked of the
 * {@link FileGate} at each download.
 */
@Service
public class Files {

    private static final int MEGABYTE = 1024 * 1024;

    private final StoredFiles files;
    private final FileStorage storage;
    private final MediaTypes mediaTypes;
    private final ImageReception images;
    private final ImageVariants variants;
    private final Clock clock;

    Files(StoredFiles files, FileStorage storage, MediaTypes mediaTypes, ImageReception images, ImageVariants variants, Clock clock) {
        this.files = files;
        this.storage = storage;
        this.mediaTypes = mediaTypes;
        this.images = images;
        this.variants = variants;
        this.clock = clock;
    }

    /**
     * Streams a file of any type into the store; runs without a transaction of its own, as an upload may take minutes. Whatever goes wrong, nothing stays.
     *
     * @throws DomainException where it is empty or larger than {@link StoredFile#MAX_SIZE}
     * @throws IOException where the content ends too early or can't be kept
     */
    public StoredFile receive(FileOwner owner, String name, InputStream content) throws IOException {
        var limited = new LimitedStream(content, StoredFile.MAX_SIZE, () -> new DomainException("file.tooLarge", StoredFile.MAX_SIZE / MEGABYTE));
        String safeName = FileNames.safe(name);
        BufferedInputStream buffered = new BufferedInputStream(limited, MediaTypes.LOOKED_AT);
        return keep(owner, safeName, mediaTypes.of(buffered, safeName), 0, 0, buffered);
    }

    /**
     * Receives a JPEG, PNG or WebP: checked, turned upright, freed of all that is no picture (EXIF), made at most {@link ImageReception#MAX_STORED_SIDE} wide and high.
     *
     * @throws DomainException where it is none of these, broken, or beyond a limit of {@link StoredFile}
     * @throws IOException as {@link #receive}
     */
    public StoredFile receiveImage(FileOwner owner, String name, InputStream content) throws IOException {
        try (ImageReception.Picture picture = images.receive(content); InputStream encoded = picture.open()) {
            return keep(owner, FileNames.withExtension(FileNames.safe(name), picture.format().extension()), picture.format().mediaType(),
                    picture.width(), picture.height(), encoded);
        }
    }

    /**
     * Receives the captions of a video, WebVTT or SRT, and keeps them as WebVTT.
     *
     * @throws DomainException where they are none, or larger than {@link StoredFile#MAX_CAPTIONS_SIZE}
     * @throws IOException as {@link #receive}
     */
    public StoredFile receiveCaptions(FileOwner owner, String name, InputStream content) throws IOException {
        var limited = new LimitedStream(content, StoredFile.MAX_CAPTIONS_SIZE, () -> new DomainException("file.tooLarge", StoredFile.MAX_CAPTIONS_SIZE / MEGABYTE));
        byte[] webVtt = Captions.webVtt(limited.readAllBytes()).getBytes(StandardCharsets.UTF_8);
        return keep(owner, FileNames.withExtension(FileNames.safe(name), Captions.EXTENSION), Captions.MEDIA_TYPE, 0, 0, new ByteArrayInputStream(webVtt));
    }

    /** A JPEG, PNG or WebP likewise, kept apart until {@link #keep} is told which part of it is wanted. Whoever asks for it closes it. */
    public IncomingImage hold(String name, InputStream content) throws IOException {
        return new IncomingImage(FileNames.safe(name), images.receive(content));
    }

    /** The part by itself, kept apart like the whole. Whoever asks for it closes it. @throws DomainException where the whole is no longer there */
    public IncomingImage cut(IncomingImage image, Crop part) throws IOException {
        return new IncomingImage(image.name(), images.cut(image, part));
    }

    /** Stores that part of the image, and nothing else of it. @throws DomainException where it is no longer there */
    public StoredFile keep(FileOwner owner, IncomingImage image, Crop part) throws IOException {
        try (ImageReception.Picture cut = images.cut(image, part); InputStream encoded = cut.open()) {
            return keep(owner, FileNames.withExtension(image.name(), cut.format().extension()), cut.format().mediaType(), cut.width(), cut.height(), encoded);
        }
    }

    /** Like {@link #receive}, under a number its owner chose: for what comes from elsewhere, and is recognised when it comes again. */
    public StoredFile receiveAs(FileId id, FileOwner owner, String name, InputStream content) throws IOException {
        var limited = new LimitedStream(content, StoredFile.MAX_SIZE, () -> new DomainException("file.tooLarge", StoredFile.MAX_SIZE / MEGABYTE));
        String safeName = FileNames.safe(name);
        BufferedInputStream buffered = new BufferedInputStream(limited, MediaTypes.LOOKED_AT);
        return keep(id, owner, safeName, mediaTypes.of(buffered, safeName), 0, 0, buffered);
    }

    /** That part of an image, likewise: checked and freed of all that is no picture as by {@link #receiveImage}. @throws DomainException where it is no image we take */
    public StoredFile receiveImageAs(FileId id, FileOwner owner, String name, Crop part, InputStream content) throws IOException {
        try (IncomingImage image = hold(name, content); ImageReception.Picture cut = images.cut(image, part); InputStream encoded = cut.open()) {
            return keep(id, owner, FileNames.withExtension(image.name(), cut.format().extension()), cut.format().mediaType(), cut.width(), cut.height(), encoded);
        }
    }

    public Optional<StoredFile> find(FileId id) {
        return files.find(List.of(id)).stream().findFirst();
    }

    /** Those that exist; one query. */
    public Map<FileId, StoredFile> find(Collection<FileId> ids) {
        return StoredFiles.byId(files.find(ids));
    }

    /** Its bytes. Whether the viewer may read them is for the caller to have asked. */
    public InputStream open(FileId id) throws IOException {
        return storage.open(id);
    }

    /**
     * The bytes of these files once more, for an owner who need not be there yet; without a transaction, as it may take minutes. Whatever goes wrong, nothing stays.
     *
     * @return each by its original, nobody's until they are {@linkplain #adopt adopted}; what is gone is left out
     */
    public Map<FileId, StoredFile> copy(Collection<FileId> ids, FileOwner owner) throws IOException {
        Map<FileId, StoredFile> copies = new HashMap<>();
        try {
            for (StoredFile original : find(ids).values()) {
                FileId id = FileId.create();
                try (InputStream content = storage.open(original.id())) {
                    copies.put(original.id(), new StoredFile(id, owner, original.name(), original.mediaType(), storage.write(id, content), original.width(), original.height(), clock.instant()));
                }
            }
            return copies;
        } catch (IOException | RuntimeException e) {
            drop(copies.values());
            throw e;
        }
    }

    /** Copies become their owner's, in the caller's transaction. */
    @Transactional
    public void adopt(Collection<StoredFile> copies) {
        copies.forEach(files::insert);
    }

    /** Copies that nobody adopts. */
    public void drop(Collection<StoredFile> copies) {
        copies.forEach(copy -> storage.delete(copy.id()));
    }

    /** Those of an owner that came before that moment. */
    public List<FileId> sentBefore(FileOwner owner, Instant moment) {
        return files.sentBefore(owner, moment);
    }

    /** Forgets all files of an owner; their bytes go once the caller's transaction is through. */
    @Transactional
    public void deleteAllOf(FileOwner owner) {
        List<FileId> gone = files.deleteAllOf(owner);
        AfterTransaction.committed(() -> gone.forEach(this::deleteBytes));
    }

    /** Forgets these files; their bytes go once the caller's transaction is through. */
    @Transactional
    public void delete(Collection<FileId> ids) {
        files.delete(ids);
        AfterTransaction.committed(() -> ids.forEach(this::deleteBytes));
    }

    private StoredFile keep(FileOwner owner, String name, String mediaType, int width, int height, InputStream content) throws IOException {
        return keep(FileId.create(), owner, name, mediaType, width, height, content);
    }

    private StoredFile keep(FileId id, FileOwner owner, String name, String mediaType, int width, int height, InputStream content) throws IOException {
        ContentHash hash = new ContentHash(content);
        long size = storage.write(id, hash.content());
        try {
            if (size == 0) {
                throw new DomainException("file.empty");
            }
            StoredFile file = new StoredFile(id, owner, name, mediaType, size, width, height, clock.instant());
            files.insert(file, hash.value());
            AfterTransaction.rolledBack(() -> storage.delete(id));
            return file;
        } catch (RuntimeException e) {
            storage.delete(id);
            throw e;
        }
    }

    private void deleteBytes(FileId id) {
        storage.delete(id);
        variants.forget(id);
    }
}
