package org.cifal.workshops.application.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.application.problem.FieldError;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/**
 * Opaque to clients: a position in a list, and a hash of what was asked, so that a cursor of one question is not used for
 * another. It grants nothing: what a page may hold is decided anew for each.
 */
public final class Cursor {

    private Cursor() {}

    /**
     * Makes a cursor.
     *
     * @param question what was asked beside the position
     */
    public static String encode(String position, String question) {
        byte[] cursor = (hash(question) + position).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    /** The position, or a refusal where the cursor is none of ours or of another question. */
    public static String decode(String cursor, String question) {
        try {
            String decoded = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (decoded.startsWith(hash(question))) {
                return decoded.substring(hash(question).length());
            }
        } catch (IllegalArgumentException notBase64) {
            throw new NotOurs();
        }
        throw new NotOurs();
    }

    /** The same where the position is an id. */
    public static UUID decodeId(String cursor, String question) {
        String position = decode(cursor, question);
        try {
            return UUID.fromString(position);
        } catch (IllegalArgumentException notAnId) {
            throw new NotOurs();
        }
    }

    private static String hash(String question) {
        return HexFormat.of().toHexDigits(question.hashCode());
    }

    /** The cursor was made up, or belongs to another question. */
    public static class NotOurs extends Rejection {

        public NotOurs() {
            super(
                    ProblemType.BAD_REQUEST,
                    "The cursor does not belong to this list.",
                    List.of(new FieldError("#cursor", "must be taken from next of the page before")));
        }
    }
}
