package org.cifal.workshops.application.surroundings;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cifal.workshops.local.process.FreePort;

/**
 * Documents in an object store, a scanner that may be away, and little room for what comes in. The scanner itself is
 * started by tests, at the port the service is told of.
 */
public class AsInProduction implements QuarkusTestProfile {

    /** Megabytes. */
    public static final int ROOM = 4;

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Around.class));
    }

    /** What stands around the service then. */
    public static class Around implements QuarkusTestResourceLifecycleManager {

        private S3Server server;
        private Path mounted;

        @Override
        public Map<String, String> start() {
            try {
                Path folder = Files.createDirectories(Path.of(
                        "target", "production-" + ProcessHandle.current().pid()));
                server = S3Server.start(folder);
                Map<String, String> configuration = new HashMap<>();
                configuration.put("workshops.documents.store", "s3");
                configuration.put(
                        "workshops.documents.s3.endpoint", server.endpoint().toString());
                configuration.put("workshops.documents.s3.bucket", S3Server.BUCKET);
                configuration.put("workshops.documents.s3.access-key", S3Server.ACCESS_KEY);
                configuration.put("workshops.documents.s3.secret-key", S3Server.SECRET_KEY);
                configuration.put("workshops.scanner.host", "127.0.0.1");
                configuration.put("workshops.scanner.port", Integer.toString(FreePort.find()));
                configuration.put("workshops.scanner.every", "0.2s");
                configuration.put(
                        "test.bucket", server.bucket().toAbsolutePath().toString());
                mounted = smallDisk(folder.resolve("small-disk").toAbsolutePath());
                if (mounted != null) {
                    configuration.put("workshops.documents.folder", mounted.toString());
                }
                return configuration;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** A disk of its own, where the tests may mount one; else null. */
        private static Path smallDisk(Path place) throws IOException {
            Files.createDirectories(place);
            return run("mount", "-t", "tmpfs", "-o", "size=" + ROOM + "m", "tmpfs", place.toString()) ? place : null;
        }

        private static boolean run(String... command) {
            try {
                return new ProcessBuilder(command)
                                .redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .start()
                                .waitFor()
                        == 0;
            } catch (IOException notHere) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        /** After the other surroundings, whose folder of documents this replaces. */
        @Override
        public int order() {
            return 10;
        }

        @Override
        public void stop() {
            if (server != null) {
                server.close();
            }
            if (mounted != null) {
                run("umount", mounted.toString());
            }
        }
    }
}
