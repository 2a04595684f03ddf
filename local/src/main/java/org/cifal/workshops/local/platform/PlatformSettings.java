package org.cifal.workshops.local.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a platform consists of and where it lives.
 *
 * @param data everything it keeps: tables, documents, secrets, logs
 * @param catalogue how java runs catalogue-service
 * @param application how java runs application-service
 * @param rehearsal empty for the real time
 */
public record PlatformSettings(
        Path data, Ports ports, List<String> catalogue, List<String> application, Optional<Rehearsal> rehearsal) {

    /**
     * The services as the build packaged them.
     *
     * @param root of the checkout
     */
    public static PlatformSettings packaged(Path root, Path data, Ports ports) {
        return new PlatformSettings(
                data.toAbsolutePath().normalize(),
                ports,
                jar(root, "catalogue-service"),
                jar(root, "application-service"),
                Optional.empty());
    }

    /** The same, with the services' clocks set. */
    public PlatformSettings rehearsing(Rehearsal other) {
        return new PlatformSettings(data, ports, catalogue, application, Optional.of(other));
    }

    /** The same, with further arguments of java for application-service, such as how much memory it may take. */
    public PlatformSettings givingApplication(String... options) {
        List<String> program = new ArrayList<>(List.of(options));
        program.addAll(application);
        return new PlatformSettings(data, ports, catalogue, List.copyOf(program), rehearsal);
    }

    private static List<String> jar(Path root, String module) {
        return List.of(
                "-jar",
                root.resolve(module)
                        .resolve("target/quarkus-app/quarkus-run.jar")
                        .toAbsolutePath()
                        .normalize()
                        .toString());
    }
}
