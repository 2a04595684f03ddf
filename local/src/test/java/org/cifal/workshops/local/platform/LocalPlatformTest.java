package org.cifal.workshops.local.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cifal.workshops.local.process.FreePort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPlatformTest {
    @TempDir
    Path data;

    @Test
    void a_killed_service_is_started_again_and_closing_leaves_no_process() throws Exception {
        long mySql;
        long catalogue;
        long application;
        try (LocalPlatform platform = LocalPlatform.start(ofFakes(FakeService.program()))) {
            platform.application().kill();
            assertThat(platform.application().isRunning()).isFalse();
            platform.startApplication();
            assertThat(get(platform.application().url()))
                    .isEqualTo("null " + platform.mySql().password("application"));
            mySql = platform.mySql().pid();
            catalogue = platform.catalogue().pid();
            application = platform.application().pid();
        }
        assertThat(List.of(mySql, catalogue, application)).noneMatch(LocalPlatformTest::isAlive);
    }

    @Test
    void a_second_instance_has_the_same_tables_and_ends_with_the_platform() throws Exception {
        long first;
        long second;
        try (LocalPlatform platform = LocalPlatform.start(ofFakes(FakeService.program()))) {
            ServiceProcess another = platform.startSecondApplication(FreePort.find());
            assertThat(another.url()).isNotEqualTo(platform.application().url());
            assertThat(get(another.url())).isEqualTo(get(platform.application().url()));
            first = platform.application().pid();
            second = another.pid();
        }
        assertThat(List.of(first, second)).noneMatch(LocalPlatformTest::isAlive);
    }

    @Test
    void another_time_is_rehearsed_by_both_services() throws Exception {
        OffsetDateTime lastMinute = OffsetDateTime.parse("2023-11-07T23:59:30+09:00");
        try (LocalPlatform platform = LocalPlatform.start(ofFakes(FakeService.program()))) {
            platform.rehearse(new Rehearsal(lastMinute, true));
            assertThat(get(platform.catalogue().url())).startsWith("2023-11-07T23:59:30+09:00");
            assertThat(get(platform.application().url())).startsWith("2023-11-07T23:59:30+09:00");
        }
    }

    @Test
    void secrets_are_for_their_owner_and_on_no_command_line() throws Exception {
        try (LocalPlatform platform = LocalPlatform.start(ofFakes(FakeService.program()))) {
            Path key = data.resolve("secrets/receipt-signing-key.pem");
            assertThat(Files.readString(key)).startsWith("-----BEGIN PRIVATE KEY-----");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                    .isEqualTo("rw-------");
            assertThat(commandLine(platform.application().pid()))
                    .contains("quarkus.profile=local", "workshops.receipts.signing-key=" + key)
                    .doesNotContain(platform.mySql().password("application"));
        }
    }

    @Test
    void a_start_that_fails_half_way_says_why_and_leaves_no_process() throws Exception {
        assertThatThrownBy(() -> LocalPlatform.start(ofFakes(FakeService.program("no such table"))))
                .isInstanceOf(PlatformUnavailable.class)
                .hasMessageStartingWith("application-service ended while it started: ERROR no such table")
                .hasMessageContaining("application-service.log");
        assertThat(isAlive(pid("mysql/mysqld.pid"))).isFalse();
        assertThat(isAlive(pid("catalogue-service.pid"))).isFalse();
    }

    @Test
    void a_term_to_the_owner_stops_everything() throws Exception {
        Owner owner = new Owner(data);
        owner.process().destroy();
        assertThat(owner.process().waitFor()).isEqualTo(143);
        assertThat(owner.parts()).hasSize(3).noneMatch(LocalPlatformTest::isAlive);
    }

    @Test
    void what_a_killed_owner_left_behind_is_ended_by_the_next_start() throws Exception {
        Owner owner = new Owner(data);
        owner.process().destroyForcibly().waitFor();
        assertThat(owner.parts()).allMatch(LocalPlatformTest::isAlive);
        try (LocalPlatform platform = LocalPlatform.start(ofFakes(FakeService.program()))) {
            assertThat(platform.catalogue().isRunning()).isTrue();
            assertThat(owner.parts()).noneMatch(LocalPlatformTest::isAlive);
        }
    }

    @Test
    void a_port_in_use_is_named_with_who_wants_it_before_anything_is_started() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports free = Ports.anyFree();
            Ports ports = new Ports(free.catalogue(), taken.getLocalPort(), free.companion());
            assertThatThrownBy(() -> LocalPlatform.start(new PlatformSettings(
                            data, ports, FakeService.program(), FakeService.program(), Optional.empty())))
                    .isInstanceOf(PlatformUnavailable.class)
                    .hasMessage(
                            "Port %d, wanted for application-service, is in use: stop what listens there,"
                                    + " or choose others with --ports <base>",
                            taken.getLocalPort());
            assertThat(data.resolve("mysql")).doesNotExist();
        }
    }

    @Test
    void a_second_platform_on_the_same_data_is_refused_and_foreign_files_are_not_cleaned() throws Exception {
        Files.writeString(data.resolve("somebody's thesis"), "…");
        try (DataFolder first = DataFolder.take(data)) {
            assertThatThrownBy(() -> DataFolder.take(data))
                    .isInstanceOf(PlatformUnavailable.class)
                    .hasMessageStartingWith("The platform already runs on " + data);
            assertThatThrownBy(first::clean).hasMessageContaining("was not made by the platform");
            assertThat(data.resolve("somebody's thesis")).exists();
            first.claim();
            first.clean();
            assertThat(data.resolve("somebody's thesis")).doesNotExist();
        }
    }

    @Test
    void a_data_folder_that_cannot_be_written_is_named() throws IOException {
        Path file = Files.writeString(data.resolve("a-file"), "");
        assertThatThrownBy(() -> DataFolder.take(file.resolve("data")))
                .isInstanceOf(PlatformUnavailable.class)
                .hasMessageStartingWith("Cannot write to " + file);
    }

    private PlatformSettings ofFakes(List<String> application) {
        return new PlatformSettings(data, Ports.anyFree(), FakeService.program(), application, Optional.empty());
    }

    private long pid(String file) throws IOException {
        Path kept = data.resolve(file);
        return Files.exists(kept) ? Long.parseLong(Files.readString(kept).strip()) : -1;
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private static String commandLine(long pid) {
        return ProcessHandle.of(pid).orElseThrow().info().commandLine().orElseThrow();
    }

    private static String get(String url) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url + "/")).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** A platform in a process of its own. */
    private record Owner(Process process, List<Long> parts) {
        Owner(Path data) throws IOException {
            this(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            FakeService.classPath(),
                            PlatformOwner.class.getName(),
                            data.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        }

        private Owner(Process process) throws IOException {
            this(process, numbers(process));
        }

        private static List<Long> numbers(Process process) throws IOException {
            BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            return Arrays.stream(out.readLine().split(" ")).map(Long::valueOf).toList();
        }
    }
}
