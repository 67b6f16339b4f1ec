package fr.lesbases.file;

import fr.lesbases.common.DomainException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Lets at most so many bytes through, then throws: a limit that holds while streaming, whatever length was announced. */
final class LimitedStream extends FilterInputStream {

    private final Supplier<DomainException> tooMuch;
    private long left;

    LimitedStream(InputStream content, long limit, Supplier<DomainException> tooMuch) {
        super(content);
        this.left = limit;
        this.tooMuch = tooMuch;
    }

    @Override
    public int read() throws IOException {
        int letter = super.read();
        count(letter < 0 ? 0 : 1);
        return letter;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) {
        left -= bytes;
        if (left < 0) {
            throw tooMuch.get();
        }
    }
}
