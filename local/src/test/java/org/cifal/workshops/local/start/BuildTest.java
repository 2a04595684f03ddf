package org.cifal.workshops.local.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final List<String> PACKAGES = List.of(
            "local/target/local.jar",
            "catalogue-service/target/quarkus-app/quarkus-run.jar",
            "application-service/target/quarkus-app/quarkus-run.jar");

    @TempDir
    Path root;

    @BeforeEach
    void a_checkout_built_at_noon() throws IOException {
        write("pom.xml", NOON.minusSeconds(60));
        for (String module : List.of("api-spec", "local", "catalogue-service", "application-service")) {
            write(module + "/pom.xml", NOON.minusSeconds(60));
            write(module + "/src/main/deep/down/Source.java", NOON.minusSeconds(60));
            Files.setLastModifiedTime(root.resolve(module + "/src/main/deep/down"), before());
            Files.setLastModifiedTime(root.resolve(module + "/src/main/deep"), before());
            Files.setLastModifiedTime(root.resolve(module + "/src/main"), before());
        }
        for (String file : PACKAGES) {
            write(file, NOON);
        }
    }

    @Test
    void what_is_older_than_its_packages_is_not_built_again() throws IOException {
        assertThat(isStale()).isFalse();
    }

    @Test
    void a_changed_source_pom_or_contract_is() throws IOException {
        for (String file : List.of(
                "pom.xml",
                "catalogue-service/pom.xml",
                "api-spec/src/main/deep/down/Source.java",
                "application-service/src/main/deep/down/Source.java")) {
            write(file, NOON.plusSeconds(1));
            assertThat(isStale()).as(file).isTrue();
            write(file, NOON.minusSeconds(60));
        }
    }

    @Test
    void a_deleted_source_is_seen_by_its_folder() throws IOException {
        Path folder = root.resolve("local/src/main/deep/down");
        Files.delete(folder.resolve("Source.java"));
        Files.setLastModifiedTime(folder, FileTime.from(NOON.plusSeconds(1)));
        assertThat(isStale()).isTrue();
    }

    @Test
    void a_missing_package_is_built() throws IOException {
        for (String file : PACKAGES) {
            Files.delete(root.resolve(file));
            assertThat(isStale()).as(file).isTrue();
            write(file, NOON);
        }
        assertThat(isStale()).isFalse();
    }

    private boolean isStale() throws IOException {
        return new Build(root, System.out).isStale();
    }

    private void write(String file, Instant changed) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "");
        Files.setLastModifiedTime(path, FileTime.from(changed));
    }

    private static FileTime before() {
        return FileTime.from(NOON.minusSeconds(60));
    }
}
