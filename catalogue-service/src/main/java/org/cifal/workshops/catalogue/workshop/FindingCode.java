package org.cifal.workshops.catalogue.workshop;

/** Every rule that may speak of a workshop's content. A code never changes its meaning. */
public enum FindingCode {
    // Refusals: statements nobody could act on.
    LAST_DAY_BEFORE_FIRST,
    /** A refusal beside days, a warning before there are any. */
    TIME_ZONE_MISSING,
    DEADLINE_DATE_MISSING,
    DEADLINE_TIME_ZONE_MISSING,
    DEADLINE_NOT_DATED,
    OPENING_AFTER_DEADLINE,
    APPROVER_NOT_ORGANISER,
    CODE_USED_TWICE,
    /** A form shows a question on the answer to one it does not have. */
    CONDITION_UNKNOWN,
    CONDITION_OUT_OF_ORDER,
    PATTERN_UNREADABLE,
    ANSWER_SCHEMA_CONTRADICTS,
    NOMINATION_WITHOUT_DOCUMENT,
    /** An intake ends after the call, whose deadline ends them all. */
    INTAKE_AFTER_DEADLINE,
    YEAR_IMPLAUSIBLE,
    /** A link that runs when it is followed is no address of a page. */
    ADDRESS_UNSAFE,
    // Warnings: titles, prose and source.
    SEVERAL_TITLES,
    OBJECTIVES_EMPTY,
    LABEL_WITHOUT_VALUE,
    SOURCE_ADDRESS_UNUSUAL,
    CONTRADICTION_NOTED,
    /** Readers of a plain text would see it as it stands. */
    MARKUP_IN_TEXT,
    LANGUAGE_UNKNOWN,
    LANGUAGE_TWICE,
    SDG_TARGET_UNKNOWN,
    // Days and lengths.
    NO_DAY_STATED,
    FIRST_DAY_MISSING,
    LAST_DAY_MISSING,
    DATES_WITHOUT_YEAR,
    DATES_WITHOUT_MONTH,
    DATES_NOT_TO_THE_DAY,
    DATES_TO_BE_CONFIRMED,
    DATES_IN_THE_PAST,
    DATES_FAR_AHEAD,
    DATES_CONTRADICTED,
    DATES_REPLACED,
    STATED_YEAR_DIFFERS,
    SELF_PACED_WITH_DAYS,
    SEVERAL_EDITIONS,
    DURATION_DIFFERS,
    DURATIONS_DISAGREE,
    // Places and format.
    VENUES_IN_ONE_STATEMENT,
    VENUE_REPEATS_ITSELF,
    VENUE_TO_BE_CONFIRMED,
    /** Of the two wordings in one language only the first is ever shown. */
    VENUE_LANGUAGE_TWICE,
    /** Of a venue, of whoever it is for, or of where travel begins. */
    COUNTRY_UNKNOWN,
    FORMAT_OUTSIDE_VOCABULARY,
    FORMAT_CONTRADICTS,
    // Fee.
    FEE_NOT_STATED,
    FEE_AMOUNTS_MISSING,
    FEE_NONE_WITH_AMOUNTS,
    CURRENCY_MISSING,
    CURRENCY_UNKNOWN,
    // People.
    COUNTRIES_NOT_LISTED,
    ADMISSION_CONTRADICTS,
    OWNER_NOT_ORGANISER,
    CONTACT_MISSING,
    // Call.
    /** The deadline had passed when the workshop was published, or, of a draft, has by now. */
    DEADLINE_PASSED,
    DEADLINE_AFTER_START,
    DEADLINE_ON_LAST_DAY,
    DEADLINE_CLOSE_TO_START,
    DEADLINE_WITHOUT_HOUR,
    SEVERAL_DEADLINES,
    DEADLINE_REPLACED,
    STATUS_IN_DEADLINE,
    STATUSES_CONTRADICT,
    STATUS_CONTRADICTS_REGISTRATION,
    CAPACITIES_DIFFER,
    CONSENT_MISSING,
    AIRFARE_ROW_WITHOUT_LABEL,
    AIRFARE_CURRENCIES_DIFFER,
    ELIGIBILITY_CONTRADICTS,
    ELIGIBILITY_COUNTRY_UNKNOWN,
    // Outcome.
    COUNTS_DISAGREE,
    COUNT_UNITS_DIFFER,
    COUNT_MIXES_ROLES
}
