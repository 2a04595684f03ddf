package org.cifal.workshops.catalogue.clientlimit;

import java.util.Arrays;

/** What stands for one client: an IPv4 address, or the 64 bits of an IPv6 address that a network gives to one site. */
final class ClientAddress {

    private static final int SITE = 4;

    private ClientAddress() {}

    /** @param host as the connection, or a trusted proxy, has it; may be null for neither */
    static String of(String host) {
        if (host == null || !host.contains(":")) {
            return String.valueOf(host);
        }
        String full = host.contains("::") ? expanded(host) : host;
        String[] groups = full.split(":", -1);
        return String.join(":", Arrays.copyOf(groups, Math.min(SITE, groups.length)));
    }

    private static String expanded(String host) {
        String[] sides = host.split("::", 2);
        int stated = groups(sides[0]) + groups(sides[1]);
        String zeros = "0:".repeat(Math.max(0, 8 - stated));
        String left = sides[0].isEmpty() ? "" : sides[0] + ":";
        return left + zeros + sides[1];
    }

    private static int groups(String side) {
        return side.isEmpty() ? 0 : side.split(":", -1).length;
    }
}
