package org.cifal.workshops.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * One shell that keeps its variables from one block of commands to the next. It is the one people have, where a pipe
 * succeeds with its last command; but it stops at the first that fails.
 */
final class Terminal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String DONE = "::done::";

    private final Process shell;

    Terminal(Path folder) {
        try {
            shell = new ProcessBuilder("bash", "-e")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Types the commands and returns everything they print. */
    String type(String commands) {
        try {
            var input = shell.outputWriter();
            input.write(commands + "\necho " + DONE + "\n");
            input.flush();
            var printed = new StringBuilder();
            var output = shell.inputReader();
            for (String line = output.readLine(); !DONE.equals(line); line = output.readLine()) {
                if (line == null) {
                    throw new AssertionError("A command of the README failed:\n" + printed);
                }
                printed.append(line).append('\n');
            }
            return printed.toString();
        } catch (IOException closed) {
            throw new UncheckedIOException("The shell ended", closed);
        }
    }

    @Override
    public void close() {
        shell.destroy();
        shell.onExit()
                .completeOnTimeout(shell, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
        shell.destroyForcibly();
    }
}
