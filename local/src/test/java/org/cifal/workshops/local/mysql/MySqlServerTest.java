package org.cifal.workshops.local.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.cifal.workshops.local.files.SecretFile;
import org.cifal.workshops.local.process.FreePort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MySqlServerTest {
    @TempDir
    Path folder;

    @Test
    void each_schema_has_its_own_user_who_sees_no_other() throws Exception {
        try (MySqlServer server = MySqlServer.start(MySqlSettings.relaxed(folder))) {
            assertThat(ask(server, "catalogue", "SELECT CONCAT(@@version, ' ', @@time_zone)"))
                    .isEqualTo("8.0.33 +00:00");
            assertThat(ask(server, "application", "SELECT COUNT(*) FROM information_schema.tables"))
                    .isNotNull();
            assertThatThrownBy(() -> DriverManager.getConnection(
                            server.jdbcUrl("catalogue"), "application", server.password("application")))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl("catalogue"), "root", ""))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void what_clients_ask_meanwhile_can_be_read_word_for_word() {
        try (MySqlServer server = MySqlServer.start(MySqlSettings.relaxed(folder))) {
            List<Asked> asked = server.askedDuring(() -> {
                try {
                    assertThat(ask(server, "application", "SELECT CONCAT('제주', X'2C')"))
                            .isEqualTo("제주,");
                } catch (SQLException failed) {
                    throw new IllegalStateException(failed);
                }
            });

            assertThat(asked).extracting(Asked::sql).contains("SELECT CONCAT('제주', X'2C')");
            assertThat(server.askedDuring(() -> {})).extracting(Asked::sql).noneMatch(sql -> sql.contains("CONCAT"));
        }
    }

    @Test
    void what_was_written_is_there_after_a_restart_and_the_passwords_are_the_same() throws Exception {
        String password;
        long first;
        try (MySqlServer server = MySqlServer.start(MySqlSettings.durable(folder))) {
            password = server.password("catalogue");
            first = server.pid();
            run(server, "CREATE TABLE seen(word VARCHAR(40))", "INSERT INTO seen VALUES ('제주')");
        }
        assertThat(ProcessHandle.of(first)).isEmpty();
        try (MySqlServer server = MySqlServer.start(MySqlSettings.durable(folder))) {
            assertThat(ask(server, "catalogue", "SELECT word FROM seen")).isEqualTo("제주");
            assertThat(server.password("catalogue")).isEqualTo(password);
        }
    }

    @Test
    void committed_rows_survive_a_killed_server() throws Exception {
        MySqlServer killed = MySqlServer.start(MySqlSettings.durable(folder));
        run(killed, "CREATE TABLE kept(n INT)", "INSERT INTO kept VALUES (1)");
        killed.kill();
        try (MySqlServer server =
                MySqlServer.start(MySqlSettings.durable(folder).onPort(killed.port()))) {
            assertThat(ask(server, "catalogue", "SELECT COUNT(*) FROM kept")).isEqualTo("1");
            assertThat(server.port()).isEqualTo(killed.port());
        }
    }

    @Test
    void a_second_server_on_the_same_folder_is_refused_in_one_line() {
        try (MySqlServer first = MySqlServer.start(MySqlSettings.relaxed(folder))) {
            assertThatThrownBy(() -> MySqlServer.start(MySqlSettings.relaxed(folder)))
                    .isInstanceOf(MySqlUnavailable.class)
                    .hasMessage("MySQL already runs on %s: stop that one, or use another folder", folder);
            assertThat(first.isRunning()).isTrue();
        }
    }

    @Test
    void a_server_left_behind_by_a_killed_owner_is_ended_by_the_next_start() throws Exception {
        MySqlInstallation installation = MySqlInstallation.find();
        MySqlServer.start(MySqlSettings.relaxed(folder)).close();
        MySqlRun run = new MySqlRun(folder);
        SecretFile.write(run.startUpSql(), "");
        Process orphan = run.start(installation, FreePort.find(), false);
        while (!Files.exists(run.pidFile())) {
            Thread.onSpinWait();
        }
        try (MySqlServer server = MySqlServer.start(MySqlSettings.relaxed(folder))) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(ask(server, "catalogue", "SELECT 1")).isEqualTo("1");
        } finally {
            orphan.destroyForcibly();
        }
    }

    @Test
    void a_port_in_use_is_named() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() ->
                            MySqlServer.start(MySqlSettings.relaxed(folder).onPort(taken.getLocalPort())))
                    .isInstanceOf(MySqlUnavailable.class)
                    .hasMessageStartingWith("Port %d is in use", taken.getLocalPort());
        }
    }

    @Test
    void only_the_owner_can_read_the_passwords_and_a_temporary_folder_goes_with_the_server() throws Exception {
        Path temporary = folder.resolve("of-a-test");
        try (MySqlServer server =
                MySqlServer.start(MySqlSettings.relaxed(temporary).deletedOnClose())) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(temporary.resolve("passwords.properties"))))
                    .isEqualTo("rw-------");
            assertThat(temporary.resolve("start-up.sql")).doesNotExist();
            assertThat(server.isRunning()).isTrue();
        }
        assertThat(temporary).doesNotExist();
    }

    private static void run(MySqlServer server, String... statements) throws SQLException {
        try (Connection connection = connect(server, "catalogue");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String ask(MySqlServer server, String schema, String query) throws SQLException {
        try (Connection connection = connect(server, schema);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(MySqlServer server, String schema) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(schema), server.username(schema), server.password(schema));
    }
}
