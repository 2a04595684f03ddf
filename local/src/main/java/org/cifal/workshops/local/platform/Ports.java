package org.cifal.workshops.local.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.cifal.workshops.local.process.FreePort;

/**
 * Where people and programs find the platform, on 127.0.0.1. MySQL and SMTP take any free port.
 */
public record Ports(int catalogue, int application, int companion) {

    /** 8080, 8081 and 8090 for the base 8080. */
    public static Ports from(int base) {
        return new Ports(base, base + 1, base + 10);
    }

    /** Whatever is free now; for tests. */
    public static Ports anyFree() {
        try {
            Set<Integer> free = new LinkedHashSet<>();
            while (free.size() < 3) {
                free.add(FreePort.find());
            }
            Iterator<Integer> each = free.iterator();
            return new Ports(each.next(), each.next(), each.next());
        } catch (IOException none) {
            throw new PlatformUnavailable("This machine has no free port", none);
        }
    }

    /**
     * Says so before anything is started.
     *
     * @throws PlatformUnavailable naming the first port that is taken
     */
    public void requireFree() {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        wanted.put("catalogue-service", catalogue);
        wanted.put("application-service", application);
        wanted.put("the companion", companion);
        wanted.forEach((who, port) -> {
            try (ServerSocket socket = listen(port)) {
                socket.setReuseAddress(true);
            } catch (IOException taken) {
                throw new PlatformUnavailable(
                        "Port " + port + ", wanted for " + who
                                + ", is in use: stop what listens there, or choose others with --ports <base>",
                        taken);
            }
        });
    }

    private static ServerSocket listen(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }
}
