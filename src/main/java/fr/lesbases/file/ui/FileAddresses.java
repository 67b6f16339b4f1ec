package fr.lesbases.file.ui;

import fr.lesbases.common.FileId;
import fr.lesbases.file.ImageWidth;
import fr.lesbases.file.StoredFile;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where files are downloaded and looked at; the gate answers there. */
public final class FileAddresses {

    /** Only decoration, for people and "save as": signs that firewalls refuse in a path are left out. */
    private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{N}._-]+");

    private FileAddresses() {
    }

    /** Whether {@link #view} makes sense. */
    public static boolean isViewable(StoredFile file) {
        return file.isViewable();
    }

    public static String download(StoredFile file) {
        String name = ODD.matcher(file.name()).replaceAll("-");
        return "/fichiers/" + file.id() + "/" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    /** For showing it in a page. */
    public static String view(StoredFile file) {
        return download(file) + "?voir";
    }

    public static String image(StoredFile image, ImageWidth width) {
        return image(image.id(), width);
    }

    /** For lists, which know no more of an image than its number. */
    public static String image(FileId image, ImageWidth width) {
        return "/images/" + image + "/" + width.pixels();
    }
}
