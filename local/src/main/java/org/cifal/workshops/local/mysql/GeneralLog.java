package org.cifal.workshops.local.mysql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** The server's log of everything that is asked of it; off unless somebody wants to read it. */
final class GeneralLog {
    private static final String ON =
            "SET GLOBAL log_output = 'TABLE'; TRUNCATE mysql.general_log; SET GLOBAL general_log = ON";
    private static final String OFF = "SET GLOBAL general_log = OFF";

    /** Without an order: the table is a file of lines in the order they were written. */
    private static final String READ =
            "SELECT thread_id, HEX(argument) FROM mysql.general_log WHERE command_type IN ('Query', 'Execute')";

    private final MySqlInstallation installation;
    private final MySqlRun run;
    private final MySqlAccounts accounts;

    GeneralLog(MySqlInstallation installation, MySqlRun run, MySqlAccounts accounts) {
        this.installation = installation;
        this.run = run;
        this.accounts = accounts;
    }

    List<Asked> during(Runnable something) {
        asRoot(ON);
        try {
            something.run();
        } finally {
            asRoot(OFF);
        }
        return asRoot(READ).lines().map(GeneralLog::read).toList();
    }

    private static Asked read(String line) {
        String[] columns = line.split("\t", -1);
        byte[] sql = HexFormat.of().parseHex(columns[1]);
        return new Asked(Long.parseLong(columns[0]), new String(sql, StandardCharsets.UTF_8));
    }

    /** Root gets in through the socket alone, which only the client that came with the server can use. */
    private String asRoot(String sql) {
        ProcessBuilder client = new ProcessBuilder(
                        installation.home().resolve("bin/mysql").toString(),
                        "--no-defaults",
                        "--batch",
                        "--skip-column-names",
                        "--user=root",
                        "--socket=mysqld.sock",
                        "--execute=" + sql)
                .directory(run.data().toFile())
                .redirectErrorStream(true);
        client.environment().put("MYSQL_PWD", accounts.password("root"));
        try {
            Process process = client.start();
            String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new MySqlUnavailable("MySQL did not let its log be used: " + told);
            }
            return told;
        } catch (IOException failed) {
            throw new MySqlUnavailable("The client of MySQL did not run: " + failed.getMessage(), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new MySqlUnavailable("Interrupted while MySQL was asked", stopped);
        }
    }
}
