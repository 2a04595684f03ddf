package org.cifal.workshops.application.upload;

import java.util.Map;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** The piece does not continue what is there (draft-ietf-httpbis-resumable-upload: mismatching upload offset). */
class UploadOffsetMismatch extends Rejection {

    private final long expected;
    private final long provided;

    UploadOffsetMismatch(long expected, long provided) {
        super(
                ProblemType.UPLOAD_OFFSET_MISMATCH,
                "%d bytes have arrived; the piece begins at %d.".formatted(expected, provided));
        this.expected = expected;
        this.provided = provided;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("expectedOffset", expected, "providedOffset", provided);
    }
}
