package fr.lesbases.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The ZIP in which somebody takes their data along. Goes out as it is written: no more of it is in memory than one JSON. */
public final class DataArchive implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ZipOutputStream zip;
    private final Set<String> paths = new HashSet<>();

    DataArchive(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** @param value a record, a list or a map of plain values */
    public void json(String path, Object value) throws IOException {
        open(path);
        zip.write(JSON.writeValueAsBytes(value));
        zip.closeEntry();
    }

    /** A file as it is; the caller closes what it is read from. */
    public void file(String path, InputStream content) throws IOException {
        open(path);
        content.transferTo(zip);
        zip.closeEntry();
    }

    /** @throws IllegalArgumentException for a path that is there already, or that leads out of the folder it is unpacked in */
    private void open(String path) throws IOException {
        if (path.startsWith("/") || path.contains("\\") || List.of(path.split("/")).contains("..") || !paths.add(path)) {
            throw new IllegalArgumentException("no path of its own: " + path);
        }
        zip.putNextEntry(new ZipEntry(path));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
