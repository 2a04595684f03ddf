package org.cifal.workshops.journey;

import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.cifal.workshops.local.platform.LocalPlatform;
import org.cifal.workshops.local.platform.PlatformSettings;
import org.cifal.workshops.local.platform.Ports;
import org.cifal.workshops.local.platform.Rehearsal;
import org.cifal.workshops.local.platform.ServiceProcess;

/** Both packaged services on real MySQL, identity and mail, at whatever time the story has come to. */
final class RehearsedPlatform implements AutoCloseable {

    private final PlatformSettings settings;
    private LocalPlatform platform;
    private ServiceProcess second;

    private RehearsedPlatform(PlatformSettings settings) {
        this.settings = settings;
    }

    /** Not yet running; {@link #standingAt} starts it. */
    static RehearsedPlatform in(Path data) {
        return new RehearsedPlatform(PlatformSettings.packaged(Path.of(".."), data, Ports.anyFree()));
    }

    /** The same, with so little memory for application-service that it could hold few documents at once. */
    static RehearsedPlatform withLittleMemory(Path data) {
        return new RehearsedPlatform(
                PlatformSettings.packaged(Path.of(".."), data, Ports.anyFree()).givingApplication("-Xmx256m"));
    }

    /** Starts both services, or starts them anew, with clocks that stand still at that instant. */
    Addresses standingAt(String instant) {
        return at(instant, true);
    }

    /** As the other, with clocks that go on from there. */
    Addresses from(String instant) {
        return at(instant, false);
    }

    private Addresses at(String instant, boolean standsStill) {
        Rehearsal rehearsal = new Rehearsal(OffsetDateTime.parse(instant), standsStill);
        if (platform == null) {
            platform = LocalPlatform.start(settings.rehearsing(rehearsal));
        } else {
            platform.rehearse(rehearsal);
        }
        return reachedAt(platform.application());
    }

    /** A second instance of application-service beside the first, on the same tables, documents and clock. */
    Addresses secondInstance() {
        if (second == null) {
            second = platform.startSecondApplication(Ports.anyFree().application());
        }
        return reachedAt(second);
    }

    private Addresses reachedAt(ServiceProcess instance) {
        return new Addresses(
                URI.create(platform.catalogue().url()),
                URI.create(instance.url()),
                URI.create("http://localhost:" + settings.ports().companion()));
    }

    /** {@code kill -9} of that one, for good. */
    void killSecondInstance() {
        second.kill();
        second = null;
    }

    /** {@code kill -9}, and a new start on what it left behind. */
    void killApplicationService() {
        platform.application().kill();
        platform.startApplication();
    }

    /** The same for the database, while both services run. */
    void killMySql() {
        platform.killMySql();
    }

    @Override
    public void close() {
        if (platform != null) {
            platform.close();
        }
    }
}
