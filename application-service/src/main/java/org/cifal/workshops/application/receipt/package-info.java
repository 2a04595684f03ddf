/** What an applicant holds after submitting: what was received and when, signed by the service. */
package org.cifal.workshops.application.receipt;
