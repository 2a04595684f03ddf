/** Screening: is the dossier complete and the applicant eligible, as a person finds, with a reason for each criterion. */
package org.cifal.workshops.application.screening;
