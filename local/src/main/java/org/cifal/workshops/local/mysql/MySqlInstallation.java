package org.cifal.workshops.local.mysql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The unpacked MySQL of this user, proven to run.
 *
 * @param home the folder above {@code bin/mysqld}
 * @param version such as {@code 8.0.33-Linux-x86_64}
 */
record MySqlInstallation(Path home, String version) {
    private static final Pattern VERSION = Pattern.compile("Ver (\\S+) for (\\S+) on (\\S+)");
    private static final Pattern MISSING_LIBRARY = Pattern.compile("loading shared libraries: ([^:]+):");

    /**
     * The build unpacks MySQL below the user's cache folder; the system property {@code workshops.mysql.home} names
     * another one.
     *
     * @throws MySqlUnavailable when it is not there or does not run
     */
    static MySqlInstallation find() {
        Path home = Path.of(System.getProperty(
                "workshops.mysql.home", cache().resolve(unpackedName()).toString()));
        if (!Files.isRegularFile(home.resolve("bin/mysqld"))) {
            throw new MySqlUnavailable(
                    "MySQL is not unpacked at " + home + ": run ./mvnw -pl local process-resources once");
        }
        String answer = answerOf(home);
        if (answer.contains("libaio.so.1")) {
            putStandIn(home);
            answer = answerOf(home);
        }
        Matcher version = VERSION.matcher(answer);
        if (!version.find()) {
            throw new MySqlUnavailable(whyNot(home, answer));
        }
        return new MySqlInstallation(home, version.group(1) + "-" + version.group(2) + "-" + version.group(3));
    }

    static Path cache() {
        return Path.of(System.getProperty("user.home"), ".cache", "cifal-workshops");
    }

    Path mysqld() {
        return home.resolve("bin/mysqld");
    }

    /** What every run of mysqld here needs, whatever it is run for. */
    List<String> command(Path data) {
        List<String> command = new ArrayList<>(List.of(
                mysqld().toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + data,
                "--lc-messages-dir=" + home.resolve("share"),
                "--innodb-use-native-aio=0",
                "--character-set-server=utf8mb4",
                "--default-time-zone=+00:00"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    private static String unpackedName() {
        Properties properties = new Properties();
        try (InputStream in = MySqlInstallation.class.getResourceAsStream("/mysql.properties")) {
            properties.load(in);
        } catch (IOException unreadable) {
            throw new MySqlUnavailable("The local module is damaged: build it again", unreadable);
        }
        return properties.getProperty("name");
    }

    private static String answerOf(Path home) {
        try {
            Process process = new ProcessBuilder(home.resolve("bin/mysqld").toString(), "--no-defaults", "--version")
                    .redirectErrorStream(true)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(10, TimeUnit.SECONDS);
            return answer.strip();
        } catch (IOException refused) {
            return String.valueOf(refused.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new MySqlUnavailable("Interrupted while trying MySQL", stopped);
        }
    }

    /** mysqld links libaio but does not need it with native asynchronous I/O off: see src/main/libaio-stand-in. */
    private static void putStandIn(Path home) {
        String arch = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
        Path library = home.resolve("lib/private/libaio.so.1");
        try (InputStream in = MySqlInstallation.class.getResourceAsStream("/libaio-stand-in/" + arch + ".so")) {
            Path aside = Files.createTempFile(library.getParent(), "libaio", ".new");
            Files.copy(in, aside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(aside, library, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            throw new MySqlUnavailable(
                    "MySQL needs libaio.so.1: install it (Debian 12: apt-get install libaio1), or let "
                            + library.getParent() + " be written",
                    refused);
        }
    }

    private static String whyNot(Path home, String answer) {
        Matcher library = MISSING_LIBRARY.matcher(answer);
        if (library.find()) {
            return "MySQL needs the library " + library.group(1)
                    + ", which this system does not have: install the package that holds it"
                    + " (Debian: apt-get install libaio1 libnuma1 libstdc++6)";
        }
        return "MySQL at " + home + " does not run here: "
                + answer.lines().findFirst().orElse("it says nothing")
                + " (name another one with -Dworkshops.mysql.home=<folder above bin/mysqld>)";
    }
}
