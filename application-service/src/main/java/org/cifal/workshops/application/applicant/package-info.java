/** A person known by a verified e-mail address, and the session they hold. */
package org.cifal.workshops.application.applicant;
