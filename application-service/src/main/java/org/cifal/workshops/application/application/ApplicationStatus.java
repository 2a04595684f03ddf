package org.cifal.workshops.application.application;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where an application stands, and where it can go from there. */
public enum ApplicationStatus {
    DRAFT,
    SUBMITTED,
    SCREENED,
    UNDER_REVIEW,
    DECIDED,
    ACCEPTED,
    DECLINED,
    LAPSED,
    ATTENDED,
    ABSENT,
    CERTIFIED,
    WITHDRAWN;

    /**
     * The whole table of transitions. An application can be withdrawn until attendance is recorded, and reopened; what
     * was submitted is submitted again when it was corrected, also where its place was confirmed at once.
     */
    public Set<ApplicationStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(SUBMITTED, SCREENED, ACCEPTED, WITHDRAWN);
            case SCREENED -> EnumSet.of(UNDER_REVIEW, DECIDED, WITHDRAWN);
            case UNDER_REVIEW -> EnumSet.of(DECIDED, WITHDRAWN);
            case DECIDED -> EnumSet.of(ACCEPTED, DECLINED, LAPSED, WITHDRAWN);
            case ACCEPTED -> EnumSet.of(SUBMITTED, ATTENDED, ABSENT, WITHDRAWN);
            case ATTENDED -> EnumSet.of(CERTIFIED);
            case WITHDRAWN -> EnumSet.of(DRAFT);
            case DECLINED, LAPSED, ABSENT, CERTIFIED -> EnumSet.noneOf(ApplicationStatus.class);
        };
    }

    public boolean canBecome(ApplicationStatus other) {
        return next().contains(other);
    }

    /** Whether nothing that happens to the workshop concerns it any more. */
    public boolean isAtAnEnd() {
        return switch (this) {
            case DRAFT, SUBMITTED, SCREENED, UNDER_REVIEW, DECIDED, ACCEPTED, ATTENDED -> false;
            case DECLINED, LAPSED, ABSENT, CERTIFIED, WITHDRAWN -> true;
        };
    }

    /**
     * The status in the words an applicant reads. How far the officers have come is theirs to know until the decisions
     * are released.
     */
    public String asTheApplicantSeesIt() {
        return this == SCREENED ? UNDER_REVIEW.slug() : slug();
    }

    /** Kebab-case, as representations carry it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
