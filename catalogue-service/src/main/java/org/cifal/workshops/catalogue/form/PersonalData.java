package org.cifal.workshops.catalogue.form;

/** What the answer tells of a person, and how sensitive that is. */
public record PersonalData(Kind kind, Sensitivity sensitivity) {

    /** What it is of. */
    public enum Kind {
        IDENTITY,
        CONTACT,
        EMPLOYMENT,
        EXPERIENCE,
        TRAVEL,
        HEALTH,
        BELIEF,
        OTHER
    }

    /** A special category is data as of health, belief or disability. */
    public enum Sensitivity {
        ORDINARY,
        CONFIDENTIAL,
        SPECIAL_CATEGORY
    }
}
