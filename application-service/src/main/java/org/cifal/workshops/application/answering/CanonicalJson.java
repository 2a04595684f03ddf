package org.cifal.workshops.application.answering;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/** One text for one JSON value, whoever writes it (RFC 8785), so that a hash of it says something. */
public final class CanonicalJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FIRST_PRINTABLE = 0x20;
    private static final BigDecimal PLAIN_BELOW = new BigDecimal("1e21");
    private static final BigDecimal PLAIN_FROM = new BigDecimal("1e-6");

    private CanonicalJson() {}

    public static String of(JsonNode value) {
        StringBuilder text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    /** Of maps, lists, texts, numbers and booleans. */
    public static String of(Map<String, ?> value) {
        return of(JSON.<JsonNode>valueToTree(value));
    }

    /** SHA-256 of the text in UTF-8, in lower-case hexadecimal. */
    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(JsonNode value, StringBuilder text) {
        if (value instanceof ObjectNode object) {
            writeObject(object, text);
        } else if (value.isArray()) {
            text.append('[');
            for (Iterator<JsonNode> items = value.elements(); items.hasNext(); ) {
                write(items.next(), text);
                text.append(items.hasNext() ? "," : "");
            }
            text.append(']');
        } else if (value.isTextual()) {
            writeText(value.textValue(), text);
        } else if (value.isNumber()) {
            text.append(number(value.decimalValue()));
        } else {
            text.append(value.asText());
        }
    }

    /** By UTF-16 code units, which is how Java compares strings (RFC 8785 §3.2.3). */
    private static void writeObject(ObjectNode object, StringBuilder text) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        object.properties().forEach(member -> sorted.put(member.getKey(), member.getValue()));
        char before = '{';
        for (Map.Entry<String, JsonNode> member : sorted.entrySet()) {
            text.append(before);
            writeText(member.getKey(), text);
            text.append(':');
            write(member.getValue(), text);
            before = ',';
        }
        text.append(sorted.isEmpty() ? "{}" : "}");
    }

    private static void writeText(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\f' -> text.append("\\f");
                case '\r' -> text.append("\\r");
                default -> text.append(c < FIRST_PRINTABLE ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
        }
        text.append('"');
    }

    /** As ECMAScript writes the double nearest to it (RFC 8785 §3.2.2.3). */
    private static String number(BigDecimal value) {
        BigDecimal nearest = new BigDecimal(Double.toString(value.doubleValue())).stripTrailingZeros();
        BigDecimal size = nearest.abs();
        if (nearest.signum() == 0) {
            return "0";
        }
        if (size.compareTo(PLAIN_BELOW) < 0 && size.compareTo(PLAIN_FROM) >= 0) {
            return nearest.toPlainString();
        }
        int exponent = nearest.precision() - nearest.scale() - 1;
        BigDecimal mantissa = nearest.movePointLeft(exponent).stripTrailingZeros();
        return mantissa.toPlainString() + (exponent < 0 ? "e" : "e+") + exponent;
    }
}
