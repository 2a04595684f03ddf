/** The official whom an applicant names to hand in the letter of nomination, and the link that only they get. */
package org.cifal.workshops.application.nomination;
