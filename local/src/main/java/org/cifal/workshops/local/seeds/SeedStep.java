package org.cifal.workshops.local.seeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One request of an editor: {@code seeds/<slug>/<number>-<verb>.json}.
 *
 * @param slug of the workshop
 * @param number its place among the steps of the workshop
 * @param verb what the editor does: create, publish, reschedule, extend-deadline, complete
 */
public record SeedStep(String slug, String number, String verb) {
    private static final Pattern FILE = Pattern.compile("([a-z0-9-]+)/([0-9]{2})-([a-z-]+)\\.json");

    /** All steps in the order they are played. */
    public static List<SeedStep> all() {
        return resource("index.txt").lines().map(SeedStep::named).toList();
    }

    private static SeedStep named(String file) {
        Matcher name = FILE.matcher(file);
        if (!name.matches()) {
            throw new IllegalStateException("Not a step: " + file);
        }
        return new SeedStep(name.group(1), name.group(2), name.group(3));
    }

    /** The body of the request, a JSON document. */
    public String body() {
        return resource(file());
    }

    String file() {
        return slug + "/" + number + "-" + verb + ".json";
    }

    /** The same at every run, so that a repeated step has no second effect. */
    String idempotencyKey() {
        return "seed-" + slug + "-" + number + "-" + verb;
    }

    boolean creates() {
        return verb.equals("create");
    }

    /** The sub-resource of the workshop that this verb makes. */
    String subResource() {
        return switch (verb) {
            case "publish" -> "publication";
            case "reschedule" -> "rescheduling";
            case "postpone" -> "postponement";
            case "extend-deadline" -> "deadline-extension";
            case "complete" -> "completion";
            case "cancel" -> "cancellation";
            default -> throw new IllegalStateException("No request for " + verb);
        };
    }

    private static String resource(String name) {
        try (InputStream in = SeedStep.class.getResourceAsStream("/seeds/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
