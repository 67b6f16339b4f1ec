package fr.lesbases.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes names of uploaded files harmless. */
final class FileNames {

    private static final String NAMELESS = "document";
    /** Control and format signs: some turn the reading direction and so hide an extension. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern OTHER_EXTENSION = Pattern.compile("\\.(jpe?g|png|webp|gif|bmp|tiff?|heic|avif|srt|txt)$", Pattern.CASE_INSENSITIVE);

    private FileNames() {
    }

    /** Without folders and invisible signs, at most {@link StoredFile#MAX_NAME} characters with its extension kept, never empty. */
    static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String visible = INVISIBLE.matcher(BLANKS.matcher(Normalizer.normalize(last, Normalizer.Form.NFC)).replaceAll(" ")).replaceAll("").strip();
        if (visible.chars().allMatch(letter -> letter == '.')) {
            return NAMELESS;
        }
        return shorten(visible, StoredFile.MAX_NAME);
    }

    /** The name an image or captions bear in their stored format. */
    static String withExtension(String name, String extension) {
        String suffix = "." + extension;
        if (name.toLowerCase(Locale.ROOT).endsWith(suffix) || extension.equals("jpg") && name.toLowerCase(Locale.ROOT).endsWith(".jpeg")) {
            return name;
        }
        return shorten(OTHER_EXTENSION.matcher(name).replaceFirst("") + suffix, StoredFile.MAX_NAME);
    }

    private static String shorten(String name, int limit) {
        if (name.length() <= limit) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= 20 ? name.substring(dot) : "";
        int end = limit - extension.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + extension;
    }
}
