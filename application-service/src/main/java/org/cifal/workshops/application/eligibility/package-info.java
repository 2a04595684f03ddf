/** How far a machine can measure what an applicant states against the eligibility criteria of a call. */
package org.cifal.workshops.application.eligibility;
