package org.cifal.workshops.local.platform;

import java.nio.file.Path;
import java.util.Optional;

/** A process that starts a platform of fakes, tells the numbers of its processes, and stays. */
final class PlatformOwner {

    private PlatformOwner() {}

    public static void main(String[] arguments) {
        LocalPlatform platform = LocalPlatform.start(new PlatformSettings(
                Path.of(arguments[0]),
                Ports.anyFree(),
                FakeService.program(),
                FakeService.program(),
                Optional.empty()));
        System.out.println(platform.mySql().pid() + " " + platform.catalogue().pid() + " "
                + platform.application().pid());
        platform.awaitAnEnd();
    }
}
