package org.cifal.workshops.application.problem;

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
    REQUEST_TIMEOUT(
            408,
            "The body did not arrive",
            "It stopped on its way. Send it again; a file of your own can be announced as an upload,"
                    + " which goes on where it broke."),
    STATE_FORBIDS(
            409,
            "The present state forbids it",
            "Read the resource again: what you want does not follow from the state it is in."),
    ALREADY_APPLIED(
            409,
            "You have applied already",
            "There is one application per applicant and workshop; location is the address of yours."),
    REQUEST_IN_PROGRESS(
            409,
            "The same request is still being answered",
            "A request with this Idempotency-Key is under way. Repeat it in a moment."),
    UPLOAD_OFFSET_MISMATCH(
            409,
            "The piece does not continue the file",
            "expectedOffset says how many bytes have arrived: send what comes after them."),
    DOCUMENT_NOT_SCANNED(
            409,
            "The document is not scanned yet",
            "It opens once the scanner for harmful files has seen it. Try again in some minutes."),
    DOCUMENT_INFECTED(
            409, "The document is infected", "The scanner found something harmful in it; nobody is given the file."),
    CONFLICT_OF_INTEREST(
            409,
            "A conflict of interest bars the reviewer",
            "Assign a reviewer who has nothing to do with the applicant, the nominator or the employer."),
    CONTRADICTS_SCREENING(
            409,
            "The proposal contradicts the screening",
            "Propose what follows from what a person found when screening the application."),
    SEALS_OPEN(
            409,
            "A seal is not confirmed",
            "Look at each of the documents named and say whether it carries the official seal; then screen."),
    APPROVAL_NOT_ASKED(
            409, "This organisation's approval is not asked for", "The call names the organisations that approve."),
    ANOTHER_PERSON_NEEDED(409, "Four eyes are needed", "Let another person approve."),
    CALL_STILL_OPEN(409, "The call is still open", "Applicants have until closesAt; do it once that has passed."),
    PROPOSALS_MISSING(
            409, "Some applications have no proposal", "Propose a decision on each of the applications named."),
    RESERVES_TIED(409, "Reserves are tied", "Give every reserve a rank of their own."),
    SEATS_EXCEEDED(409, "More are selected than there are seats", "Make reserves of those beyond the capacity."),
    APPROVALS_MISSING(409, "Approvals are missing", "Let each of the organisations named approve the proposals."),
    ALREADY_RELEASED(
            409, "The decisions are released", "Decisions stand once released: applicants have been told of them."),
    OFFER_LAPSED(409, "The offer has lapsed", "It could be accepted before acceptBy; the request came at receivedAt."),
    CURSOR_EXPIRED(
            410,
            "The cursor is too old",
            "What was deleted since is no longer on record. Drop what you hold and start again from the beginning."),
    SIGN_IN_OVER(
            410,
            "This sign-in is over",
            "The code was used, its ten minutes are over, or it was mistyped five times. Ask for a new one."),
    PRECONDITION_FAILED(
            412,
            "It has changed since you read it",
            "Read the resource again and repeat the change with the new ETag in If-Match."),
    CONTENT_TOO_LARGE(413, "Too large", "The request body is larger than this address takes."),
    UNSUPPORTED_MEDIA_TYPE(415, "Media type not supported", "The address does not take a body of this media type."),
    RULE_BROKEN(422, "A rule forbids it", "The request was understood and breaks a rule; errors names each."),
    UNKNOWN_WORKSHOP(422, "No such workshop", "The slug must be that of a published workshop that takes applications."),
    NOT_YET_OPEN(422, "The call is not open yet", "opensAt is when it opens, receivedAt when your request came."),
    DEADLINE_PASSED(
            422,
            "The deadline has passed",
            "Late applications are not accepted: closesAt is when the call closed, receivedAt when your request came."),
    PLACES_TAKEN(
            422,
            "All places are taken",
            "The call closed when its last place was taken. A withdrawal frees one: try again later, or write to the"
                    + " organiser."),
    CALL_CLOSED(422, "The call is closed", "The workshop takes no applications."),
    DOSSIER_INCOMPLETE(
            422,
            "The dossier is not complete",
            "An application without what the call requires is not processed; missing names every piece."),
    WRONG_CODE(422, "That is not the code", "Compare with the mail; attemptsLeft says how often you may try again."),
    NOMINATOR_NOT_ACCEPTED(
            422,
            "This address cannot nominate",
            "Name the official by an address of the office that nominates; errors says what the call asks for."),
    INVITATION_NEEDED(
            422,
            "The call is by invitation",
            "Send the code of your invitation, signed in with the address it was mailed to. A code works once."),
    DOCUMENT_REFUSED(
            422,
            "The document does not meet its rule",
            "The detail says what is wrong; send the file again, put right."),
    STALE_CONSENT_TEXT(
            422, "The consent text has another version", "Read the text the application shows and consent to that."),
    ANSWERS_INVALID(
            422,
            "Some answers are not valid",
            "Correct each answer named in errors; page is the page of the form it is on."),
    IDEMPOTENCY_KEY_REUSED(422, "Idempotency-Key used for something else", "Use a new key for a new request."),
    PRECONDITION_REQUIRED(428, "If-Match is missing", "Say which version you are changing: send its ETag in If-Match."),
    TOO_MANY_REQUESTS(429, "Too many requests", "Wait as long as Retry-After says."),
    INTERNAL_ERROR(
            500, "Something failed on our side", "The failure is on record. Repeating the request later may work."),
    UNAVAILABLE(503, "Not available right now", "Something this needs is away. Repeat the request after Retry-After."),
    INSUFFICIENT_STORAGE(507, "No room", "There is no room to keep the file now; nothing was kept. Try again later.");

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
