package org.cifal.workshops.local.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.cifal.workshops.local.process.Orphan;

/** One packaged service as a process of its own, told where everything is by configuration alone. */
public final class ServiceProcess {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String name;
    private final Path log;
    private final int port;
    private final Process process;

    private ServiceProcess(String name, Path log, int port, Process process) {
        this.name = name;
        this.log = log;
        this.port = port;
        this.process = process;
    }

    /**
     * Starts it, without waiting.
     *
     * @param program arguments of java that run the service
     * @param configuration keys and values
     * @param secrets environment variables, because every user of the machine can read a command line
     */
    static ServiceProcess start(
            String name,
            int port,
            List<String> program,
            Map<String, String> configuration,
            Map<String, String> secrets,
            Path data)
            throws IOException {
        Path log = data.resolve("logs").resolve(name + ".log");
        Files.createDirectories(log.getParent());
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), mark(data)));
        configuration.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(program);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(data.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(secrets);
        Process process = builder.start();
        Files.writeString(pidFile(name, data), Long.toString(process.pid()));
        return new ServiceProcess(name, log, port, process);
    }

    /** Ends the process that a killed platform on this folder left behind. */
    static void endOrphan(String name, Path data) throws IOException {
        Orphan.end(pidFile(name, data), mark(data));
    }

    private static Path pidFile(String name, Path data) {
        return data.resolve(name + ".pid");
    }

    private static String mark(Path data) {
        return "-Dworkshops.local.data=" + data;
    }

    /**
     * Waits until the service says that it is ready.
     *
     * @throws PlatformUnavailable when it ends instead, or takes longer than two minutes
     */
    void awaitReady() {
        HttpRequest ready = HttpRequest.newBuilder(URI.create(url() + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!answersOk(ready)) {
            if (!process.isAlive()) {
                throw new PlatformUnavailable(name + " ended while it started: " + lastError() + " (" + log + ")");
            }
            if (System.nanoTime() > giveUp) {
                throw new PlatformUnavailable(name + " was not ready within two minutes: see " + log);
            }
            pause();
        }
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /** {@code kill -9}: no warning, no shutdown. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Asks it to finish what it is doing; kills it when it has not within 20 s. */
    void stop() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 20, TimeUnit.SECONDS).join();
        kill();
    }

    Process process() {
        return process;
    }

    String name() {
        return name;
    }

    Path log() {
        return log;
    }

    private boolean answersOk(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private PlatformUnavailable interrupted(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new PlatformUnavailable("Interrupted while waiting for " + name, stopped);
    }

    private String lastError() {
        try {
            List<String> lines = Files.readAllLines(log).stream()
                    .filter(line -> !line.startsWith("\tat "))
                    .toList();
            return lines.stream()
                    .filter(line -> line.contains("ERROR"))
                    .reduce((first, second) -> second)
                    .orElse(lines.isEmpty() ? "it said nothing" : lines.get(lines.size() - 1));
        } catch (IOException unreadable) {
            return "its log cannot be read";
        }
    }
}
