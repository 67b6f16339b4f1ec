package fr.lesbases.firstversion;

import fr.lesbases.common.FileId;
import fr.lesbases.file.Crop;
import fr.lesbases.file.StoredFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of one thing, while it is worked out what it will be. */
final class FilePlan {

    private static final Pattern DATA = Pattern.compile("data:image/(png|jpe?g|webp|gif)?(?:;[^,;]{1,50})*;base64,(.*)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final UUID owner;
    private final Media media;
    private final Consumer<String> changed;
    private final List<PlannedFile> files = new ArrayList<>();

    /** @param changed gets the keys of what could not be brought over as it was */
    FilePlan(UUID owner, Media media, Consumer<String> changed) {
        this.owner = owner;
        this.media = media;
        this.changed = changed;
    }

    List<PlannedFile> files() {
        return List.copyOf(files);
    }

    /** A file of any kind, images included. Empty where it is not there, empty or too large. */
    Optional<PlannedFile> file(String name) {
        Optional<Path> path = name.isEmpty() ? Optional.empty() : media.find(name);
        if (path.isEmpty()) {
            if (!name.isEmpty()) {
                changed.accept("firstversion.change.fileMissing");
            }
            return Optional.empty();
        }
        return path.flatMap(found -> {
            long size = size(found);
            if (size == 0 || size > StoredFile.MAX_SIZE) {
                changed.accept("firstversion.change.fileSize");
                return Optional.empty();
            }
            boolean image = size <= StoredFile.MAX_IMAGE_SIZE && Media.isImage(found);
            return Optional.of(add(name, size, image, Crop.WHOLE, () -> Files.newInputStream(found)));
        });
    }

    /** The shown part of an image of the first version; what it had cut out itself where the whole is gone. */
    Optional<FileId> image(DumpObject image) {
        String whole = image.text("image");
        Optional<Path> path = whole.isEmpty() ? Optional.empty() : media.find(whole);
        if (path.isPresent()) {
            return picture(whole, path.get(), part(image));
        }
        String cut = image.text("cropped_image");
        Optional<FileId> found = cut.isEmpty() ? Optional.empty() : media.find(cut).flatMap(file -> picture(cut, file, Crop.WHOLE));
        if (found.isEmpty()) {
            changed.accept("firstversion.change.imageMissing");
        }
        return found;
    }

    private Optional<FileId> picture(String name, Path file, Crop part) {
        long size = size(file);
        if (size > StoredFile.MAX_IMAGE_SIZE || !Media.isImage(file)) {
            changed.accept("firstversion.change.imageUnusable");
            return Optional.empty();
        }
        return Optional.of(add(name, size, true, part, () -> Files.newInputStream(file)).id());
    }

    private static Crop part(DumpObject image) {
        double left = image.fraction("relative_left", 0);
        double top = image.fraction("relative_top", 0);
        try {
            return new Crop(left, top, Math.min(image.fraction("relative_width", 1), 1 - left), Math.min(image.fraction("relative_height", 1), 1 - top));
        } catch (IllegalArgumentException none) {
            return Crop.WHOLE;
        }
    }

    /** An image that stands in a text itself. */
    Optional<FileId> embedded(String address) {
        Matcher data = DATA.matcher(address);
        if (!data.matches()) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(data.group(2).getBytes(StandardCharsets.ISO_8859_1));
            if (bytes.length <= StoredFile.MAX_IMAGE_SIZE && Media.isImage(bytes)) {
                String name = "image-" + UUID.nameUUIDFromBytes(bytes);
                return Optional.of(add(name, bytes.length, true, Crop.WHOLE, () -> new ByteArrayInputStream(bytes)).id());
            }
        } catch (IllegalArgumentException broken) {
            // told with all other images that are none
        }
        changed.accept("firstversion.change.imageUnusable");
        return Optional.empty();
    }

    private PlannedFile add(String name, long size, boolean image, Crop part, PlannedFile.Content content) {
        FileId id = new FileId(UUID.nameUUIDFromBytes(String.join("|", "la-base", owner.toString(), name, String.valueOf(size), String.valueOf(image), part.toString())
                .getBytes(StandardCharsets.UTF_8)));
        PlannedFile planned = new PlannedFile(id, Media.shown(name), image, part, content);
        if (files.stream().noneMatch(file -> file.id().equals(id))) {
            files.add(planned);
        }
        return planned;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
