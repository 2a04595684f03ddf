package org.cifal.workshops.application.review;

import java.util.List;
import java.util.UUID;

/** Who ever stood up for an applicant, as far as another feature knows: reviewers from their offices are in conflict. */
public interface Supporters {

    /** Their verified or stated addresses, whatever the applicant states since. */
    List<String> addressesFor(UUID applicationId);
}
