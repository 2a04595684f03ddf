package org.cifal.workshops.catalogue.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every kind of problem this service can answer with; its address is {@code /problems/<slug>} (RFC 9457 §3.1.1).
 *
 * <p>The first constant of a status is the one that framework errors of that status get.
 */
public enum ProblemType {
    BAD_REQUEST(
            400,
            "The request is malformed",
            "The request could not be read. Every field that is wrong is named in errors."),
    UNAUTHORIZED(401, "Credentials are missing or not valid", "Send a valid bearer token in the Authorization header."),
    FORBIDDEN(403, "Not permitted", "You are known, and your role or scope does not permit this."),
    NOT_FOUND(404, "Nothing here", "There is nothing at this address, or it is not yours to see."),
    METHOD_NOT_ALLOWED(
            405,
            "Method not allowed",
            "The address exists and does not know this method; the Allow header lists those it knows."),
    NOT_ACCEPTABLE(406, "No such representation", "The address has no representation of the media type asked for."),
    STATE_FORBIDS(
            409,
            "The present state forbids it",
            "Read the resource again: what you want does not follow from the state it is in."),
    REQUEST_IN_PROGRESS(
            409,
            "The same request is still being answered",
            "A request with this Idempotency-Key is under way. Repeat it in a moment."),
    SLUG_TAKEN(409, "The slug is taken", "A slug is never used twice. Choose another one for this workshop."),
    NO_LONGER_PUBLISHED(
            410, "No longer published", "This workshop was published once and has been withdrawn from publication."),
    PRECONDITION_FAILED(
            412,
            "It has changed since you read it",
            "Read the resource again and repeat the change with the new ETag in If-Match."),
    CONTENT_TOO_LARGE(413, "Too large", "The request body is larger than this address takes."),
    UNSUPPORTED_MEDIA_TYPE(415, "Media type not supported", "The address does not take a body of this media type."),
    RULE_BROKEN(422, "A rule forbids it", "The request was understood and breaks a rule; errors names each."),
    NOT_PUBLISHABLE(
            422,
            "Not publishable",
            "The workshop states something nobody could act on; errors names each such thing, all at once."),
    NOT_A_CORRECTION(
            422,
            "Not a correction",
            "A correction mends what was stated wrongly. What has a verb of its own is changed by that verb; errors"
                    + " names each such value and its verb."),
    DEADLINE_MOVES_FORWARD(
            422,
            "A published deadline moves only forward",
            "Applicants rely on a published deadline: an extension closes later than the deadline it replaces."),
    IDEMPOTENCY_KEY_REUSED(422, "Idempotency-Key used for something else", "Use a new key for a new request."),
    PRECONDITION_REQUIRED(428, "If-Match is missing", "Say which version you are changing: send its ETag in If-Match."),
    TOO_MANY_REQUESTS(429, "Too many requests", "Wait as long as Retry-After says."),
    INTERNAL_ERROR(
            500, "Something failed on our side", "The failure is on record. Repeating the request later may work."),
    NOT_IMPLEMENTED(501, "Not offered", "What you ask for is defined, and this catalogue does not offer it."),
    UNAVAILABLE(503, "Not available right now", "Something this needs is away. Repeat the request after Retry-After."),
    INSUFFICIENT_STORAGE(507, "No room", "There is no room to take this now. Try again later.");

    private final int status;
    private final String title;
    private final String advice;

    ProblemType(int status, String title, String advice) {
        this.status = status;
        this.title = title;
        this.advice = advice;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** What it means and what to do, for people. */
    public String advice() {
        return advice;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ProblemType> ofSlug(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }

    static ProblemType ofStatus(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status)
                .findFirst()
                .orElse(status < 500 ? BAD_REQUEST : INTERNAL_ERROR);
    }
}
