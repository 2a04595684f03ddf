package org.cifal.workshops.local.start;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cifal.workshops.local.platform.DataFolder;
import org.cifal.workshops.local.platform.LocalPlatform;
import org.cifal.workshops.local.platform.PlatformSettings;
import org.cifal.workshops.local.platform.PlatformUnavailable;
import org.cifal.workshops.local.platform.Ports;
import org.cifal.workshops.local.platform.Rehearsal;
import org.cifal.workshops.local.seeds.SeedRefused;
import org.cifal.workshops.local.seeds.SeedWorkshops;

/** Starts the platform, fills an empty catalogue, says what to try, and stays until it is stopped. */
public final class Start {
    private static volatile boolean stopping;

    private final StartOptions options;
    private final PrintStream out;

    private Start(StartOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** Ends with 1 and one line on the error stream when it cannot start, or when a service ends by itself. */
    public static void main(String[] arguments) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopping = true));
        try {
            new Start(StartOptions.parse(List.of(arguments)), System.out).run();
        } catch (PlatformUnavailable | SeedRefused known) {
            fail(known.getMessage());
        } catch (IOException refused) {
            fail("Cannot start: " + refused);
        }
    }

    /** Whoever stops the platform need not hear that its parts end. */
    private static void fail(String line) {
        if (!stopping) {
            System.err.println(line);
        }
        System.exit(1);
    }

    private void run() throws IOException {
        Path folder = options.data().toAbsolutePath().normalize();
        PlatformSettings settings = PlatformSettings.packaged(Path.of(""), folder, Ports.from(options.portBase()));
        if (options.rehearse().isPresent()) {
            settings = settings.rehearsing(new Rehearsal(options.rehearse().get(), false));
        }
        DataFolder data = DataFolder.take(folder);
        if (options.clean()) {
            say("Deleting the data of earlier starts");
            data.clean();
        }
        LocalPlatform platform = LocalPlatform.start(settings, data, this::say);
        seed(platform, folder.resolve("seeding-unfinished"));
        out.println();
        out.print(ThingsToTry.of(platform, options));
        out.println("ready");
        throw new PlatformUnavailable(platform.awaitAnEnd());
    }

    /** The mark lets a start that broke off while seeding be finished by the next one. */
    private void seed(LocalPlatform platform, Path unfinished) throws IOException {
        SeedWorkshops seeds = platform.seeds();
        if (seeds.catalogueIsEmpty() || Files.exists(unfinished)) {
            say("Loading the seed workshops");
            Files.writeString(unfinished, "The next start goes on with the seeds.\n");
            seeds.playAll();
            Files.delete(unfinished);
        }
    }

    private void say(String line) {
        out.println(line + " …");
    }
}
