package fr.lesbases.resource;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Runs a check when its end is reached: where that throws, whoever reads has nothing whole to keep. */
final class CheckedStream extends FilterInputStream {

    private final Runnable check;

    CheckedStream(InputStream content, Runnable check) {
        super(content);
        this.check = check;
    }

    @Override
    public int read() throws IOException {
        return checked(super.read());
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return checked(super.read(buffer, offset, length));
    }

    private int checked(int result) {
        if (result < 0) {
            check.run();
        }
        return result;
    }
}
