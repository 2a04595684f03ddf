package org.cifal.workshops.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.cifal.workshops.local.platform.LocalPlatform;
import org.cifal.workshops.local.platform.PlatformSettings;
import org.cifal.workshops.local.platform.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The cache of docs/adr/0030, which older Javas cannot keep, made without a database as an image would make it. */
@EnabledForJreRange(minVersion = 25)
@EnabledOnOs(OS.LINUX)
class StartCacheIT {

    private static final Path CATALOGUE =
            Path.of("../catalogue-service/target/quarkus-app").toAbsolutePath().normalize();

    @Test
    void the_catalogue_starts_from_a_cache_that_was_made_without_a_database() throws IOException, InterruptedException {
        Path log = Files.createTempFile("make-start-cache", ".log");
        var making = new ProcessBuilder("../docker/make-start-cache", CATALOGUE.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        making.environment().put("JAVA_HOME", System.getProperty("java.home"));
        making.environment()
                .put("TRAINING_PORT", Integer.toString(Ports.anyFree().catalogue()));
        Process process = making.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();

        try (LocalPlatform platform = LocalPlatform.start(fromTheCache())) {
            given().get(platform.catalogue().url() + "/v1/workshops").then().statusCode(200);
            platform.seeds().playAll();
            given().get(platform.catalogue().url() + "/v1/workshops?q=victim")
                    .then()
                    .statusCode(200)
                    .body("items", not(empty()));
        }
    }

    /** {@code AOTMode=on}: Java ends where it would else start without a cache that does not fit. */
    private static PlatformSettings fromTheCache() {
        Path data = Path.of("target", "platform", UUID.randomUUID().toString());
        PlatformSettings packaged = PlatformSettings.packaged(Path.of(".."), data, Ports.anyFree());
        return new PlatformSettings(
                packaged.data(),
                packaged.ports(),
                List.of("-XX:AOTMode=on", "@" + CATALOGUE.resolve("start.args")),
                packaged.application(),
                Optional.empty());
    }
}
