package org.cifal.workshops.catalogue.parameter;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Reads a name or value of a query. The library's own reading takes whatever is not UTF-8 for the replacement character,
 * so that a search in another encoding would be one for nothing, and find everything.
 */
final class PercentEncoding {

    private static final int ENCODED = 3;

    private PercentEncoding() {}

    /**
     * The text; a plus is a blank, as forms send it.
     *
     * @throws IllegalArgumentException where it cannot be read
     */
    static String decoded(String encoded) {
        if (encoded.indexOf('%') < 0) {
            return encoded.replace('+', ' ');
        }
        byte[] given = encoded.getBytes(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream(given.length);
        for (int i = 0; i < given.length; i++) {
            switch (given[i]) {
                case '+' -> bytes.write(' ');
                case '%' -> {
                    if (i + ENCODED > given.length) {
                        throw new IllegalArgumentException("ends within an encoded byte");
                    }
                    bytes.write((HexFormat.fromHexDigit(given[i + 1]) << 4) + HexFormat.fromHexDigit(given[i + 2]));
                    i += 2;
                }
                default -> bytes.write(given[i]);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw new IllegalArgumentException("is not UTF-8", otherEncoding);
        }
    }
}
