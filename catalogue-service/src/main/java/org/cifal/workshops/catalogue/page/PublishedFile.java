package org.cifal.workshops.catalogue.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A file that other pages load. Its address names its content, so that it can be kept for ever.
 *
 * @param integrity for the attribute of that name (Subresource Integrity)
 */
public record PublishedFile(String name, String mediaType, String text, String digest, String integrity) {

    private static final int DIGEST_LENGTH = 16;

    public PublishedFile(String name, String mediaType, String text) {
        this(name, mediaType, text, digest("SHA-256", text), integrity(text));
    }

    /** A file as it stands among the resources. */
    public static PublishedFile read(String resource, String mediaType) {
        return new PublishedFile(resource.substring(resource.lastIndexOf('/') + 1), mediaType, resource(resource));
    }

    /**
     * A script that is written as modules for those who read it, and joined for those who load it: one request, and an
     * integrity that covers all of it, which that of a module with imports would not (docs/adr/0020).
     *
     * @param data declarations to begin with
     * @param modules among the resources, in the order of their imports: each after those it needs
     */
    public static PublishedFile joined(String name, String data, List<String> modules) {
        String script = modules.stream()
                .map(module -> withoutModuleSyntax(resource(module)))
                .collect(Collectors.joining("\n", data, ""));
        return new PublishedFile(name, "text/javascript", script);
    }

    private static String withoutModuleSyntax(String module) {
        return module.lines()
                .filter(line -> !line.startsWith("import "))
                .map(line -> line.startsWith("export ") ? line.substring("export ".length()) : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The text of a resource. */
    public static String resource(String resource) {
        try (InputStream file = PublishedFile.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Its address below that of the service. */
    public String path() {
        return "/embed/" + digest + "/" + name;
    }

    private static String digest(String algorithm, String text) {
        return HexFormat.of().formatHex(hash(algorithm, text)).substring(0, DIGEST_LENGTH);
    }

    private static String integrity(String text) {
        return "sha384-" + Base64.getEncoder().encodeToString(hash("SHA-384", text));
    }

    private static byte[] hash(String algorithm, String text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
