package org.cifal.workshops.application.storage;

import java.io.IOException;
import java.io.InputStream;

/** What somebody sends, as it comes over their line; tells a line that fails from a store that does. */
public final class ArrivingBody extends InputStream {

    private final InputStream body;

    public ArrivingBody(InputStream body) {
        this.body = body;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /**
     * Waits for more.
     *
     * @throws BodyNotArrived where the line broke, or stalled for as long as the service waits
     */
    @Override
    public int read(byte[] buffer, int offset, int most) {
        try {
            return body.read(buffer, offset, most);
        } catch (IOException broken) {
            throw new BodyNotArrived();
        }
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
