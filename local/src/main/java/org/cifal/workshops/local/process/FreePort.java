package org.cifal.workshops.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port on 127.0.0.1 for a process that is about to start. It lies below those that the system gives to outgoing
 * connections (from 32768 on Linux, from 49152 elsewhere by RFC 6335 §6): any client could be given one of them in the
 * moment between the look and the process.
 */
public final class FreePort {
    private static final int FIRST = 10_000;
    private static final int BEHIND_LAST = 32_768;
    private static final int TRIES = 200;

    private FreePort() {}

    /**
     * Nobody listens at it now.
     *
     * @throws IOException when so many were tried in vain that there hardly is one
     */
    public static int find() throws IOException {
        IOException last = null;
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, BEHIND_LAST);
            try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return free.getLocalPort();
            } catch (IOException taken) {
                last = taken;
            }
        }
        throw new IOException("Found no free port after " + TRIES + " tries", last);
    }
}
