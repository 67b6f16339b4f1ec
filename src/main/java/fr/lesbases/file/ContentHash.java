package fr.lesbases.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells the same content from any other, by SHA-256: worked out while it is read. */
final class ContentHash {

    /** Of a file whose bytes are gone: it is like no other. */
    static final String NONE = "";

    private final DigestInputStream content;

    /** @param content to be read through {@link #content} */
    ContentHash(InputStream content) {
        try {
            this.content = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    static String of(InputStream content) throws IOException {
        ContentHash hash = new ContentHash(content);
        hash.content().transferTo(OutputStream.nullOutputStream());
        return hash.value();
    }

    InputStream content() {
        return content;
    }

    /** Of what was read so far, in hexadecimal: 64 characters. To be asked once. */
    String value() {
        return HexFormat.of().formatHex(content.getMessageDigest().digest());
    }
}
