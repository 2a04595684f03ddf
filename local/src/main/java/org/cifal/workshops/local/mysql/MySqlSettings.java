package org.cifal.workshops.local.mysql;

import java.nio.file.Path;

/**
 * Where a server keeps its data and how it treats it.
 *
 * @param folder holds everything of one server: tables, passwords, log; created when absent
 * @param port TCP port on 127.0.0.1, 0 for any free one
 * @param durable whether a commit is on disk before it is answered, as in production
 * @param temporary whether the folder is deleted on close
 */
public record MySqlSettings(Path folder, int port, boolean durable, boolean temporary) {

    /** Durable, on any free port; what people's data deserves. */
    public static MySqlSettings durable(Path folder) {
        return new MySqlSettings(folder.toAbsolutePath().normalize(), 0, true, false);
    }

    /**
     * Quick and forgetful: commits survive a death of the server process, not one of the machine. For tests that do
     * not prove durability.
     */
    public static MySqlSettings relaxed(Path folder) {
        return new MySqlSettings(folder.toAbsolutePath().normalize(), 0, false, false);
    }

    public MySqlSettings onPort(int chosen) {
        return new MySqlSettings(folder, chosen, durable, temporary);
    }

    public MySqlSettings deletedOnClose() {
        return new MySqlSettings(folder, port, durable, true);
    }
}
