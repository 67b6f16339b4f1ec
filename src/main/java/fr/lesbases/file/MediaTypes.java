package fr.lesbases.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/** Tells what a file is by its first bytes. The name only makes it more precise, as from "zip" to "docx", never something else. */
@Component
class MediaTypes {

    /** In bytes, at the start of the file. */
    static final int LOOKED_AT = 64 * 1024;

    private final MimeTypes known = MimeTypes.getDefaultMimeTypes();

    /** Leaves the stream where it was. */
    String of(BufferedInputStream content, String name) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        return known.detect(content, metadata).getBaseType().toString();
    }

    /** How a plain text is written: UTF-8 where its start is that, else what Windows and older files use in France. */
    Charset charsetOf(InputStream text) throws IOException {
        ByteBuffer start = ByteBuffer.wrap(text.readNBytes(LOOKED_AT));
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(start, CharBuffer.allocate(LOOKED_AT), false);
        return result.isError() ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    }
}
