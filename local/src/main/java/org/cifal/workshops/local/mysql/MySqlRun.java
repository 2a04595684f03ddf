package org.cifal.workshops.local.mysql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of one server and the command that runs mysqld on them.
 *
 * @param folder of the server's settings
 */
record MySqlRun(Path folder) {

    Path data() {
        return folder.resolve("tables");
    }

    Path pidFile() {
        return folder.resolve("mysqld.pid");
    }

    Path log() {
        return folder.resolve("mysqld.log");
    }

    Path passwords() {
        return folder.resolve("passwords.properties");
    }

    Path startUpSql() {
        return folder.resolve("start-up.sql");
    }

    Process start(MySqlInstallation installation, int port, boolean durable) throws IOException {
        List<String> command = installation.command(data());
        command.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                "--mysqlx=OFF",
                // Relative to the data directory, because a socket's path may have 107 characters only.
                "--socket=mysqld.sock",
                "--pid-file=" + pidFile(),
                "--init-file=" + startUpSql(),
                "--innodb-redo-log-capacity=64M"));
        command.addAll(
                durable
                        ? List.of(
                                "--innodb-flush-log-at-trx-commit=1",
                                "--sync-binlog=1",
                                // The ledger of disclosures is guarded by triggers, made by an account without SUPER.
                                "--log-bin-trust-function-creators=ON")
                        : List.of(
                                "--innodb-flush-log-at-trx-commit=2",
                                "--innodb-doublewrite=0",
                                "--skip-log-bin",
                                "--performance-schema=OFF"));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log().toFile()))
                .start();
    }

    /** The server's own log knows why; the two reasons people meet are put in plain words. */
    static String whyItEnded(Path log, int port) {
        String text = "";
        try {
            text = Files.readString(log);
        } catch (IOException unreadable) {
            // Said below by pointing at the log.
        }
        if (text.contains("Address already in use")) {
            return "Port " + port + " is in use: stop what listens there, or choose another port for MySQL";
        }
        if (text.contains("No space left on device") || text.contains("Disk is full")) {
            return "The disk is full: MySQL cannot write below " + log.getParent();
        }
        return "MySQL did not start: "
                + text.lines()
                        .filter(line -> line.contains("[ERROR]"))
                        .findFirst()
                        .orElse("it gave no reason")
                + " (all of it in " + log + ")";
    }
}
