package org.cifal.workshops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.cifal.workshops.local.platform.LocalPlatform;
import org.cifal.workshops.local.platform.PlatformSettings;
import org.cifal.workshops.local.platform.Ports;
import org.cifal.workshops.local.platform.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** "Try it" of the README, typed as it stands, on the ports it names. */
class ReadmeIT {

    private static final Path CHECKOUT = Path.of("..");

    @TempDir
    Path data;

    @Test
    @Timeout(300)
    void what_the_readme_says_to_try_works_as_it_stands() {
        Readme readme = Readme.of(CHECKOUT);
        List<Rehearsal> starts = readme.rehearsals().stream()
                .map(instant -> new Rehearsal(OffsetDateTime.parse(instant), false))
                .toList();
        List<String> commands = readme.commands();
        assertThat(starts).hasSameSizeAs(commands).hasSize(2);
        PlatformSettings settings =
                PlatformSettings.packaged(CHECKOUT, data, Ports.from(8080)).rehearsing(starts.get(0));

        try (LocalPlatform platform = LocalPlatform.start(settings);
                Terminal terminal = new Terminal(CHECKOUT)) {
            platform.seeds().playAll();

            assertThat(terminal.type(commands.get(0)))
                    .contains("\"slug\":\"jeju-2023-victim-identification\"")
                    .contains("\"state\":\"missing\"")
                    .contains("\"jws\":\"");

            platform.rehearse(starts.get(1));
            assertThat(terminal.type(commands.get(1)))
                    .contains("\"releasedAt\":")
                    .contains("\"status\":\"accepted\"")
                    .contains("\"outcome\":\"selected\"")
                    .contains("\"recipient\":\"rso\"");
        }
    }
}
